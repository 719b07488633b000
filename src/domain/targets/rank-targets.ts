import type { TargetResult, TargetStatus } from './target-result.ts';

type Key = readonly (number | string)[];

const place: Readonly<Record<TargetStatus, number>> = {
  behind: 1,
  'cannot-be-said': 2,
  'on-track': 3,
  met: 4,
  exceeded: 5,
};

/**
 * What is missing, in percent: percentage points of the baseline (of a share: points of the share), or where there is no
 * baseline the missing amount in percent of what must be reached. Null when neither is known.
 */
export function severityOf({ missing, required }: TargetResult): number | null {
  if (missing === null) return null;
  if (missing.percentagePoints !== null) return missing.percentagePoints;
  if (missing.amount === null || required.amount === null || required.amount <= 0) return null;
  return (missing.amount * 100) / required.amount;
}

/** How far behind an even pace, in percent of the way; negative when ahead, null without a dated baseline. */
export function lagOf({ pace }: TargetResult): number | null {
  return pace === null ? null : pace.required - pace.actual;
}

/** Larger first; what is not known comes last. */
function descending(value: number | null): number {
  return value === null ? Number.POSITIVE_INFINITY : -value;
}

function withinStatus(result: TargetResult): number {
  if (result.status === 'behind') return descending(result.overdue ? severityOf(result) : lagOf(result));
  if (result.status === 'on-track') return descending(lagOf(result));
  if (result.status === 'cannot-be-said') return result.duePassed ? 0 : 1;
  return result.late ? 0 : 1;
}

function keyOf(result: TargetResult): Key {
  const { target } = result;
  return [
    result.overdue ? 0 : place[result.status],
    withinStatus(result),
    descending(severityOf(result)),
    // Later than any date there can be.
    target.dueOn?.iso ?? '9999',
    target.id,
  ];
}

function compareKeys(a: Key, b: Key): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? left;
    if (left < right) return -1;
    if (left > right) return 1;
  }
  return 0;
}

/**
 * Results of targets, worst first. The published rule:
 *
 * 1. Behind and overdue, the most missing first: in percentage points, or where there is no baseline in percent of what
 *    must be reached (`severityOf`); where that is zero there is no percentage, and they come last of the group.
 * 2. Behind before the due date, the one furthest behind an even pace first (`lagOf`).
 * 3. What cannot be said, those whose due date has passed first.
 * 4. On track, the one with the least lead first; then met, those met late first; then exceeded.
 *
 * Ties are broken by what is missing, then by the earlier due date, then by id: the order of the rows never matters.
 */
export function rankTargets(results: readonly TargetResult[]): readonly TargetResult[] {
  return results
    .map((result) => ({ result, key: keyOf(result) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ result }) => result);
}
