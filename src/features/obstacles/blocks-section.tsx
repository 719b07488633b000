import { Fragment } from 'react';
import { codeNames } from '../../ui/code-names.ts';
import { DocumentLink } from '../../ui/controls/document-link.tsx';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { SourceNumber } from '../../ui/figures/source-numbers.tsx';
import { TargetTable } from '../../ui/figures/target-table.tsx';
import { formatDate } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { obstacleMessages } from './obstacle-messages.ts';
import type { BlockedChangeRow, ObstacleModel } from './obstacle-model.ts';
import styles from './obstacle-page.module.css';

/** Units named before the rest is left to the page of changes. */
const mostUnits = 6;

function ChangeLine({ model, row }: { readonly model: ObstacleModel; readonly row: BlockedChangeRow }) {
  const text = useMessages(obstacleMessages);
  const language = useLanguage();
  const { change, isAhead, units } = row;
  const when =
    change.effectiveOn === null ? text.changeDate : text.inForceFrom(formatDate(change.effectiveOn.iso, language));
  return (
    <li>
      <strong>{change.title[language]}</strong>
      <SourceNumber note={model.noteOf(change.source)} />
      <small>
        {codeNames[language].form[change.form]}; {isAhead ? text.ahead : when}
        {units.length === 0 ? '' : '; '}
        {units.slice(0, mostUnits).map((unit, at) => (
          <Fragment key={unit.id}>
            {at === 0 ? '' : ', '}
            <PageLink page="unit" params={{ id: unit.id }}>
              {unit.name[language]}
            </PageLink>
          </Fragment>
        ))}
        {units.length > mostUnits ? '…' : ''}
      </small>
    </li>
  );
}

/** What the obstacle stands in the way of: targets with their results, and changes. */
export function BlocksSection({ model }: { readonly model: ObstacleModel }) {
  const text = useMessages(obstacleMessages);
  const { targets, changes } = model;
  return (
    <PageSection id="blocks" title={text.blocks}>
      {targets.length + changes.length === 0 ? <p>{text.blocksNothing}</p> : null}
      {targets.length === 0 ? null : (
        <>
          <h3>{text.blockedTargets}</h3>
          <TargetTable rows={targets} />
        </>
      )}
      {changes.length === 0 ? null : (
        <>
          <h3 className={styles.part}>{text.blockedChanges}</h3>
          <ul className={styles.list}>
            {changes.map((row) => (
              <ChangeLine key={row.change.id} model={model} row={row} />
            ))}
          </ul>
          <p className={styles.screenOnly}>
            <PageLink page="reorganisation">{text.allChanges}</PageLink>
          </p>
        </>
      )}
    </PageSection>
  );
}

/** The document an obstacle stands in, as a link; where the source names none, that is said. */
export function ObstacleDocument({ model }: { readonly model: ObstacleModel }) {
  const text = useMessages(obstacleMessages);
  const { document } = model.chain;
  return document === null ? text.noDocument : <DocumentLink document={document} />;
}
