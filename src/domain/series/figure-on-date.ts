import { isSurelyBelow } from '../figures/comparison.ts';
import type { PartialDate } from '../records/partial-date.ts';
import { lastDay } from '../time/partial-date.ts';
import type { Point } from './series-points.ts';

/** What a series says of one date. */
export interface FigureOnDate {
  /** All figures of that date, the vaguer first; empty when the series has none, which is not zero. */
  readonly points: readonly Point[];
  /** The one to calculate with; null when there is none, or when two of them cannot both be true. */
  readonly deciding: Point | null;
}

/**
 * Whether a date is the one asked for: the same, or the last day of the year or month asked for (`2021` is met by
 * `2021`, `2021-12` and `2021-12-31`). A vaguer date does not meet a more precise one, and no other day comes near.
 */
export function isOnDate(on: PartialDate, wanted: PartialDate): boolean {
  return on.iso.startsWith(wanted.iso) && lastDay(on) === lastDay(wanted);
}

function decided(points: readonly Point[]): FigureOnDate {
  const disagree = points.some((a) => points.some((b) => isSurelyBelow(a.figure, b.figure)));
  return { points, deciding: disagree ? null : (points.at(-1) ?? null) };
}

/** The figure of a series on a date, never interpolated and never the nearest. */
export function figureOnDate(points: readonly Point[], wanted: PartialDate): FigureOnDate {
  return decided(points.filter(({ on }) => isOnDate(on, wanted)));
}

/** The figure of the last date of a series. */
export function latestFigure(points: readonly Point[]): FigureOnDate {
  const last = points.at(-1);
  return decided(last === undefined ? [] : points.filter(({ on }) => lastDay(on) === lastDay(last.on)));
}

/** The figure of the first date of a series. */
export function firstFigure(points: readonly Point[]): FigureOnDate {
  const [first] = points;
  return decided(first === undefined ? [] : points.filter(({ on }) => lastDay(on) === lastDay(first.on)));
}
