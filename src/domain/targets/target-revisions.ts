import type { Id, Target } from '../records/records.ts';
import type { TargetResult } from './target-result.ts';

/** A target of a chain with its result; null when it was not evaluated. */
export interface RevisedResult {
  readonly target: Target;
  readonly result: TargetResult | null;
}

function firstOfChain(targets: readonly Target[], start: Target): Target {
  const visited = new Set<Id>([start.id]);
  let first = start;
  for (;;) {
    const { revises } = first;
    const earlier = targets.find((target) => target.id === revises);
    if (earlier === undefined || visited.has(earlier.id)) return first;
    visited.add(earlier.id);
    first = earlier;
  }
}

/**
 * All versions of a target, the original first, whichever version is asked for. Two rows that revise the same one both
 * follow it, in the order of the table. A ring of revisions, which the checks report, ends where it comes round.
 * @returns an empty list when the id does not exist.
 */
export function revisionChain(targets: readonly Target[], id: Id): readonly Target[] {
  const start = targets.find((target) => target.id === id);
  if (start === undefined) return [];
  const chain = [firstOfChain(targets, start)];
  for (const version of chain) {
    chain.push(...targets.filter((target) => target.revises === version.id && !chain.includes(target)));
  }
  return chain;
}

/** Old and new versions of a target with their results side by side: the yardstick does not move in silence. */
export function revisedResults(
  results: readonly TargetResult[],
  targets: readonly Target[],
  id: Id,
): readonly RevisedResult[] {
  return revisionChain(targets, id).map((target) => ({
    target,
    result: results.find((result) => result.target.id === target.id) ?? null,
  }));
}

/** Whether another target revises this one, so that it stands for comparison only. */
export function isRevised(targets: readonly Target[], id: Id): boolean {
  return targets.some((target) => target.revises === id);
}

/** All chains of at least two versions, the original first, in the order in which their first version stands. */
export function revisedChains(targets: readonly Target[]): readonly (readonly Target[])[] {
  const revising = new Set(targets.filter(({ revises }) => revises !== null).map(({ id }) => id));
  const seen = new Set<Id>();
  return targets.flatMap((target) => {
    if (!revising.has(target.id) || seen.has(target.id)) return [];
    const chain = revisionChain(targets, target.id);
    for (const { id } of chain) seen.add(id);
    return chain.length < 2 ? [] : [chain];
  });
}
