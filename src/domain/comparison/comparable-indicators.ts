import type { Id, Indicator } from '../records/records.ts';
import type { FigureIndex } from '../series/figure-index.ts';
import { hasCommonMoment } from './common-moments.ts';
import { type ComparableGroup, comparableGroups, type MomentsOf, type UnitsById } from './comparable-groups.ts';
import { type ComparedDimension, type ComparisonKind, comparedDimensions } from './compared-dimension.ts';
import { type SeriesReadings, seriesReadings } from './dated-readings.ts';

/** Reads the series of a package as known on one day, each once. */
export type ReadSeries = (series: Id) => SeriesReadings | null;

/** A reader of series that keeps what it has read. */
export function readerOf(index: FigureIndex, day: string): ReadSeries {
  const read = new Map<Id, SeriesReadings>();
  return (id) => {
    const known = read.get(id);
    if (known !== undefined) return known;
    const series = index.series.get(id);
    const indicator = series === undefined ? undefined : index.indicators.get(series.indicator);
    if (series === undefined || indicator === undefined) return null;
    const readings = seriesReadings(index, series, indicator.kind, day);
    read.set(id, readings);
    return readings;
  };
}

/**
 * Why no two figures of an indicator can be compared:
 * - `no-figures`: none is known by the day;
 * - `single-figure`: there is one figure only;
 * - `undated`: too few of them have a date;
 * - `unlike`: the series differ in more than one thing, or count different things;
 * - `no-common-date`: comparable series have no date or period in common.
 */
export const incomparableReasons = ['no-figures', 'single-figure', 'undated', 'unlike', 'no-common-date'] as const;
export type IncomparableReason = (typeof incomparableReasons)[number];

/** What an indicator can be compared by; `reason` only and always where nothing can be. */
export interface IndicatorComparisons {
  readonly indicator: Indicator;
  readonly kinds: readonly ComparisonKind[];
  readonly reason: IncomparableReason | null;
}

function* readEach(group: ComparableGroup, read: ReadSeries): Generator<SeriesReadings, void> {
  for (const series of group.series) {
    const readings = read(series.id);
    if (readings !== null) yield readings;
  }
}

function momentsIn(read: ReadSeries): MomentsOf {
  return ({ id }) => (read(id)?.dated ?? []).flatMap(({ key, conflicts }) => (conflicts.length === 0 ? [key] : []));
}

/** The groups of an indicator in a dimension that have figures at a common moment, in the order of the table. */
export function groupsWithFigures(
  index: FigureIndex,
  read: ReadSeries,
  units: UnitsById,
  indicator: Indicator,
  by: ComparedDimension,
): readonly ComparableGroup[] {
  return comparableGroups(index.seriesOf(indicator.id), indicator.kind, by, units, momentsIn(read)).filter((group) =>
    hasCommonMoment(readEach(group, read), indicator.kind),
  );
}

function reasonOf(index: FigureIndex, read: ReadSeries, units: UnitsById, indicator: Indicator): IncomparableReason {
  const all = index.seriesOf(indicator.id).flatMap((series) => read(series.id) ?? []);
  const dated = all.reduce((sum, readings) => sum + readings.dated.length, 0);
  const undated = all.reduce((sum, readings) => sum + readings.undated, 0);
  if (dated + undated === 0) return 'no-figures';
  if (dated + undated === 1) return 'single-figure';
  if (dated < 2) return 'undated';
  const isAlike = comparedDimensions.some((by) => {
    const groups = comparableGroups(index.seriesOf(indicator.id), indicator.kind, by, units, momentsIn(read));
    return groups.some(
      (group) => [...readEach(group, read)].filter((readings) => readings.dated.length > 0).length > 1,
    );
  });
  return isAlike ? 'no-common-date' : 'unlike';
}

/** What each indicator of a package can be compared by, in the order of the table. */
export function comparableIndicators(
  index: FigureIndex,
  read: ReadSeries,
  units: UnitsById,
): readonly IndicatorComparisons[] {
  return [...index.indicators.values()].map((indicator) => {
    const series = index.seriesOf(indicator.id);
    const dimensions = comparedDimensions.filter((by) =>
      comparableGroups(series, indicator.kind, by, units, momentsIn(read)).some((group) =>
        hasCommonMoment(readEach(group, read), indicator.kind),
      ),
    );
    const isDated = series.some((row) => (read(row.id)?.dated.length ?? 0) > 1);
    const kinds: readonly ComparisonKind[] = isDated ? [...dimensions, 'date'] : dimensions;
    return { indicator, kinds, reason: kinds.length > 0 ? null : reasonOf(index, read, units, indicator) };
  });
}
