import { roundHalfAwayFromZero } from './decimal.ts';

/** How far a stock fell or rose against its baseline. An increase is called one, never a negative reduction. */
export interface ReductionRate {
  readonly kind: 'reduction' | 'increase' | 'none';
  /** Percent of the baseline, 0 or more, unrounded. */
  readonly percent: number;
}

/** What is still to be reduced. */
export interface Shortfall {
  /** Units, posts or people, 0 or more, unrounded. */
  readonly amount: number;
  /** The amount as percentage points of the baseline; null when the baseline is not above zero. */
  readonly percentagePoints: number | null;
}

/** Part as percent of a whole; null when the whole is not a finite number above zero or the part is not finite. */
export function percentOf(part: number, whole: number): number | null {
  // Multiplying first leaves one rounding, that of the division, for whole counts.
  return Number.isFinite(part) && Number.isFinite(whole) && whole > 0 ? (part * 100) / whole : null;
}

/**
 * Tỷ lệ giảm (%) = (mốc − hiện tại) / mốc × 100.
 * @returns null when the baseline is zero, negative or not finite, or the current number is not finite.
 */
export function reductionRate(baseline: number, current: number): ReductionRate | null {
  const percent = percentOf(baseline - current, baseline);
  if (percent === null) return null;
  if (percent === 0) return { kind: 'none', percent: 0 };
  return percent > 0 ? { kind: 'reduction', percent } : { kind: 'increase', percent: -percent };
}

/** Percent to two decimals, halves away from zero, as the reporting forms print it (66,91 %). */
export function roundPercent(percent: number): number {
  return roundHalfAwayFromZero(percent, 2);
}

/**
 * % hoàn thành = đã giảm / phải giảm × 100, unrounded; above 100 when more was done, below 0 when the stock grew.
 * @returns null when nothing had to be reduced (required not above zero).
 */
export function completion(reduced: number, required: number): number | null {
  return percentOf(reduced, required);
}

/**
 * Còn thiếu = phải giảm − đã giảm, in units and in percentage points of the baseline (điểm %); never below zero.
 * `reduced` is negative when the stock grew, and what it grew by is then missing too.
 */
export function shortfall(reduced: number, required: number, baseline: number): Shortfall {
  const amount = Math.max(0, required - reduced);
  return { amount, percentagePoints: percentOf(amount, baseline) };
}
