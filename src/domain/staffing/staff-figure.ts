import { subtractFigures } from '../figures/arithmetic.ts';
import type { Figure } from '../figures/figure.ts';
import type { StaffMeasure } from '../records/codes.ts';

/**
 * A figure of one staff number. Quota assigned (biên chế giao), in post (có mặt), leavers settled (đã giải quyết chính
 * sách) and posts cut are types of their own, so that adding or comparing one with another does not compile.
 */
export interface StaffFigure<M extends StaffMeasure> {
  readonly measure: M;
  readonly figure: Figure;
}

/** Marks a figure as one of a staff number; the indicator of its series answers for that. */
export function staffFigure<M extends StaffMeasure>(measure: M, figure: Figure): StaffFigure<M> {
  return { measure, figure };
}

/** a − b of one staff number, with the words that both leave it; negative when b is the larger. */
export function subtractStaffFigures<M extends StaffMeasure>(
  a: StaffFigure<M>,
  b: StaffFigure<NoInfer<M>>,
): StaffFigure<M> {
  return staffFigure(a.measure, subtractFigures(a.figure, b.figure));
}
