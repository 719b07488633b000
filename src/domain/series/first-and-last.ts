import type { ChangeBetween } from '../figures/change-between.ts';
import { changeBetween } from '../figures/change-between.ts';
import type { Observation, Series } from '../records/records.ts';
import { lastDay } from '../time/partial-date.ts';
import type { FigureIndex } from './figure-index.ts';
import { type FigureOnDate, firstFigure, latestFigure } from './figure-on-date.ts';
import type { Point } from './series-points.ts';

/** Before and after of one series: its first and its last date. Two series never make a before and an after. */
export interface FirstAndLast {
  readonly series: Series;
  readonly points: readonly Point[];
  readonly first: FigureOnDate;
  /** Of the same date as `first` when the series has only one; empty when it has none. */
  readonly last: FigureOnDate;
  /** Null unless there are two dates, each with a figure that its sources agree on. */
  readonly change: ChangeBetween | null;
  /** Reported without a date, known to be missing, planned or forecast: shown apart, never in a calculation. */
  readonly others: readonly Observation[];
}

/** First and last date of a series as known on a day (`YYYY-MM-DD`). */
export function firstAndLast(index: FigureIndex, series: Series, day: string): FirstAndLast {
  const { dated, undated, missing, planned } = index.pointsOf(series, day);
  const first = firstFigure(dated);
  const last = latestFigure(dated);
  const before = first.deciding;
  const after = last.deciding;
  const isSpan = before !== null && after !== null && lastDay(before.on) < lastDay(after.on);
  return {
    series,
    points: dated,
    first,
    last,
    change: isSpan ? changeBetween(before.figure, after.figure) : null,
    others: [...undated, ...missing, ...planned],
  };
}
