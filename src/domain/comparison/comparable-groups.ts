import type { IndicatorKind } from '../records/codes.ts';
import type { Id, Series, Unit } from '../records/records.ts';
import { firstDay, lastDay } from '../time/partial-date.ts';
import { type ComparedDimension, comparedDimensions, dimensionKey } from './compared-dimension.ts';

/** Series that may stand on one scale: alike in everything but the dimension compared. */
export interface ComparableGroup {
  readonly by: ComparedDimension;
  /** One for each item compared, in the order given. */
  readonly series: readonly Series[];
  /** All say what they count in the same words; otherwise the words are to be shown beside each. */
  readonly sameWords: boolean;
}

/** Units by id; a series of an unknown unit is compared with none. */
export type UnitsById = ReadonlyMap<Id, Unit>;

/** Areas and bodies, and places of different levels, are no peers. */
function placeClass(series: Series, units: UnitsById): string | null {
  const unit = units.get(series.unit);
  return unit === undefined ? null : `${unit.level}/${unit.block === null ? 'area' : 'body'}`;
}

function groupBy(rows: readonly Series[], keyOf: (row: Series) => string | null): readonly (readonly Series[])[] {
  const groups = new Map<string, Series[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

function restKey(series: Series, by: ComparedDimension, kind: IndicatorKind, units: UnitsById): string | null {
  const place = by === 'unit' ? placeClass(series, units) : '';
  if (place === null) return null;
  const rest = comparedDimensions
    .filter((dimension) => dimension !== by && dimension !== 'countsWhat')
    .map((dimension) => (dimension === 'block' ? series.block : dimensionKey(series, dimension)));
  return JSON.stringify([place, kind === 'flow' ? (series.startsWhen?.iso ?? null) : null, ...rest]);
}

function itemsIn(rows: readonly Series[], by: ComparedDimension): number {
  return new Set(rows.map((row) => dimensionKey(row, by))).size;
}

interface Life {
  readonly series: Series;
  readonly first: string;
  readonly last: string;
}

function lifeOf(series: Series, units: UnitsById): Life {
  const unit = units.get(series.unit);
  const [from, to] = [unit?.validFrom ?? null, unit?.validTo ?? null];
  return { series, first: from === null ? '' : firstDay(from), last: to === null ? '9999' : lastDay(to) };
}

/**
 * The largest sets of areas that all lived on one day. An area and what it became stand in different sets: the new
 * province is no peer of the two it was made from, but their whole. Bodies are one set: the figures of a body end with it.
 */
function contemporaries(rows: readonly Series[], units: UnitsById): readonly (readonly Series[])[] {
  const isArea = rows.some((series) => units.get(series.unit)?.block === null);
  if (!isArea) return [rows];
  const lives = rows.map((series) => lifeOf(series, units));
  const days = [...new Set(lives.map(({ first }) => first))];
  const sets = days.map((day) => lives.filter(({ first, last }) => first <= day && day <= last));
  return sets
    .filter((set) => !sets.some((other) => other.length > set.length && set.every((life) => other.includes(life))))
    .map((set) => set.map(({ series }) => series));
}

/** Names of the moments at which a series has a figure (`momentKey`). */
export type MomentsOf = (series: Series) => readonly string[];

function withoutSubsets(sets: readonly (readonly Series[])[]): readonly (readonly Series[])[] {
  const byMembers = new Map(sets.map((set) => [set.map(({ id }) => id).join(' '), set]));
  const distinct = [...byMembers.values()];
  return distinct.filter(
    (set) => !distinct.some((other) => other.length > set.length && set.every((row) => other.includes(row))),
  );
}

/**
 * Series in words of their own: those of items with one series, and at each moment those of items that have a figure
 * in one of their series only, as where a series ends and another goes on in a new scope.
 */
function inOwnWords(rows: readonly Series[], by: ComparedDimension, momentsOf: MomentsOf) {
  const items = groupBy(rows, (row) => dimensionKey(row, by));
  const alone = items.flatMap((item) => (item.length === 1 ? item : []));
  if (alone.length === rows.length) return [alone];
  const moments = new Map(rows.map((row) => [row, new Set(momentsOf(row))]));
  const hasFigure = (row: Series, moment: string) => moments.get(row)?.has(moment) === true;
  const atMoments = [...new Set([...moments.values()].flatMap((keys) => [...keys]))].map((moment) => {
    const single = new Set(
      items.flatMap((item) => {
        const known = item.filter((row) => hasFigure(row, moment));
        return known.length === 1 ? known : [];
      }),
    );
    return rows.filter((row) => single.has(row));
  });
  return withoutSubsets([alone, ...atMoments]);
}

/** Within series alike in every dimension but one, those that also count the same thing. */
function splitByWords(
  rows: readonly Series[],
  by: ComparedDimension,
  momentsOf: MomentsOf,
): readonly ComparableGroup[] {
  const sameWords = groupBy(rows, (row) => row.countsWhat.vi).filter(
    // Two series of one item in the same words answer one question twice; which of them counts is not ours to say.
    (group) => group.length > 1 && itemsIn(group, by) === group.length,
  );
  const taken = new Set(sameWords.flat());
  const takenItems = new Set([...taken].map((row) => dimensionKey(row, by)));
  const others = rows.filter((row) => !taken.has(row) && !takenItems.has(dimensionKey(row, by)));
  return [
    ...sameWords.map((series) => ({ by, series, sameWords: true })),
    ...inOwnWords(others, by, momentsOf)
      .filter((series) => series.length > 1)
      .map((series) => ({ by, series, sameWords: false })),
  ];
}

/**
 * The groups of series of one indicator that may be compared by a dimension. The rule:
 * 1. all have the same indicator, hence the same unit of measure; the three staff numbers and the posts cut are
 *    different indicators and never meet;
 * 2. they are equal in every other dimension that is stated in columns (place, block, level, kind of staff, field,
 *    autonomy group, reason, method, decree), and flows in the day from which they count; for a stock that day has no meaning;
 * 3. in the dimension compared each states a value, and each a different one: "all blocks" is no block;
 * 4. places are of one level, and all bodies, or all areas that lived at the same time;
 * 5. what they count is said in the same words; or the words differ, but each item has one series only, or one only with
 *    figures at a date, so that nothing has to be chosen: then the words go with every item.
 * Compared by what they count, series differ in those words alone.
 */
export function comparableGroups(
  series: readonly Series[],
  kind: IndicatorKind,
  by: ComparedDimension,
  units: UnitsById,
  momentsOf: MomentsOf = () => [],
): readonly ComparableGroup[] {
  const stated = series.filter((row) => dimensionKey(row, by) !== null);
  const alike = groupBy(stated, (row) => restKey(row, by, kind, units));
  if (by === 'unit') {
    return alike.flatMap((rows) => contemporaries(rows, units)).flatMap((rows) => splitByWords(rows, by, momentsOf));
  }
  if (by !== 'countsWhat') return alike.flatMap((rows) => splitByWords(rows, by, momentsOf));
  return alike
    .filter((rows) => rows.length > 1 && itemsIn(rows, by) === rows.length)
    .map((rows) => ({ by, series: rows, sameWords: true }));
}
