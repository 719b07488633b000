import type { StaffMeasure } from '../records/codes.ts';
import type { Id, Series } from '../records/records.ts';
import type { FigureIndex } from '../series/figure-index.ts';
import { lastDay } from '../time/partial-date.ts';
import { compareScopes, type StaffScope, scopeKey, scopeOf } from './staff-scope.ts';
import { readStaff, type StaffMoment, type StaffReading } from './staff-reading.ts';

/**
 * The staff numbers of one scope, apart: each has a list of its own. Several series may share a scope and differ in
 * what they count or from when; all are listed, those with the latest figure first, and none is joined.
 */
export interface StaffRow {
  readonly scope: StaffScope;
  readonly quota: readonly StaffReading<'quota-assigned'>[];
  readonly inPost: readonly StaffReading<'in-post'>[];
  readonly leavers: readonly StaffReading<'leavers-settled'>[];
  readonly postsCut: readonly StaffReading<'posts-cut'>[];
}

/** Series of a staff number over its whole scope: those of one reason, method or decree are parts of it. */
function wholeSeries(index: FigureIndex, measure: StaffMeasure): readonly Series[] {
  return [...index.indicators.values()]
    .filter((indicator) => indicator.staffMeasure === measure)
    .flatMap((indicator) => index.seriesOf(indicator.id))
    .filter(
      (series) =>
        series.reason === null && series.method === null && series.decree === null && series.autonomyGroup === null,
    );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function readAll<M extends StaffMeasure>(
  index: FigureIndex,
  measure: M,
  isAsked: (series: Series) => boolean,
  moment: StaffMoment,
): readonly StaffReading<M>[] {
  const lastDated = ({ points }: StaffReading<M>) => (points[0] === undefined ? '' : lastDay(points[0].on));
  return wholeSeries(index, measure)
    .filter(isAsked)
    .flatMap((series) => readStaff(index, measure, series, moment) ?? [])
    .sort((a, b) => compareText(lastDated(b), lastDated(a)));
}

function byScope<M extends StaffMeasure>(
  readings: readonly StaffReading<M>[],
): ReadonlyMap<string, readonly StaffReading<M>[]> {
  const lists = new Map<string, StaffReading<M>[]>();
  for (const reading of readings) {
    const key = scopeKey(scopeOf(reading.series));
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [reading]);
    else list.push(reading);
  }
  return lists;
}

/**
 * A row for every scope that any staff number is known for at a moment, in the order of block, level, kind of staff.
 * @param isAsked which scopes: those of one unit, or one scope over many units
 */
export function staffRows(
  index: FigureIndex,
  isAsked: (scope: StaffScope) => boolean,
  moment: StaffMoment,
): readonly StaffRow[] {
  const asked = (series: Series) => isAsked(scopeOf(series));
  const quota = readAll(index, 'quota-assigned', asked, moment);
  const inPost = readAll(index, 'in-post', asked, moment);
  const leavers = readAll(index, 'leavers-settled', asked, moment);
  const postsCut = readAll(index, 'posts-cut', asked, moment);
  const scopes = new Map<string, StaffScope>();
  for (const { series } of [...quota, ...inPost, ...leavers, ...postsCut]) {
    const scope = scopeOf(series);
    scopes.set(scopeKey(scope), scope);
  }
  const lists = { quota: byScope(quota), inPost: byScope(inPost), leavers: byScope(leavers), cut: byScope(postsCut) };
  return [...scopes]
    .sort(([, a], [, b]) => compareScopes(a, b))
    .map(([key, scope]) => ({
      scope,
      quota: lists.quota.get(key) ?? [],
      inPost: lists.inPost.get(key) ?? [],
      leavers: lists.leavers.get(key) ?? [],
      postsCut: lists.cut.get(key) ?? [],
    }));
}

/** Units that any of the staff numbers is recorded for, whether or not it is known by a day. */
export function unitsWithStaff(index: FigureIndex): ReadonlySet<Id> {
  const counted = [...index.indicators.values()].filter((indicator) => indicator.staffMeasure !== null);
  return new Set(counted.flatMap((indicator) => index.seriesOf(indicator.id)).map((series) => series.unit));
}
