import type { AxisStretch } from './axis-stretch.ts';
import { centreOn, daysOf, isWhole, panBy, zoomAbout } from './window-moves.ts';

/** A step of the drawing, by button or by key. */
export type AxisMove =
  | 'zoom-in'
  | 'zoom-out'
  | 'earlier'
  | 'later'
  | 'page-earlier'
  | 'page-later'
  | 'whole'
  | 'today'
  | 'three-years'
  | 'one-year'
  | 'one-month';

/** Days that a step may turn about, as day numbers. */
export interface MoveDays {
  /** The day shown. */
  readonly today: number;
  /** What is zoomed to: the mark at hand, the day shown, or the middle. */
  readonly pivot: number;
}

const zoomStep = 2;

/** Days of the quick windows. */
const quickDays = { 'three-years': 1096, 'one-year': 365, 'one-month': 31 } as const;

/** Where a step leads. */
export function moveStretch(move: AxisMove, stretch: AxisStretch, whole: AxisStretch, days: MoveDays): AxisStretch {
  const length = daysOf(stretch);
  switch (move) {
    case 'zoom-in':
      return zoomAbout(stretch, whole, days.pivot, zoomStep);
    case 'zoom-out':
      return zoomAbout(stretch, whole, days.pivot, 1 / zoomStep);
    case 'earlier':
      return panBy(stretch, whole, -length / 2);
    case 'later':
      return panBy(stretch, whole, length / 2);
    case 'page-earlier':
      return panBy(stretch, whole, -length);
    case 'page-later':
      return panBy(stretch, whole, length);
    case 'whole':
      return whole;
    case 'today':
      // The whole cannot be moved: the way to a day is into it.
      return centreOn(whole, days.today, isWhole(stretch, whole) ? quickDays['three-years'] : length);
    case 'three-years':
    case 'one-year':
    case 'one-month':
      return centreOn(whole, days.pivot, quickDays[move]);
  }
}

/** Whether a step would change what is seen. */
export function isPossible(move: AxisMove, stretch: AxisStretch, whole: AxisStretch, days: MoveDays): boolean {
  const next = moveStretch(move, stretch, whole, days);
  return Math.abs(next.start - stretch.start) > 0.5 || Math.abs(next.end - stretch.end) > 0.5;
}
