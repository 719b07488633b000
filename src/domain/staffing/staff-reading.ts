import type { StaffMeasure } from '../records/codes.ts';
import type { PartialDate } from '../records/partial-date.ts';
import type { Indicator, Observation, Series } from '../records/records.ts';
import { readingsOfLatest } from '../series/accumulate-flow.ts';
import type { FigureIndex } from '../series/figure-index.ts';
import type { Point } from '../series/series-points.ts';
import { type StaffFigure, staffFigure } from './staff-figure.ts';

/** What is asked for: the latest known by a day (`YYYY-MM-DD`), or the latest within one year known by that day. */
export interface StaffMoment {
  readonly day: string;
  readonly year: number | null;
}

/** A dated figure of one staff number. */
export interface StaffPoint<M extends StaffMeasure> {
  readonly observation: Observation;
  readonly on: PartialDate;
  readonly staff: StaffFigure<M>;
}

/** What one series says of a staff number at the moment asked for. */
export interface StaffReading<M extends StaffMeasure> {
  readonly series: Series;
  readonly indicator: Indicator;
  /** The latest figure, then those of the same date that contradict it; empty when no dated figure is known. */
  readonly points: readonly StaffPoint<M>[];
  /** Figures without a date, and those known to be missing; listed only when the latest is asked for. */
  readonly undated: readonly Observation[];
  readonly missing: readonly Observation[];
}

/** The points that a moment asks for, the latest first, with all that contradict it. */
export function pointsAt(points: readonly Point[], year: number | null): readonly Point[] {
  const within = year === null ? points : points.filter(({ on }) => Number(on.iso.slice(0, 4)) === year);
  return [...readingsOfLatest(within)].reverse();
}

/** Reads a series at a moment; null when it says nothing at all then. */
export function readStaff<M extends StaffMeasure>(
  index: FigureIndex,
  measure: M,
  series: Series,
  { day, year }: StaffMoment,
): StaffReading<M> | null {
  const indicator = index.indicators.get(series.indicator);
  if (indicator?.staffMeasure !== measure) return null;
  const known = index.pointsOf(series, day);
  const points = pointsAt(known.dated, year).map(({ observation, on, figure }) => ({
    observation,
    on,
    staff: staffFigure(measure, figure),
  }));
  const undated = year === null ? known.undated : [];
  const missing = year === null && points.length === 0 ? known.missing : [];
  if (points.length + undated.length + missing.length === 0) return null;
  return { series, indicator, points, undated, missing };
}
