import type { Id } from '../../domain/records/records.ts';
import { type TargetStatus, targetStatuses } from '../../domain/targets/target-result.ts';
import type { TargetRow } from './target-rows.ts';
import type { TargetsParams } from './targets-params.ts';

/** The order in which statuses are counted and listed (see `rankTargets`). */
export const worstFirst: readonly TargetStatus[] = ['behind', 'cannot-be-said', 'on-track', 'met', 'exceeded'];

type TargetFilter = Omit<TargetsParams, 'rows'>;

/** Whether a target passes every filter; null filters nothing. */
export function passesFilter({ target, scope, result }: TargetRow, filter: TargetFilter): boolean {
  return (
    (filter.status === null || result.status === filter.status) &&
    (filter.phase === null || target.phase === filter.phase) &&
    (filter.scope === null || scope === filter.scope) &&
    (filter.indicator === null || target.indicator === filter.indicator) &&
    (filter.unit === null || target.unit === filter.unit)
  );
}

/** Whether anything is filtered. */
export function isFiltered(filter: TargetFilter): boolean {
  return [filter.status, filter.phase, filter.scope, filter.indicator, filter.unit].some((value) => value !== null);
}

/** How many targets have which status; overdue ones are among those behind, late ones among those met. */
export interface StatusCounts {
  readonly all: number;
  readonly of: Readonly<Record<TargetStatus, number>>;
  readonly overdue: number;
  readonly late: number;
}

/** Counts targets by status; the caller leaves out the superseded ones. */
export function countStatuses(rows: readonly TargetRow[]): StatusCounts {
  const count = (passes: (row: TargetRow) => boolean) => rows.filter(passes).length;
  const [met, exceeded, onTrack, behind, unsaid] = targetStatuses.map((status) =>
    count(({ result }) => result.status === status),
  );
  return {
    all: rows.length,
    of: {
      met: met ?? 0,
      exceeded: exceeded ?? 0,
      'on-track': onTrack ?? 0,
      behind: behind ?? 0,
      'cannot-be-said': unsaid ?? 0,
    },
    overdue: count(({ result }) => result.overdue),
    late: count(({ result }) => result.late),
  };
}

/** What each filter offers: only what occurs among the targets, in the order of first appearance. */
export function offeredIds(rows: readonly TargetRow[], idOf: (row: TargetRow) => Id): readonly Id[] {
  return [...new Set(rows.map(idOf))];
}
