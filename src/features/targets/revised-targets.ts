import type { Target } from '../../domain/records/records.ts';
import { revisedChains } from '../../domain/targets/target-revisions.ts';
import { passesFilter } from './filter-targets.ts';
import type { EvaluatedTargets, TargetRow } from './target-rows.ts';
import type { TargetsParams } from './targets-params.ts';

/** A target whose yardstick moved: all its versions with their results, the original first. */
export interface RevisedTarget {
  readonly versions: readonly TargetRow[];
}

/** The chains of revisions known on the day of which at least one version passes the filter. */
export function revisedTargets(
  targets: readonly Target[],
  { rowOf }: EvaluatedTargets,
  filter: TargetsParams,
): readonly RevisedTarget[] {
  const known = targets.filter(({ id }) => rowOf.has(id));
  return revisedChains(known)
    .map((chain) => ({ versions: chain.flatMap(({ id }) => rowOf.get(id) ?? []) }))
    .filter(({ versions }) => versions.some((row) => passesFilter(row, filter)));
}
