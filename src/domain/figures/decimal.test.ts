import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDecimals, decimalPlaces, roundHalfAwayFromZero } from './decimal.ts';

describe('decimalPlaces', () => {
  it.each([
    [0, 0],
    [1200, 0],
    [0.25, 2],
    [-3.5, 1],
    [1e-7, 7],
    [1.5e-7, 8],
    [1e21, 0],
    [1.5e21, 0],
  ])('%s has %i', (value, places) => {
    expect(decimalPlaces(value)).toBe(places);
  });
});

describe('addDecimals', () => {
  it.each([
    [0.1, 0.2, 0.3],
    [5.5, 4.5, 10],
    [0.7, 0.1, 0.8],
    [-0.3, 0.1, -0.2],
    [1.1, 2.2, 3.3],
  ])('%s + %s = %s', (a, b, sum) => {
    expect(addDecimals(a, b)).toBe(sum);
  });

  it('adds thousandths as if they were whole numbers', () => {
    const thousandths = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    fc.assert(
      fc.property(thousandths, thousandths, (a, b) => {
        expect(addDecimals(a / 1000, b / 1000)).toBe((a + b) / 1000);
      }),
    );
  });
});

describe('roundHalfAwayFromZero', () => {
  it.each([
    [1.005, 2, 1.01],
    [8.345, 2, 8.35],
    [-1.005, 2, -1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [1.004, 2, 1],
    [0.0049, 2, 0],
    [1e-9, 2, 0],
    [1.0049999999999999, 2, 1.01],
    [1e22, 2, 1e22],
  ])('%s to %i decimals is %s', (value, places, rounded) => {
    expect(roundHalfAwayFromZero(value, places)).toBe(rounded);
  });

  it('never gives minus zero, and leaves what is not finite alone', () => {
    expect(Object.is(roundHalfAwayFromZero(-0.001, 2), 0)).toBe(true);
    expect(roundHalfAwayFromZero(Number.POSITIVE_INFINITY, 2)).toBe(Number.POSITIVE_INFINITY);
    expect(roundHalfAwayFromZero(Number.NaN, 2)).toBeNaN();
  });

  it('rounds every tie of thousandths up in size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (hundredths) => {
        expect(roundHalfAwayFromZero((hundredths * 10 + 5) / 1000, 2)).toBe((hundredths + 1) / 100);
      }),
    );
  });
});
