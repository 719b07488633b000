import { sumFigures } from '../figures/arithmetic.ts';
import type { Agreement } from '../figures/comparison.ts';
import type { Figure } from '../figures/figure.ts';
import { reconcile } from '../figures/reconcile.ts';
import type { PartialDate } from '../records/partial-date.ts';
import type { Id, Series } from '../records/records.ts';
import { figureOnDate } from './figure-on-date.ts';
import type { Point } from './series-points.ts';

/** A part of a total: a series and its points. */
export interface Part {
  readonly series: Series;
  readonly points: readonly Point[];
}

/** A total held against its parts of the same date. Nothing is spread over the parts. */
export interface Remainder {
  readonly on: PartialDate;
  readonly total: Figure;
  readonly sum: Figure;
  /** Total − sum; positive when the parts leave something unexplained. */
  readonly difference: Figure;
  readonly agrees: Agreement;
  /** Parts without an undisputed figure of that date: what they hold is in the difference. */
  readonly without: readonly Id[];
}

/**
 * Holds a total against parts that do not overlap.
 * @returns null without a total, or when no part has a figure of the date of the total
 */
export function remainderAt(total: Point | null, parts: readonly Part[]): Remainder | null {
  if (total === null) return null;
  const found = parts.map(({ series, points }) => ({ series, point: figureOnDate(points, total.on).deciding }));
  const figures = found.flatMap(({ point }) => point?.figure ?? []);
  const sum = sumFigures(figures);
  const { difference, agrees } = reconcile(total.figure, figures);
  if (sum === null || difference === null) return null;
  return {
    on: total.on,
    total: total.figure,
    sum,
    difference,
    agrees,
    without: found.filter(({ point }) => point === null).map(({ series }) => series.id),
  };
}

/**
 * Whether series are parts beside one another: no two have the same key. Two series of one field differ only in what
 * they count, and may count the same units.
 */
export function areApart(parts: readonly Part[], keyOf: (series: Series) => string): boolean {
  return new Set(parts.map(({ series }) => keyOf(series))).size === parts.length;
}

/** The remainder of the last date on which any part has a figure; null when no date of the total has one. */
export function lastRemainder(totals: readonly Point[], parts: readonly Part[]): Remainder | null {
  for (const { on } of [...totals].reverse()) {
    const remainder = remainderAt(figureOnDate(totals, on).deciding, parts);
    if (remainder !== null) return remainder;
  }
  return null;
}
