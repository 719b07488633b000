import { compareNumbers } from '../figures/comparison.ts';
import type { Figure } from '../figures/figure.ts';
import type { Qualifier } from '../records/codes.ts';

/** A remainder in whole things, with the word that it bears. */
export interface WholeRemainder {
  readonly value: number;
  readonly qualifier: Qualifier;
}

/** What the words of a fraction vouch for once it is counted up to the next whole thing. */
const wordOfWhole: Readonly<Record<Qualifier, Qualifier>> = {
  exact: 'exact',
  'more-than': 'at-least',
  'at-least': 'at-least',
  // "Gần 14,8" may need 15, which "gần 15" would shut out.
  nearly: 'at-most',
  'less-than': 'at-most',
  'at-most': 'at-most',
  about: 'about',
};

/**
 * Còn thiếu in whole things. A percentage of a baseline seldom gives a whole number (10 % of 148 units are 14.8), yet no
 * post and no unit can be cut in part, and 14 would not meet what is required: so the remainder is the next whole number
 * above it, 15. Rounding is never to the nearest one, and never of a source's figure: only this derived number is said
 * whole, the explanation of the result gives the exact one beside it, and percentage points stay exact.
 * What the document asks for is quoted as worked out ("tức 40,8 đơn vị"): it is the yardstick, which no rounding moves.
 * "Hơn 14,8" makes "ít nhất 15"; "gần" and "dưới 14,8" make "không quá 15".
 *
 * @param remainder 0 or more, in a unit of measure that counts whole things (`countsWholeThings`)
 * @returns null where the remainder is a whole number already
 */
export function wholeRemainder({ value, qualifier }: Pick<Figure, 'value' | 'qualifier'>): WholeRemainder | null {
  // Binary division must not make 15 things of 14.000000000000002.
  const nearest = Math.round(value);
  if (!Number.isFinite(value) || value === nearest) return null;
  return compareNumbers(value, nearest) === 0
    ? { value: nearest, qualifier }
    : { value: Math.ceil(value), qualifier: wordOfWhole[qualifier] };
}

/** Most posts or units that may be left where a reduction leaves at most `level` of them: 133.2 leaves 133. */
export function wholeLevel(level: number): number {
  const nearest = Math.round(level);
  return compareNumbers(level, nearest) === 0 ? nearest : Math.floor(level);
}
