import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Qualifier } from '../records/codes.ts';
import { wholeLevel, wholeRemainder } from './whole-remainder.ts';

const cases: readonly (readonly [number, Qualifier, number, Qualifier])[] = [
  [14.8, 'exact', 15, 'exact'],
  [1.3, 'exact', 2, 'exact'],
  [0.2, 'exact', 1, 'exact'],
  [14.8, 'more-than', 15, 'at-least'],
  [14.8, 'at-least', 15, 'at-least'],
  [14.8, 'nearly', 15, 'at-most'],
  [14.2, 'less-than', 15, 'at-most'],
  [14.2, 'at-most', 15, 'at-most'],
  [14.2, 'about', 15, 'about'],
  [14.000000000000002, 'exact', 14, 'exact'],
  [13.999999999999998, 'more-than', 14, 'more-than'],
];

describe('a remainder in whole things', () => {
  it.each(cases)('%s, %s, is %s, %s', (value, qualifier, whole, word) => {
    expect(wholeRemainder({ value, qualifier })).toEqual({ value: whole, qualifier: word });
  });

  it.each([0, 1, 24, 1_000_000])('%s is whole already', (value) => {
    expect(wholeRemainder({ value, qualifier: 'less-than' })).toBeNull();
  });

  it('meets what is required, and one less does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 30_000 }), (percent, baseline) => {
        const duty = (percent * baseline) / 1000;
        const whole = wholeRemainder({ value: duty, qualifier: 'exact' })?.value ?? duty;
        expect(Number.isInteger(whole)).toBe(true);
        expect(whole * 1000).toBeGreaterThanOrEqual(percent * baseline);
        expect((whole - 1) * 1000).toBeLessThan(percent * baseline);
      }),
    );
  });
});

describe('the level in whole things', () => {
  it.each([
    [133.2, 133],
    [133, 133],
    [132.99999999999997, 133],
    [0.4, 0],
  ])('%s leaves %s', (level, whole) => {
    expect(wholeLevel(level)).toBe(whole);
  });

  it('and the whole remainder are what is there', () => {
    fc.assert(
      fc.property(fc.nat(30_000), fc.integer({ min: 1, max: 30_000 }), fc.nat(1000), (there, baseline, permille) => {
        const level = baseline - (permille * baseline) / 1000;
        fc.pre(there > level);
        const remainder = there - level;
        const left = wholeRemainder({ value: remainder, qualifier: 'exact' })?.value ?? remainder;
        expect(wholeLevel(level) + left).toBe(there);
      }),
    );
  });
});
