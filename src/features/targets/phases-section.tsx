import type { Phase } from '../../domain/records/records.ts';
import type { TargetPair } from '../../domain/targets/pair-targets.ts';
import { Disclosure } from '../../ui/controls/disclosure.tsx';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { StatusLabel } from '../../ui/controls/status-label.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { targetWords } from '../../ui/words/target-words.ts';
import { countStatuses, type StatusCounts, worstFirst } from './filter-targets.ts';
import { PhasePairs } from './phase-pairs.tsx';
import { targetsMessages } from './targets-messages.ts';
import type { PhaseTargets, TargetsModel } from './targets-model.ts';
import styles from './targets-page.module.css';
import { serialiseTargetsParams, type TargetsParams } from './targets-params.ts';

interface PhasesSectionProps {
  readonly model: TargetsModel;
  readonly params: TargetsParams;
}

function countsOf({ pairs }: PhaseTargets, { evaluated }: TargetsModel): StatusCounts {
  const targets = pairs.flatMap((pair) => [...pair.national, ...pair.provincial, ...pair.ofUnits]);
  return countStatuses(targets.flatMap(({ id }) => evaluated.rowOf.get(id) ?? []));
}

/** How many targets of each phase stand where; every count leads to its targets. */
function PhaseCounts({ model, params }: PhasesSectionProps) {
  const text = useMessages(targetsMessages);
  const words = useMessages(targetWords);
  const language = useLanguage();
  const cells = (one: PhaseTargets) => {
    const counts = countsOf(one, model);
    const { phase } = one;
    return [
      <PageLink key="phase" page="targets" params={serialiseTargetsParams({ ...params, phase: phase.id })}>
        {phase.programmeName[language]}: {phase.name[language]}
      </PageLink>,
      ...worstFirst.map((status) =>
        counts.of[status] === 0 ? (
          '0'
        ) : (
          <PageLink key={status} page="targets" params={serialiseTargetsParams({ ...params, phase: phase.id, status })}>
            <StatusLabel status={status} text={formatNumber(counts.of[status], language)} />
          </PageLink>
        ),
      ),
      formatNumber(counts.all, language),
    ];
  };
  return (
    <DataTable
      caption={text.phaseSummary}
      hideCaption
      columns={[
        { title: text.phase, isWide: true },
        ...worstFirst.map((status) => ({
          title: status === 'cannot-be-said' ? text.unsaidShort : words.statusName[status],
          isNumber: true,
        })),
        { title: text.total, isNumber: true },
      ]}
      rows={model.phases.map((one) => ({ id: one.phase.id, cells: cells(one) }))}
    />
  );
}

function isOnlyNational(pair: TargetPair): boolean {
  return pair.provincial.length === 0 && pair.ofUnits.length === 0;
}

/** Each phase with its targets, those of the country beside those of the place: question 2. */
export function PhasesSection({ model, params }: PhasesSectionProps) {
  const text = useMessages(targetsMessages);
  const language = useLanguage();
  const { phases } = model;
  if (phases.length === 0) return null;
  const part = (passes: (pair: TargetPair) => boolean) =>
    phases.map(({ phase, pairs }) => ({ phase, pairs: pairs.filter(passes) })).filter(({ pairs }) => pairs.length > 0);
  const own = part((pair) => !isOnlyNational(pair));
  const onlyNational = part(isOnlyNational);
  const lonely = onlyNational.reduce((sum, { pairs }) => sum + pairs.length, 0);
  const nameOf = (phase: Phase) => `${phase.programmeName[language]}: ${phase.name[language]}`;
  const title = text.onlyNational(formatNumber(lonely, language));
  const national = <PhasePairs caption={title} phases={onlyNational} nameOf={nameOf} model={model} />;
  return (
    <PageSection id="phases" title={text.phases} intro={text.phasesIntro}>
      <h3>{text.phaseSummary}</h3>
      <PhaseCounts model={model} params={params} />
      {own.length === 0 ? null : (
        <>
          <h3 className={styles.near}>{text.ownContents}</h3>
          <PhasePairs caption={text.ownContents} phases={own} nameOf={nameOf} model={model} />
        </>
      )}
      {lonely === 0 ? null : own.length === 0 && phases.length === 1 ? (
        <>
          <h3 className={styles.near}>{title}</h3>
          {national}
        </>
      ) : (
        // On paper they stand in the ranking and in the list of what cannot be said.
        <div className={styles.screenOnly}>
          <Disclosure summary={title}>{national}</Disclosure>
        </div>
      )}
    </PageSection>
  );
}
