import { isSurelyBelow } from '../figures/comparison.ts';
import type { Figure } from '../figures/figure.ts';
import { percentOf } from '../figures/reduction.ts';
import type { Point } from '../series/series-points.ts';

/** A share worked out by us from two figures of one place and one date. */
export interface VillageShare {
  readonly part: Point;
  readonly whole: Point;
  /** Percent, unrounded. */
  readonly figure: Figure;
  /** The part is certainly larger than the whole, which cannot be: one of the two figures is wrong. */
  readonly exceedsWhole: boolean;
}

function shareFigure(part: Figure, whole: Figure): Figure | null {
  if (whole.high !== null) return null;
  const value = percentOf(part.value, whole.value);
  if (value === null) return null;
  // "Hơn 350" of exactly 756 is more than the quotient; of "gần 756" it could be on either side.
  const qualifier = whole.qualifier === 'exact' ? part.qualifier : 'about';
  return { value, high: part.high === null ? null : percentOf(part.high, whole.value), qualifier };
}

/**
 * Part of the villages of a place that something is true of.
 * @returns null unless both figures are of the very same date and undisputed
 */
export function villageShare(part: Point, whole: Point): VillageShare | null {
  if (part.on.iso !== whole.on.iso || part.conflictsWith.length + whole.conflictsWith.length > 0) return null;
  const figure = shareFigure(part.figure, whole.figure);
  return figure === null ? null : { part, whole, figure, exceedsWhole: isSurelyBelow(whole.figure, part.figure) };
}

/** The share of the last date that both lists have; null when they share none. */
export function latestVillageShare(parts: readonly Point[], wholes: readonly Point[]): VillageShare | null {
  for (const part of [...parts].reverse()) {
    for (const whole of [...wholes].reverse()) {
      const share = villageShare(part, whole);
      if (share !== null) return share;
    }
  }
  return null;
}
