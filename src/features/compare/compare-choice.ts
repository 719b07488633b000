import { commonMoments, type CommonMoment } from '../../domain/comparison/common-moments.ts';
import { groupsWithFigures, type IndicatorComparisons } from '../../domain/comparison/comparable-indicators.ts';
import { comparedDimensions, type ComparisonKind, dimensionKey } from '../../domain/comparison/compared-dimension.ts';
import { momentKey, type SeriesReadings } from '../../domain/comparison/dated-readings.ts';
import { readingAt } from '../../domain/comparison/reading-at.ts';
import { standardIndicators } from '../../domain/indicators/standard-indicators.ts';
import type { Id, Series } from '../../domain/records/records.ts';
import { dayNumber, lastDay } from '../../domain/time/partial-date.ts';
import type { CompareBase } from './compare-base.ts';
import type { CompareParams } from './compare-params.ts';

/** Series that may be compared with each other, or the one series whose dates are. */
export interface CompareGroup {
  readonly series: readonly Series[];
  readonly sameWords: boolean;
}

/** What is compared: as asked for where that exists, else as the page chooses. */
export interface CompareChoice {
  readonly comparisons: IndicatorComparisons;
  readonly by: ComparisonKind;
  readonly groups: readonly CompareGroup[];
  readonly group: CompareGroup;
  /** Dates or periods that can be chosen, in the order of time. */
  readonly moments: readonly CommonMoment[];
  readonly chosenMoments: readonly CommonMoment[];
  /** The series chosen, the one held against first. */
  readonly chosen: readonly SeriesReadings[];
}

const itemsAtFirst = 5;
const datesAtFirst = 8;

function chooseIndicator({ indicators }: CompareBase, asked: Id | null): IndicatorComparisons | null {
  const comparable = indicators.filter((row) => row.reason === null);
  const inOrder = [
    comparable.find((row) => row.indicator.id === asked),
    comparable.find((row) => row.indicator.id === standardIndicators.quotaAssigned && row.kinds.includes('unit')),
    comparable.find((row) => row.kinds.includes('unit')),
    comparable[0],
  ];
  return inOrder.find((row) => row !== undefined) ?? null;
}

function groupsOf(base: CompareBase, { indicator }: IndicatorComparisons, by: ComparisonKind): readonly CompareGroup[] {
  if (by !== 'date') return groupsWithFigures(base.index, base.read, base.units, indicator, by);
  return base.index
    .seriesOf(indicator.id)
    .filter((series) => (base.read(series.id)?.dated.length ?? 0) > 1)
    .map((series) => ({ series: [series], sameWords: true }));
}

function momentsOf(readings: readonly SeriesReadings[], by: ComparisonKind, kind: 'stock' | 'flow' | 'share') {
  if (by !== 'date') return commonMoments(readings, kind);
  return readings.flatMap(({ dated }) =>
    dated.map(({ moment }): CommonMoment => ({ key: momentKey(moment), moment, count: 1 })),
  );
}

function latest(moments: readonly CommonMoment[]): CommonMoment | undefined {
  const reported = moments.filter(({ moment }) => moment.status === 'reported');
  return reported.at(-1) ?? moments.at(-1);
}

/** The largest few at a moment, the largest first. */
function largest(readings: readonly SeriesReadings[], at: CommonMoment | undefined): readonly SeriesReadings[] {
  if (at === undefined) return [];
  const valued = readings.flatMap((one) => {
    const reading = readingAt(one, at.moment);
    return reading.kind === 'figure' ? [{ one, value: reading.reading.figure.value }] : [];
  });
  valued.sort((a, b) => b.value - a.value);
  return valued.slice(0, itemsAtFirst).map(({ one }) => one);
}

/** How much narrower than the whole a group is: the dimensions it is limited in. */
function limits({ series: [first] }: CompareGroup, by: ComparisonKind): number {
  if (first === undefined) return 0;
  return comparedDimensions.filter(
    (dimension) => dimension !== by && dimension !== 'countsWhat' && dimensionKey(first, dimension) !== null,
  ).length;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** How recent the latest date is that two series of a group share, and with how many figures; the smaller the better. */
function recency({ read }: CompareBase, { series }: CompareGroup, { indicator }: IndicatorComparisons) {
  const readings = series.flatMap((row) => read(row.id) ?? []);
  const last = latest(commonMoments(readings, indicator.kind));
  return last === undefined ? [0, 0] : [-dayNumber(lastDay(last.moment.on)), -last.count];
}

/**
 * The group shown when none is asked for: of places the one with most of them, otherwise first those of the place the
 * package is about, then the least limited, then the most recent, then those with most figures at
 * their latest date.
 */
function firstGroup(
  groups: readonly CompareGroup[],
  by: ComparisonKind,
  base: CompareBase,
  comparisons: IndicatorComparisons,
): CompareGroup | null {
  const rank = (group: CompareGroup) => {
    const isElsewhere = group.series[0]?.unit === base.input.place ? 0 : 1;
    return by === 'unit' ? [-group.series.length, limits(group, by)] : [isElsewhere, limits(group, by)];
  };
  const ranked = groups.map((group) => ({ group, rank: rank(group) }));
  ranked.sort((a, b) => compareRanks(a.rank, b.rank));
  const [best] = ranked;
  if (best === undefined) return null;
  const equal = ranked.filter((one) => compareRanks(one.rank, best.rank) === 0).map(({ group }) => group);
  if (by === 'date' || equal.length === 1) return best.group;
  const recent = equal.map((group) => ({ group, rank: recency(base, group, comparisons) }));
  recent.sort((a, b) => compareRanks(a.rank, b.rank));
  return recent[0]?.group ?? null;
}

function countIn({ series }: CompareGroup, ids: readonly Id[]): number {
  return series.filter(({ id }) => ids.includes(id)).length;
}

/** The group that the first of the asked series belongs to, and most of the others; null where it is in none. */
function askedGroup(groups: readonly CompareGroup[], [first = '', ...others]: readonly Id[]): CompareGroup | null {
  const withFirst = groups.filter((group) => countIn(group, [first]) > 0);
  return withFirst.reduce<CompareGroup | null>(
    (most, group) => (most === null || countIn(group, others) > countIn(most, others) ? group : most),
    null,
  );
}

/** Series that name a group in an address. Groups of areas of different times share members: one of its own names it. */
export function seriesNaming(group: CompareGroup, groups: readonly CompareGroup[]): readonly Id[] {
  const others = groups.filter((other) => other !== group);
  const ids = group.series.map(({ id }) => id);
  const own = ids.find((id) => others.every((other) => countIn(other, [id]) === 0));
  return own === undefined ? ids : [own];
}

/** Settles what is compared; null when nothing in the package can be. */
export function compareChoice(base: CompareBase, params: CompareParams): CompareChoice | null {
  const comparisons = chooseIndicator(base, params.indicator);
  const by = comparisons?.kinds.find((kind) => kind === params.by) ?? comparisons?.kinds[0];
  if (comparisons === null || by === undefined) return null;
  const groups = groupsOf(base, comparisons, by);
  const asked = askedGroup(groups, params.scope.length > 0 ? params.scope : params.series);
  const group = asked ?? firstGroup(groups, by, base, comparisons);
  if (group === null) return null;
  const readings = group.series.flatMap((series) => base.read(series.id) ?? []);
  const moments = momentsOf(readings, by, comparisons.indicator.kind);
  const askedMoments = moments.filter(({ key }) => params.dates.includes(key));
  const last = latest(moments);
  const firstMoments = by === 'date' ? moments.slice(-datesAtFirst) : last === undefined ? [] : [last];
  const chosenMoments = askedMoments.length > 0 ? askedMoments : firstMoments;
  const chosen = params.series.flatMap((id) => readings.find((one) => one.series.id === id) ?? []);
  const isGroupOnly = by === 'date' || chosen.length === 0;
  return {
    comparisons,
    by,
    groups,
    group,
    moments,
    chosenMoments,
    chosen: isGroupOnly ? (by === 'date' ? readings : largest(readings, chosenMoments.at(-1))) : chosen,
  };
}
