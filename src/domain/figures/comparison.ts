import { boundsOf } from './bounds.ts';
import type { Figure } from './figure.ts';

/** Whether two figures can be told to be the same number, to be different numbers, or neither. */
export type Agreement = 'yes' | 'no' | 'cannot-be-said';

const relativeTolerance = 1e-13;

/** −1, 0 or 1. Numbers that differ only by the rounding of binary division are equal. */
export function compareNumbers(a: number, b: number): -1 | 0 | 1 {
  const difference = a - b;
  if (Math.abs(difference) <= relativeTolerance * Math.max(1, Math.abs(a), Math.abs(b))) return 0;
  return difference < 0 ? -1 : 1;
}

/**
 * Whether `a` is certainly below `b`. Where the bounds touch, "dưới" and "hơn" shut their own number out;
 * "gần" does not: it is said of rounded numbers, so "gần 10 %" is not proof of less than 10 %.
 */
export function isSurelyBelow(a: Figure, b: Figure): boolean {
  const upper = boundsOf(a).high;
  const lower = boundsOf(b).low;
  if (upper === null || lower === null) return false;
  const order = compareNumbers(upper, lower);
  return order < 0 || (order === 0 && (a.qualifier === 'less-than' || b.qualifier === 'more-than'));
}

/**
 * Whether two figures are the same number: `yes` only for two equal numbers without band or qualifier, `no` when no
 * number fits both, otherwise it cannot be said ("gần 120" and 113 do not contradict each other).
 */
export function agreement(a: Figure, b: Figure): Agreement {
  if (isSurelyBelow(a, b) || isSurelyBelow(b, a)) return 'no';
  const known = [boundsOf(a).low, boundsOf(a).high, boundsOf(b).low, boundsOf(b).high];
  const [first, ...others] = known;
  if (first === null || first === undefined) return 'cannot-be-said';
  return others.every((bound) => bound !== null && compareNumbers(bound, first) === 0) ? 'yes' : 'cannot-be-said';
}

/** Whether two figures are printed alike: the same number, band and word. Alike is not equal: see `agreement`. */
export function isPrintedAlike(a: Figure, b: Figure): boolean {
  return a.value === b.value && a.high === b.high && a.qualifier === b.qualifier;
}
