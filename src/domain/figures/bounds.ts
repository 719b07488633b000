import type { Figure } from './figure.ts';
import { printedHigh } from './figure.ts';

/** What the words of a figure vouch for, in the figure's unit of measure; null = not known on that side. */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Bounds of a figure. "Hơn" and "ít nhất" vouch for the lower side only, "gần", "dưới" and "không quá" for the upper
 * side only.
 * "Gần" (nearly) is below its number, but how far below is not said, so its lower side is unknown, not "a bit less".
 * "Khoảng" (about) vouches for neither side. Of a band, the lower side is its low end and the upper side its high end.
 * The bound itself always belongs to the span; `comparison.ts` tells where a qualifier shuts it out.
 */
export function boundsOf(figure: Figure): Bounds {
  const low = figure.value;
  const high = printedHigh(figure);
  switch (figure.qualifier) {
    case 'exact':
      return { low, high };
    case 'more-than':
    case 'at-least':
      return { low, high: null };
    case 'nearly':
    case 'less-than':
    case 'at-most':
      return { low: null, high };
    case 'about':
      return { low: null, high: null };
  }
}
