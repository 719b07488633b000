import type { Figure } from '../figures/figure.ts';
import { sumFigures } from '../figures/arithmetic.ts';
import type { Id } from '../records/records.ts';
import type { FigureIndex } from '../series/figure-index.ts';
import { balancesOf, disjointOf, isWhole } from './leavers-parts.ts';
import { type LeaversReading, readLeavers } from './leavers-reading.ts';

/** What leavers can be told apart by in a chart. */
export const leaversDimensions = ['decree', 'method', 'reason'] as const;
export type LeaversDimension = (typeof leaversDimensions)[number];

/** A share of the leavers of a stretch; a null key is what the source does not tell apart. */
export interface LeaversShare {
  readonly key: string | null;
  readonly figure: Figure;
  readonly readings: readonly LeaversReading[];
}

/** Leavers of one stretch within one year. */
export interface LeaversYear {
  readonly from: string;
  readonly to: string;
  /** As reported; null when only parts are known. */
  readonly total: LeaversReading | null;
  /** Parts that count nobody twice; the total alone where its parts do not add up to it. */
  readonly parts: readonly LeaversReading[];
  /** All people of the stretch: the total, else the sum of the parts. */
  readonly figure: Figure;
}

function yearsIn(figures: FigureIndex, units: readonly LeaversReading[], day: string): readonly number[] {
  const years = units.flatMap(({ series }) =>
    figures.pointsOf(series, day).dated.map(({ on }) => Number(on.iso.slice(0, 4))),
  );
  return [...new Set(years)].sort((a, b) => a - b);
}

function stretchesOf(readings: readonly LeaversReading[]): readonly LeaversYear[] {
  const wholes = disjointOf(readings.filter((reading) => reading.figure !== null && isWhole(reading, readings)));
  const days = new Map(wholes.map(({ stretch }) => [`${stretch.from} ${stretch.to}`, stretch]));
  return [...days.values()].flatMap(({ from, to }): readonly LeaversYear[] => {
    const own = wholes.filter(({ stretch }) => stretch.from === from && stretch.to === to);
    const [first] = own;
    const figure = sumFigures(own.flatMap((reading) => reading.figure ?? []));
    if (first === undefined || from === null || figure === null) return [];
    if (own.length > 1) return [{ from, to, total: null, parts: own, figure }];
    const balance = balancesOf(first, readings).find(({ agrees }) => agrees === 'yes');
    return [{ from, to, total: first, parts: balance?.parts ?? [first], figure }];
  });
}

/**
 * People settled, stretch by stretch within each year, as known on a day (`YYYY-MM-DD`): what a chart may show side by
 * side. Running totals over several years are left out; nothing is added to what might count the same people.
 */
export function leaversYears(figures: FigureIndex, unit: Id, day: string): readonly LeaversYear[] {
  const series = [...figures.indicators.values()]
    .filter((row) => row.staffMeasure === 'leavers-settled')
    .flatMap((row) => figures.seriesOf(row.id))
    .filter((row) => row.unit === unit);
  const all = series.flatMap((row) => readLeavers(figures, row, day, null) ?? []);
  return yearsIn(figures, all, day).flatMap((year) =>
    stretchesOf(series.flatMap((row) => readLeavers(figures, row, day, year) ?? [])),
  );
}

function keyOf({ kind }: LeaversReading, dimension: LeaversDimension): string | null {
  switch (dimension) {
    case 'decree':
      return kind.decree;
    case 'method':
      return kind.method?.vi ?? null;
    case 'reason':
      return kind.reason?.vi ?? null;
  }
}

/** The parts of a stretch by decree, method or reason, added only where nobody is counted twice. */
export function sharesBy(year: LeaversYear, dimension: LeaversDimension): readonly LeaversShare[] {
  const groups = new Map<string | null, LeaversReading[]>();
  for (const part of year.parts) {
    const key = keyOf(part, dimension);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [part]);
    else group.push(part);
  }
  return [...groups].flatMap(([key, readings]) => {
    const figure = sumFigures(readings.flatMap((reading) => reading.figure ?? []));
    return figure === null ? [] : [{ key, figure, readings }];
  });
}
