import type { Qualifier } from '../records/codes.ts';
import { addDecimals } from './decimal.ts';
import type { Figure } from './figure.ts';
import { printedHigh } from './figure.ts';

/** Qualifiers that vouch for the lower side, and those that vouch for the upper side, from the surer to the vaguer. */
const sides: readonly (readonly Qualifier[])[] = [
  ['at-least', 'more-than'],
  ['nearly', 'at-most', 'less-than'],
];

/**
 * Qualifier of a sum: `exact` changes nothing; on one side the vaguer word wins ("ít nhất" + "hơn" = "hơn",
 * "gần" + "không quá" = "không quá", "gần" + "dưới" = "dưới"); words of opposite sides leave no bound at all, hence "khoảng".
 */
export function sumQualifier(a: Qualifier, b: Qualifier): Qualifier {
  if (a === 'exact') return b;
  if (b === 'exact') return a;
  const side = sides.find((words) => words.includes(a) && words.includes(b));
  if (side === undefined) return 'about';
  return side.indexOf(a) >= side.indexOf(b) ? a : b;
}

/**
 * Qualifier of −x. "Gần" turns into "hơn", but "hơn" only into "dưới": it does not say how far. "Ít nhất" and
 * "không quá" turn into each other, since both let the number itself in.
 */
export function oppositeQualifier(qualifier: Qualifier): Qualifier {
  switch (qualifier) {
    case 'exact':
      return 'exact';
    case 'more-than':
      return 'less-than';
    case 'nearly':
    case 'less-than':
      return 'more-than';
    case 'at-least':
      return 'at-most';
    case 'at-most':
      return 'at-least';
    case 'about':
      return 'about';
  }
}

/** −x: a band turns over, its high end becoming the low one. */
export function negateFigure(figure: Figure): Figure {
  return {
    value: 0 - printedHigh(figure),
    high: figure.high === null ? null : 0 - figure.value,
    qualifier: oppositeQualifier(figure.qualifier),
  };
}

/**
 * a + b with the honest qualifier: the result never vouches for more than both figures do, and is exact only if both
 * are. Bands add end to end. The caller answers for both being of one unit of measure and of things that can be added.
 */
export function addFigures(a: Figure, b: Figure): Figure {
  const banded = a.high !== null || b.high !== null;
  return {
    value: addDecimals(a.value, b.value),
    high: banded ? addDecimals(printedHigh(a), printedHigh(b)) : null,
    qualifier: sumQualifier(a.qualifier, b.qualifier),
  };
}

/** a − b with the honest qualifier: exact − "gần" = "hơn", exact − "hơn" = "dưới", exact − "ít nhất" = "không quá", "hơn" − "hơn" = "khoảng". */
export function subtractFigures(a: Figure, b: Figure): Figure {
  return addFigures(a, negateFigure(b));
}

/** Sum of all figures; null for an empty list, because no figure is not zero. */
export function sumFigures(figures: readonly Figure[]): Figure | null {
  const [first, ...rest] = figures;
  return first === undefined ? null : rest.reduce(addFigures, first);
}
