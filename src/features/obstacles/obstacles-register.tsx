import { Fragment } from 'react';
import type { ObstacleChain } from '../../domain/obstacles/obstacle-chains.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { codeNames } from '../../ui/code-names.ts';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { SourceNumber } from '../../ui/figures/source-numbers.tsx';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { dayCountText, progressWords } from '../../ui/words/progress-words.ts';
import { columnSort } from './column-sort.ts';
import { AssigneeText, DirectiveStateLabel } from './directive-parts.tsx';
import { obstaclesMessages } from './obstacles-messages.ts';
import type { ObstaclesModel } from './obstacles-model.ts';
import type { ObstacleColumn, ObstaclesParams } from './obstacles-params.ts';
import { StandingLabel } from './standing-label.tsx';
import styles from './obstacles-page.module.css';

interface RegisterProps {
  readonly model: ObstaclesModel;
  readonly params: ObstaclesParams;
  readonly onParams: (next: ObstaclesParams) => void;
}

interface CellProps {
  readonly model: ObstaclesModel;
  readonly chain: ObstacleChain;
}

function TitleCell({ model, chain: { obstacle } }: CellProps) {
  const text = useMessages(obstaclesMessages);
  const language = useLanguage();
  return (
    <div id={`obstacle-${obstacle.id}`} className={styles.anchor} tabIndex={-1}>
      <PageLink page="obstacle" params={{ id: obstacle.id }}>
        {obstacle.title[language]}
      </PageLink>
      {obstacle.unit === model.placeId ? null : (
        <small>{model.unitOf(obstacle.unit)?.name[language] ?? obstacle.unit}</small>
      )}
      {obstacle.proposal === null ? null : <small>{text.hasProposal}</small>}
    </div>
  );
}

interface RaisedTextProps {
  readonly chain: ObstacleChain;
  /** Number of the source that raises it, where it is to stand here. */
  readonly note?: number | null;
}

/** Day an obstacle was raised, and how long ago; of one that is resolved, how long it stood. */
export function RaisedText({ chain: { obstacle, age, state }, note = null }: RaisedTextProps) {
  const text = useMessages(obstaclesMessages);
  const language = useLanguage();
  const { raisedOn, dating } = obstacle;
  if (raisedOn === null) {
    return (
      <>
        {capitalised(text.undated)}
        <SourceNumber note={note} />
      </>
    );
  }
  const days = age === null ? null : dayCountText(age, language);
  const remarks = [
    dating.basis === 'inferred' ? text.inferred : null,
    days === null ? null : state.kind === 'resolved' ? text.lasted(days) : text.ago(days),
  ].filter((part) => part !== null);
  return (
    <>
      {formatDate(raisedOn.iso, language)}
      <SourceNumber note={note} />
      {remarks.length === 0 ? null : <small>{remarks.join('; ')}</small>}
    </>
  );
}

function BlocksCell({ model, chain: { obstacle } }: CellProps) {
  const text = useMessages(obstaclesMessages);
  const language = useLanguage();
  const { targets, changes } = model.blockedOf(obstacle);
  const parts = [
    targets.length === 0 ? null : text.targets(formatNumber(targets.length, language)),
    changes.length === 0 ? null : text.changes(formatNumber(changes.length, language)),
  ].filter((part) => part !== null);
  if (parts.length === 0) return capitalised(text.blocksNothing);
  return (
    <>
      {parts.join(', ')}
      <small>
        {targets.map(({ target }, at) => (
          <Fragment key={target.id}>
            {at === 0 ? '' : '; '}
            <PageLink page="target" params={{ id: target.id }}>
              {target.name[language]}
            </PageLink>
          </Fragment>
        ))}
        {changes.map(({ change }, at) => (
          <Fragment key={change.id}>
            {at + targets.length === 0 ? '' : '; '}
            {change.title[language]}
          </Fragment>
        ))}
      </small>
    </>
  );
}

function PressingCell({ chain }: Pick<CellProps, 'chain'>) {
  const text = useMessages(obstaclesMessages);
  const language = useLanguage();
  const [first] = chain.directives;
  if (first === undefined) return <StandingLabel standing="unanswered" text={capitalised(text.noDirective)} />;
  return (
    <>
      {text.directiveCount(formatNumber(chain.directives.length, language))}
      <small>
        <AssigneeText link={first} />: <DirectiveStateLabel link={first} />
        {first.directive.dueOn === null
          ? ''
          : ` (${text.due.toLocaleLowerCase('vi')} ${formatDate(first.directive.dueOn.iso, language)})`}
      </small>
    </>
  );
}

/** The register of obstacles, most urgent first unless told otherwise; each leads to its own page. */
export function ObstaclesRegister({ model, params, onParams }: RegisterProps) {
  const text = useMessages(obstaclesMessages);
  const words = useMessages(progressWords);
  const language = useLanguage();
  const { level } = codeNames[language];
  const sortBy = (column: ObstacleColumn) => columnSort(column, params.sort, (sort) => onParams({ ...params, sort }));
  const nothing = model.all.chains.length === 0 ? text.noneRecorded : text.noObstacles;
  return (
    <PageSection id="register" title={text.register} intro={text.registerIntro}>
      {model.chains.length === 0 ? (
        <p>{nothing}</p>
      ) : (
        <div className={styles.obstacles}>
          <DataTable
            caption={text.register}
            hideCaption
            columns={[
              { title: text.obstacle, sort: sortBy('title') },
              { title: text.categoryLevel, sort: sortBy('category') },
              { title: text.raised, sort: sortBy('raised') },
              { title: text.stateColumn },
              { title: text.blocks },
              { title: text.directivesColumn },
            ]}
            rows={model.chains.map((chain) => ({
              id: chain.obstacle.id,
              cells: [
                <TitleCell key="title" model={model} chain={chain} />,
                <>
                  {words.category[chain.obstacle.category]}
                  <small>{level[chain.obstacle.level]}</small>
                </>,
                <RaisedText key="raised" chain={chain} note={model.noteOf(chain.obstacle.source)} />,
                <StandingLabel key="state" standing={chain.state.kind} text={words.obstacle[chain.state.kind]} />,
                <BlocksCell key="blocks" model={model} chain={chain} />,
                <PressingCell key="directives" chain={chain} />,
              ],
            }))}
          />
        </div>
      )}
    </PageSection>
  );
}
