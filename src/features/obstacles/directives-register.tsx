import { Fragment } from 'react';
import { type DirectiveLink, directiveStandings } from '../../domain/obstacles/obstacle-chains.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { SourceNumber } from '../../ui/figures/source-numbers.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { DataTable, type TableGroup, type TableRow } from '../../ui/table/data-table.tsx';
import { progressWords } from '../../ui/words/progress-words.ts';
import { columnSort } from './column-sort.ts';
import {
  AssigneeText,
  DeadlineText,
  directiveAnchor,
  DirectiveDocument,
  DirectiveStateLabel,
  OutcomeText,
} from './directive-parts.tsx';
import { obstaclesMessages } from './obstacles-messages.ts';
import type { ObstaclesModel } from './obstacles-model.ts';
import type { DirectiveColumn, ObstaclesParams } from './obstacles-params.ts';
import styles from './obstacles-page.module.css';

interface RegisterProps {
  readonly model: ObstaclesModel;
  readonly params: ObstaclesParams;
  readonly onParams: (next: ObstaclesParams) => void;
}

interface CellProps {
  readonly model: ObstaclesModel;
  readonly link: DirectiveLink;
}

function TextCell({ model, link }: CellProps) {
  const language = useLanguage();
  const { directive } = link;
  return (
    <div id={directiveAnchor(link)} className={styles.anchor} tabIndex={-1}>
      {directive.text[language]}
      <SourceNumber note={model.noteOf(directive.source)} />
      <small>
        {directive.unit === model.placeId
          ? ''
          : `${capitalised(model.unitOf(directive.unit)?.name[language] ?? directive.unit)} · `}
        <DirectiveDocument link={link} />
      </small>
    </div>
  );
}

function StateCell({ link }: Pick<CellProps, 'link'>) {
  // Where the deadline has passed and nothing is reported, the state itself says so.
  const isSaid = link.standing === 'past-due' && link.outcome === null;
  return (
    <>
      <DirectiveStateLabel link={link} />
      {isSaid ? null : (
        <small>
          <OutcomeText link={link} />
        </small>
      )}
    </>
  );
}

function AnswersCell({ link: { answers } }: Pick<CellProps, 'link'>) {
  const text = useMessages(obstaclesMessages);
  const language = useLanguage();
  if (answers.length === 0) return capitalised(text.answersNone);
  return answers.map((obstacle, at) => (
    <Fragment key={obstacle.id}>
      {at === 0 ? '' : '; '}
      <PageLink page="obstacle" params={{ id: obstacle.id }}>
        {obstacle.title[language]}
      </PageLink>
    </Fragment>
  ));
}

/** The register of directives under heads of how they stand, overdue first; in another order without heads. */
export function DirectivesRegister({ model, params, onParams }: RegisterProps) {
  const text = useMessages(obstaclesMessages);
  const words = useMessages(progressWords);
  const language = useLanguage();
  const { directives } = model;
  const sortBy = (column: DirectiveColumn) =>
    columnSort(column, params.order, (order) => onParams({ ...params, order }));
  const rowOf = (link: DirectiveLink): TableRow => ({
    id: link.directive.id,
    cells: [
      <TextCell key="text" model={model} link={link} />,
      <AssigneeText key="assignee" link={link} />,
      <DeadlineText key="due" link={link} />,
      <StateCell key="state" link={link} />,
      <AnswersCell key="answers" link={link} />,
    ],
  });
  const grouped = directiveStandings.flatMap((standing): readonly (TableRow | TableGroup)[] => {
    const own = directives.filter((link) => link.standing === standing);
    const head = `${words.directive[standing]} (${formatNumber(own.length, language)})`;
    return own.length === 0 ? [] : [{ id: `group-${standing}`, group: head }, ...own.map(rowOf)];
  });
  const nothing = model.all.directives.length === 0 ? text.noDirectivesRecorded : text.noDirectives;
  return (
    <PageSection id="directives" title={text.directives} intro={text.directivesIntro}>
      {directives.length === 0 ? (
        <p>{nothing}</p>
      ) : (
        <div className={styles.directives}>
          <DataTable
            caption={text.directives}
            hideCaption
            columns={[
              { title: text.directive, sort: sortBy('text') },
              { title: text.assignee, sort: sortBy('assignee') },
              { title: text.due, sort: sortBy('due') },
              { title: text.standingColumn },
              { title: text.answers },
            ]}
            rows={params.order === null ? grouped : directives.map(rowOf)}
          />
        </div>
      )}
    </PageSection>
  );
}
