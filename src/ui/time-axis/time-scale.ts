import type { AxisStretch } from './axis-stretch.ts';
import { daysOf } from './window-moves.ts';

/** Room in px between the edge of the plot and the first and last day, so that marks on them are seen whole. */
const plotInset = 16;

/** Where days lie on the drawing; `left` and `right` are the edges of the plot in px. */
export interface TimeScale {
  readonly stretch: AxisStretch;
  readonly left: number;
  readonly right: number;
  readonly pxPerDay: number;
}

export function timeScale(stretch: AxisStretch, left: number, right: number): TimeScale {
  return { stretch, left, right, pxPerDay: (right - left - 2 * plotInset) / daysOf(stretch) };
}

/** The place in px of a day number, to a hundredth: more digits only weigh in the page. May lie outside the plot. */
export function xOfDay(scale: TimeScale, day: number): number {
  return Math.round((scale.left + plotInset + (day - scale.stretch.start) * scale.pxPerDay) * 100) / 100;
}

/** The day number, with its part of the day, at a place in px. */
export function dayAtX(scale: TimeScale, x: number): number {
  return scale.stretch.start + (x - scale.left - plotInset) / scale.pxPerDay;
}

/** The place in px of a day number, held within the plot. */
export function xWithin(scale: TimeScale, day: number): number {
  return Math.max(scale.left, Math.min(scale.right, xOfDay(scale, day)));
}
