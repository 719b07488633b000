import { negateFigure, subtractFigures } from './arithmetic.ts';
import type { Figure } from './figure.ts';
import { percentOf } from './reduction.ts';

/** How far a stock fell or rose between two figures. An increase is called one, never a negative reduction. */
export interface ChangeBetween {
  /** `unclear` when the words of the figures do not say which way it went. */
  readonly kind: 'reduction' | 'increase' | 'none' | 'unclear';
  /** Units by which it fell or rose, 0 or more, never more certain than both figures. */
  readonly amount: Figure;
  /** The amount in percent of the earlier figure, unrounded; null when that is a band or not above zero. */
  readonly percent: Figure | null;
}

function shareOfEarlier(amount: Figure, earlier: Figure): Figure | null {
  if (earlier.high !== null) return null;
  const value = percentOf(amount.value, earlier.value);
  if (value === null) return null;
  // The share of a number that is itself only "hơn" or "gần" has no bound on either side.
  const qualifier = earlier.qualifier === 'exact' ? amount.qualifier : 'about';
  return { value, high: amount.high === null ? null : percentOf(amount.high, earlier.value), qualifier };
}

function kindOf({ value, high, qualifier }: Figure): ChangeBetween['kind'] {
  if (high !== null && value < 0 && high > 0) return 'unclear';
  if (value === 0 && (high ?? 0) === 0) return qualifier === 'exact' ? 'none' : 'unclear';
  return value < 0 ? 'increase' : 'reduction';
}

/** Tỷ lệ giảm (%) = (mốc − hiện tại) / mốc × 100, with the words of both figures. */
export function changeBetween(earlier: Figure, later: Figure): ChangeBetween {
  const fall = subtractFigures(earlier, later);
  const kind = kindOf(fall);
  const amount = kind === 'increase' ? negateFigure(fall) : fall;
  return { kind, amount, percent: kind === 'unclear' ? null : shareOfEarlier(amount, earlier) };
}
