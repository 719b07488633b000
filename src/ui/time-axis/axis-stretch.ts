import { dayNumber } from '../charts/day-scale.ts';
import type { AxisWindow } from './time-axis-spec.ts';

const msPerDay = 86_400_000;

/**
 * What is seen of the axis, in days since 1970-01-01: from the beginning of `start` to the beginning of `end`. May end
 * within a day, so that the drawing follows the pointer; what is reported to the page is whole days.
 */
export interface AxisStretch {
  readonly start: number;
  readonly end: number;
}

/** The day `YYYY-MM-DD` of a day number; a part of a day is left out. */
export function isoDay(day: number): string {
  return new Date(Math.floor(day) * msPerDay).toISOString().slice(0, 10);
}

/** The stretch that shows all of the window's days; at least one day. */
export function stretchOf(window: AxisWindow): AxisStretch {
  const start = dayNumber(window.from);
  return { start, end: Math.max(start, dayNumber(window.to)) + 1 };
}

/** The whole days nearest to a stretch; at least one. */
export function windowOf(stretch: AxisStretch): AxisWindow {
  const first = Math.round(stretch.start);
  return { from: isoDay(first), to: isoDay(Math.max(first, Math.round(stretch.end) - 1)) };
}
