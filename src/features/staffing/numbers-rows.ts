import { type StaffRow, staffRows } from '../../domain/staffing/staff-rows.ts';
import { narrowness, type StaffScope } from '../../domain/staffing/staff-scope.ts';
import type { StaffMoment } from '../../domain/staffing/staff-reading.ts';
import { postsToCut, type Remaining, remainingOf } from '../../domain/staffing/remaining-cut.ts';
import type { FigureIndex } from '../../domain/series/figure-index.ts';
import type { TargetResult } from '../../domain/targets/target-result.ts';
import type { StaffingParams } from './staffing-params.ts';

/** The staff numbers of one scope, apart, with what is still to be cut. */
export interface NumbersRow extends StaffRow {
  readonly id: string;
  readonly remaining: Remaining;
}

/** Whether a scope passes the filters of the page. */
export function passes(scope: StaffScope, { block, level, kind }: StaffingParams): boolean {
  return (
    (block === null || scope.block === block) &&
    (level === null || scope.level === level) &&
    (kind === null || scope.staffKind === kind)
  );
}

/** Rows of the scopes asked for, in the order of block, level and kind of staff. */
export function numbersRows(
  index: FigureIndex,
  isAsked: (scope: StaffScope) => boolean,
  moment: StaffMoment,
  results: readonly TargetResult[],
): readonly NumbersRow[] {
  return staffRows(index, isAsked, moment).map((row) => ({
    ...row,
    id:
      row.quota[0]?.series.id ??
      row.inPost[0]?.series.id ??
      row.leavers[0]?.series.id ??
      row.postsCut[0]?.series.id ??
      '',
    remaining: remainingOf(row, results, moment.day),
  }));
}

/** Whether a quota or people in post are known for a row. */
export function hasStock(row: NumbersRow): boolean {
  return row.quota.length > 0 || row.inPost.length > 0;
}

/** Of each unit only the broadest scopes with a quota or people in post: its parts would count the same posts again. */
export function broadestPerUnit(rows: readonly NumbersRow[]): readonly NumbersRow[] {
  const least = new Map<string, number>();
  for (const row of rows.filter(hasStock)) {
    const known = least.get(row.scope.unit);
    least.set(row.scope.unit, Math.min(known ?? Number.POSITIVE_INFINITY, narrowness(row.scope)));
  }
  return rows.filter((row) => hasStock(row) && narrowness(row.scope) === least.get(row.scope.unit));
}

/** Most still to be cut first; what is reached comes after it, and what cannot be said last. Ties keep their order. */
export function rankByRemaining(rows: readonly NumbersRow[]): readonly NumbersRow[] {
  const amount = (row: NumbersRow) => postsToCut(row.remaining) ?? -1;
  return [...rows].sort((a, b) => amount(b) - amount(a));
}
