import type { AxisStretch } from './axis-stretch.ts';

/** The shortest stretch in days that can be zoomed to: a month. */
export const shortestDays = 31;

const almost = 1e-6;

/** Length of a stretch in days. */
export function daysOf(stretch: AxisStretch): number {
  return stretch.end - stretch.start;
}

function clampLength(length: number, whole: AxisStretch): number {
  return Math.max(Math.min(shortestDays, daysOf(whole)), Math.min(length, daysOf(whole)));
}

/** The nearest stretch that lies in the whole and is neither longer than it nor shorter than a month. */
export function clampStretch(stretch: AxisStretch, whole: AxisStretch): AxisStretch {
  const length = clampLength(daysOf(stretch), whole);
  const start = Math.max(whole.start, Math.min(stretch.start, whole.end - length));
  return { start, end: Math.min(whole.end, start + length) };
}

/** Zooms by a factor (2: half as long) and leaves the given day where it is on the screen, unless the whole ends there. */
export function zoomAbout(stretch: AxisStretch, whole: AxisStretch, day: number, factor: number): AxisStretch {
  const length = clampLength(daysOf(stretch) / factor, whole);
  const start = day - (day - stretch.start) * (length / daysOf(stretch));
  return clampStretch({ start, end: start + length }, whole);
}

/** Moves by days, later when positive, and stops where the whole ends. */
export function panBy(stretch: AxisStretch, whole: AxisStretch, days: number): AxisStretch {
  return clampStretch({ start: stretch.start + days, end: stretch.end + days }, whole);
}

/** A stretch of so many days with the given day in its middle, as far as the whole allows. */
export function centreOn(whole: AxisStretch, day: number, length: number): AxisStretch {
  const fitting = clampLength(length, whole);
  return clampStretch({ start: day - fitting / 2, end: day + fitting / 2 }, whole);
}

/** Whether all of the axis is seen. */
export function isWhole(stretch: AxisStretch, whole: AxisStretch): boolean {
  return daysOf(stretch) >= daysOf(whole) - almost;
}
