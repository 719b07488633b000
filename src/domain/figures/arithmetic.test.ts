import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Qualifier } from '../records/codes.ts';
import { qualifiers } from '../records/codes.ts';
import {
  addFigures,
  negateFigure,
  oppositeQualifier,
  subtractFigures,
  sumFigures,
  sumQualifier,
} from './arithmetic.ts';
import { boundsOf } from './bounds.ts';
import type { Figure } from './figure.ts';
import { exactly } from './figure.ts';

function figure(qualifier: Qualifier, value: number, high: number | null = null): Figure {
  return { value, high, qualifier };
}

const count = fc.integer({ min: -100_000, max: 100_000 });
const figures = fc
  .record({
    value: count,
    width: fc.option(fc.nat(1000)),
    qualifier: fc.constantFrom(...qualifiers),
  })
  .map(({ value, width, qualifier }) => figure(qualifier, value, width === null ? null : value + width));

/** A figure with a number that its words allow. */
const figuresWithNumbers = figures.chain((printed) => {
  const { low, high } = boundsOf(printed);
  const numbers = fc.integer({ min: low ?? (high ?? 0) - 500, max: high ?? (low ?? 0) + 500 });
  return numbers.map((number) => ({ printed, number }));
});

function allows(printed: Figure, number: number): boolean {
  const { low, high } = boundsOf(printed);
  return (low === null || number >= low) && (high === null || number <= high);
}

describe('sumQualifier', () => {
  it.each<[Qualifier, Qualifier, Qualifier]>([
    ['exact', 'exact', 'exact'],
    ['exact', 'nearly', 'nearly'],
    ['exact', 'about', 'about'],
    ['at-least', 'exact', 'at-least'],
    ['at-least', 'more-than', 'more-than'],
    ['nearly', 'less-than', 'less-than'],
    ['nearly', 'nearly', 'nearly'],
    ['exact', 'at-most', 'at-most'],
    ['at-most', 'at-most', 'at-most'],
    ['nearly', 'at-most', 'at-most'],
    ['at-most', 'less-than', 'less-than'],
    ['at-most', 'at-least', 'about'],
    ['at-most', 'more-than', 'about'],
    ['at-most', 'about', 'about'],
    ['more-than', 'nearly', 'about'],
    ['at-least', 'less-than', 'about'],
    ['about', 'more-than', 'about'],
    ['about', 'about', 'about'],
  ])('%s + %s = %s', (a, b, sum) => {
    expect(sumQualifier(a, b)).toBe(sum);
    expect(sumQualifier(b, a)).toBe(sum);
  });
});

describe('subtractFigures', () => {
  it.each<[string, Figure, Figure, Figure]>([
    ['10 − 4', exactly(10), exactly(4), exactly(6)],
    ['10 − gần 4', exactly(10), figure('nearly', 4), figure('more-than', 6)],
    ['10 − hơn 4', exactly(10), figure('more-than', 4), figure('less-than', 6)],
    ['10 − ít nhất 4', exactly(10), figure('at-least', 4), figure('at-most', 6)],
    ['10 − không quá 4', exactly(10), figure('at-most', 4), figure('at-least', 6)],
    ['hơn 10 − không quá 4', figure('more-than', 10), figure('at-most', 4), figure('more-than', 6)],
    ['không quá 10 − ít nhất 4', figure('at-most', 10), figure('at-least', 4), figure('at-most', 6)],
    ['không quá 10 − không quá 4', figure('at-most', 10), figure('at-most', 4), figure('about', 6)],
    ['hơn 10 − hơn 4', figure('more-than', 10), figure('more-than', 4), figure('about', 6)],
    ['hơn 10 − dưới 4', figure('more-than', 10), figure('less-than', 4), figure('more-than', 6)],
    ['100 − 60–70', exactly(100), figure('exact', 60, 70), figure('exact', 30, 40)],
    ['60–70 − 10', figure('exact', 60, 70), exactly(10), figure('exact', 50, 60)],
    ['60–70 − 1–2', figure('exact', 60, 70), figure('exact', 1, 2), figure('exact', 58, 69)],
    ['0,3 − 0,1', exactly(0.3), exactly(0.1), exactly(0.2)],
  ])('%s', (_, a, b, difference) => {
    expect(subtractFigures(a, b)).toEqual(difference);
  });

  it('gives no minus zero', () => {
    expect(Object.is(negateFigure(exactly(0)).value, 0)).toBe(true);
  });

  it('allows every difference of numbers that the two figures allow', () => {
    fc.assert(
      fc.property(figuresWithNumbers, figuresWithNumbers, (a, b) => {
        expect(allows(subtractFigures(a.printed, b.printed), a.number - b.number)).toBe(true);
      }),
    );
  });

  it('keeps exact only from exact', () => {
    expect(qualifiers.filter((qualifier) => oppositeQualifier(qualifier) === 'exact')).toEqual(['exact']);
  });
});

describe('addFigures', () => {
  it('adds bands end to end', () => {
    expect(addFigures(figure('exact', 60, 70), figure('nearly', 5))).toEqual(figure('nearly', 65, 75));
  });

  it('allows every sum of numbers that the two figures allow', () => {
    fc.assert(
      fc.property(figuresWithNumbers, figuresWithNumbers, (a, b) => {
        expect(allows(addFigures(a.printed, b.printed), a.number + b.number)).toBe(true);
      }),
    );
  });

  it('does not depend on order or grouping', () => {
    fc.assert(
      fc.property(figures, figures, figures, (a, b, c) => {
        expect(addFigures(a, b)).toEqual(addFigures(b, a));
        expect(addFigures(addFigures(a, b), c)).toEqual(addFigures(a, addFigures(b, c)));
      }),
    );
  });

  it('is exact only if both are', () => {
    fc.assert(
      fc.property(figures, figures, (a, b) => {
        const bothExact = a.qualifier === 'exact' && b.qualifier === 'exact';
        expect(addFigures(a, b).qualifier === 'exact').toBe(bothExact);
      }),
    );
  });

  it('never vouches for a side that one of the two leaves open', () => {
    fc.assert(
      fc.property(figures, figures, (a, b) => {
        const sum = boundsOf(addFigures(a, b));
        expect(sum.low !== null).toBe(boundsOf(a).low !== null && boundsOf(b).low !== null);
        expect(sum.high !== null).toBe(boundsOf(a).high !== null && boundsOf(b).high !== null);
      }),
    );
  });
});

describe('sumFigures', () => {
  it('is null for no figures, not zero', () => {
    expect(sumFigures([])).toBeNull();
  });

  it('adds all', () => {
    expect(sumFigures([exactly(430)])).toEqual(exactly(430));
    expect(sumFigures([exactly(1), figure('at-least', 2), figure('more-than', 3)])).toEqual(figure('more-than', 6));
  });
});
