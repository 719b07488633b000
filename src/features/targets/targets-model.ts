import type { PageInput } from '../../data/page-input.ts';
import { numberSources, type SourceNote } from '../../data/source-notes.ts';
import type { Id, Phase } from '../../domain/records/records.ts';
import { type TargetPair, pairTargets } from '../../domain/targets/pair-targets.ts';
import { comparePartialDates } from '../../domain/time/partial-date.ts';
import { countStatuses, passesFilter, type StatusCounts } from './filter-targets.ts';
import { type RevisedTarget, revisedTargets } from './revised-targets.ts';
import type { EvaluatedTargets, TargetRow } from './target-rows.ts';
import type { TargetsParams } from './targets-params.ts';
import { type UnsaidGroup, unsaidGroups } from './unsaid-groups.ts';

/** The targets of one phase, national and provincial versions paired. */
export interface PhaseTargets {
  readonly phase: Phase;
  readonly pairs: readonly TargetPair[];
}

/** All that the page of targets shows for what the address asks for. */
export interface TargetsModel {
  readonly evaluated: EvaluatedTargets;
  /** Standing targets that pass every filter but that of the status. */
  readonly counts: StatusCounts;
  /** Standing targets that pass the filter, worst first. */
  readonly shown: readonly TargetRow[];
  /** Those of them that have a result. */
  readonly ranked: readonly TargetRow[];
  readonly unsaid: readonly UnsaidGroup[];
  readonly phases: readonly PhaseTargets[];
  readonly revised: readonly RevisedTarget[];
  /** The place's own targets that the chart can hold against each other, worst first, and all of its own. */
  readonly charted: readonly TargetRow[];
  readonly own: readonly TargetRow[];
  readonly noteOf: (source: Id) => number | null;
  readonly sources: readonly SourceNote[];
}

const mostCharted = 20;

function byEnd(a: Phase, b: Phase): number {
  if (a.endsOn === null || b.endsOn === null) return Number(a.endsOn === null) - Number(b.endsOn === null);
  return comparePartialDates(a.endsOn, b.endsOn);
}

function phaseTargets(input: PageInput, rows: readonly TargetRow[]): readonly PhaseTargets[] {
  const pairs = pairTargets(
    rows.map((row) => row.target),
    input.country,
    input.place,
  );
  return [...input.data.phases].sort(byEnd).flatMap((phase) => {
    const own = pairs.filter((pair) => pair.phase === phase.id);
    return own.length === 0 ? [] : [{ phase, pairs: own }];
  });
}

/** A target without a known result has an empty track; one whose share of the way has no meaning is left out. */
function isCharted({ result }: TargetRow): boolean {
  return result.status === 'cannot-be-said' || result.completion !== null;
}

/** Works out the page for what the address asks for; sources are numbered in the order in which the page cites them. */
export function targetsModel(input: PageInput, evaluated: EvaluatedTargets, params: TargetsParams): TargetsModel {
  const standing = evaluated.rows.filter((row) => !row.isSuperseded);
  const beforeStatus = standing.filter((row) => passesFilter(row, { ...params, status: null }));
  const shown = standing.filter((row) => passesFilter(row, params));
  const ranked = shown.filter((row) => row.result.status !== 'cannot-be-said');
  const own = shown.filter((row) => row.scope === 'place');
  const charted = own.filter(isCharted).slice(0, mostCharted);
  const unsaid = unsaidGroups(
    evaluated,
    shown.filter((row) => row.result.status === 'cannot-be-said'),
  );
  const phases = phaseTargets(input, shown);
  const revised = revisedTargets(input.data.targets, evaluated, params);

  const notes = numberSources(input.data.sources);
  const cite = ({ target, result }: TargetRow) => {
    notes.numberOf(target.source);
    if (result.current !== null) notes.numberOf(result.current.observation.source);
  };
  for (const row of [...charted, ...ranked.slice(0, params.rows)]) cite(row);
  for (const { pairs } of phases) {
    for (const target of pairs.flatMap((pair) => [...pair.national, ...pair.provincial])) {
      const row = evaluated.rowOf.get(target.id);
      if (row !== undefined) cite(row);
    }
  }
  for (const { items } of unsaid) {
    for (const { row, obstructing, near } of items) {
      cite(row);
      for (const observation of [...obstructing, ...near.map((one) => one.observation)]) {
        notes.numberOf(observation.source);
      }
    }
  }
  for (const row of revised.flatMap(({ versions }) => versions)) cite(row);

  return {
    evaluated,
    counts: countStatuses(beforeStatus),
    shown,
    ranked,
    unsaid,
    phases,
    revised,
    charted,
    own,
    noteOf: notes.numberOf,
    sources: notes.list(),
  };
}
