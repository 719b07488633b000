import type { PackageData } from '../records/package-data.ts';
import type { Id, Target } from '../records/records.ts';
import type { FigureIndex } from '../series/figure-index.ts';
import { evaluateTargets } from '../targets/evaluate-targets.ts';
import type { TargetResult } from '../targets/target-result.ts';
import { isRevised } from '../targets/target-revisions.ts';
import { firstDay, lastDay } from '../time/partial-date.ts';
import { type StaffScope, scopeKey } from './staff-scope.ts';
import type { StaffRow } from './staff-rows.ts';

/** Why no target tells what is still to be cut. */
export type NoRemaining = 'no-quota' | 'no-target';

/**
 * Còn phải giảm of a scope. It comes from the target that a quota series of the scope measures, never from subtracting
 * one staff number from another; `others` counts the further targets on the same scope.
 */
export type Remaining =
  | { readonly kind: 'target'; readonly result: TargetResult; readonly others: number }
  | { readonly kind: 'absent'; readonly reason: NoRemaining };

type TargetTables = Pick<PackageData, 'targets' | 'documents' | 'phases'>;

/** Whether a target had been set by a day: by its document, else by the beginning of its phase, else always. */
export function isSetBy({ documents, phases }: Omit<TargetTables, 'targets'>, target: Target, day: string): boolean {
  const issued = documents.find((row) => row.id === target.document)?.issuedOn ?? null;
  const since = issued ?? phases.find((phase) => phase.id === target.phase)?.startsOn ?? null;
  return since === null || firstDay(since) <= day;
}

function withEarlier(targets: readonly Target[], wanted: readonly Target[]): readonly Target[] {
  const found = new Map(wanted.map((target) => [target.id, target]));
  for (const { carriesOver } of found.values()) {
    const earlier = targets.find((target) => target.id === carriesOver);
    if (earlier !== undefined) found.set(earlier.id, earlier);
  }
  return [...found.values()];
}

/**
 * Results as of a day of the targets that reduce posts, those of a scope without a series included. Only the figures
 * that they rest on are read, since a package may hold very many others.
 */
export function quotaTargetResults(tables: TargetTables, index: FigureIndex, day: string): readonly TargetResult[] {
  const counts = (id: Id | null) => {
    const measure = index.indicators.get(id ?? '')?.staffMeasure ?? null;
    return measure === 'quota-assigned' || measure === 'posts-cut';
  };
  const known = tables.targets.filter((target) => isSetBy(tables, target, day));
  const wanted = known.filter((target) => target.rule !== 'at-least' && counts(target.indicator));
  const evaluated = withEarlier(tables.targets, wanted);
  const series = evaluated.flatMap((target) => index.series.get(target.series ?? '') ?? []);
  const results = evaluateTargets(
    {
      targets: evaluated,
      indicators: [...index.indicators.values()],
      series,
      observations: series.flatMap((row) => index.observationsOf(row.id)),
    },
    day,
  );
  return results.filter((result) => wanted.includes(result.target) && !isRevised(known, result.target.id));
}

function targetScope({ unit, block, level, staffKind }: Target): StaffScope {
  return { unit, block, level, staffKind, field: null };
}

/** Of several targets the one whose due date comes next, else the one that was due last, else the first without one. */
export function runningTarget(results: readonly TargetResult[], day: string): TargetResult | null {
  const due = results
    .flatMap((result) => (result.target.dueOn === null ? [] : [{ result, on: lastDay(result.target.dueOn) }]))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  return (due.find(({ on }) => on >= day) ?? due.at(-1))?.result ?? results[0] ?? null;
}

/**
 * What is still to be cut in a scope on a day. Targets measured by a quota series of the scope come first; where there
 * are none, those on the same scope that no series measures say at least what is wanting.
 */
export function remainingOf(
  row: Pick<StaffRow, 'scope' | 'quota'>,
  results: readonly TargetResult[],
  day: string,
): Remaining {
  const series = new Set(row.quota.map((reading) => reading.series.id));
  const measured = results.filter(({ target }) => target.series !== null && series.has(target.series));
  const key = scopeKey(row.scope);
  const unmeasured = results.filter(({ target }) => target.series === null && scopeKey(targetScope(target)) === key);
  const found = measured.length > 0 ? measured : unmeasured;
  const result = runningTarget(found, day);
  if (result === null) return { kind: 'absent', reason: row.quota.length === 0 ? 'no-quota' : 'no-target' };
  return { kind: 'target', result, others: found.length - 1 };
}

/** Posts still to be cut, whole ones (`wholeRemainder`): 0 once reached, null when it cannot be said or the target speaks in percent only. */
export function postsToCut(remaining: Remaining): number | null {
  if (remaining.kind === 'absent') return null;
  const { status, missing } = remaining.result;
  return status === 'met' || status === 'exceeded' ? 0 : (missing?.whole?.value ?? missing?.amount ?? null);
}
