import type { ReactNode } from 'react';
import { originOf } from '../../domain/origin-ref.ts';
import { Disclosure } from '../../ui/controls/disclosure.tsx';
import { ObservationCell } from '../../ui/figures/observation-cell.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { dateInWords } from '../../ui/words/target-words.ts';
import { scopeText } from './scope-text.ts';
import { StatusButton } from './status-button.tsx';
import { RequiredCell, TargetCell } from './target-cells.tsx';
import { targetsMessages } from './targets-messages.ts';
import type { TargetsModel } from './targets-model.ts';
import styles from './targets-page.module.css';
import type { UnsaidItem } from './unsaid-groups.ts';

interface ItemProps {
  readonly item: UnsaidItem;
  readonly model: TargetsModel;
}

/** Exactly which datum would settle it: indicator, scope and date. */
function Wanted({ item: { row } }: Pick<ItemProps, 'item'>) {
  const text = useMessages(targetsMessages);
  const language = useLanguage();
  const { reason } = row.result;
  const isTask = row.target.rule === 'complete';
  const date =
    reason === null || reason.wanted === null
      ? row.target.dueOn === null && !isTask
        ? text.wantedUndated
        : null
      : text.wantedFor(dateInWords(reason.wanted, language));
  const scope = [row.unit.name[language], scopeText(row.target, language), isTask ? null : date].filter(
    (part) => part !== null && part !== '',
  );
  return (
    <>
      {isTask ? text.wantedProof : row.indicator.name[language]}
      <small>{scope.join(' · ')}</small>
    </>
  );
}

/** Figures that stand in the way, and figures of other scopes that were not used. */
function AtHand({ item: { row, obstructing, near }, model }: ItemProps): ReactNode {
  const text = useMessages(targetsMessages);
  const language = useLanguage();
  const { figures } = model.evaluated;
  const current = row.result.current?.observation ?? null;
  const own = [...obstructing, ...(current === null || obstructing.includes(current) ? [] : [current])];
  if (own.length + near.length === 0) return <small>{text.noneInTheWay}</small>;
  const cell = (observation: (typeof own)[number], scope: string | null) => (
    <div key={observation.id}>
      <ObservationCell
        observation={observation}
        origin={originOf.observation(observation.id)}
        note={model.noteOf(observation.source)}
        isContradicted={figures.contradicted.has(observation.id)}
        measure={
          figures.indicators.get(figures.series.get(observation.series)?.indicator ?? '')?.measure ?? { vi: '', en: '' }
        }
        {...(scope === null ? {} : { scope })}
      />
    </div>
  );
  return (
    <>
      {own.map((observation) => cell(observation, null))}
      {near.map(({ observation, series }) => cell(observation, `${series.countsWhat[language]} (${text.notUsed})`))}
    </>
  );
}

/** Targets of which nothing can be said, grouped by what is missing, with the datum that would settle each. */
export function UnsaidSection({ model }: { readonly model: TargetsModel }) {
  const text = useMessages(targetsMessages);
  const language = useLanguage();
  const { unsaid, noteOf } = model;
  if (unsaid.length === 0) return null;
  const all = unsaid.reduce((sum, { count }) => sum + count, 0);
  return (
    <PageSection id="unsaid" title={text.unsaid} intro={text.unsaidIntro(formatNumber(all, language))}>
      {unsaid.map(({ kind, count, items }) => (
        <Disclosure key={kind} summary={text.unsaidGroup(text.needed[kind], formatNumber(count, language))}>
          <div className={styles.unsaid}>
            <DataTable
              caption={text.needed[kind]}
              hideCaption
              columns={[
                { title: text.target, isWide: true },
                { title: text.mustReach },
                { title: text.wanted },
                { title: text.inTheWay },
                { title: text.result },
              ]}
              rows={items.map((item) => ({
                id: item.row.target.id,
                cells: [
                  <TargetCell key="target" row={item.row} />,
                  <RequiredCell key="required" row={item.row} noteOf={noteOf} />,
                  <Wanted key="wanted" item={item} />,
                  <AtHand key="hand" item={item} model={model} />,
                  <StatusButton key="status" row={item.row} noteOf={noteOf} />,
                ],
              }))}
            />
          </div>
          {count > items.length ? (
            <p>{text.unsaidCut(formatNumber(items.length, language), formatNumber(count, language))}</p>
          ) : null}
        </Disclosure>
      ))}
    </PageSection>
  );
}
