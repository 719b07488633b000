import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundTicks } from './round-ticks.ts';

describe('roundTicks', () => {
  it.each([
    [0, 2310, [0, 1000, 2000]],
    [0, 131, [0, 50, 100]],
    [0, 3, [0, 1, 2, 3]],
    [11_700, 12_480, [11_800, 12_000, 12_200, 12_400]],
    [0, 1, [0, 1]],
    [5, 5, []],
    [0, Number.NaN, []],
  ])('gives round values from %s to %s', (from, to, expected) => {
    expect(roundTicks(from, to)).toEqual(expected);
  });

  it('stays within the axis, is evenly spaced and never crowded', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 }), (from, span) => {
        const ticks = roundTicks(from, from + span);
        expect(ticks.length).toBeLessThanOrEqual(6);
        for (const tick of ticks) {
          expect(Number.isInteger(tick)).toBe(true);
          expect(tick).toBeGreaterThanOrEqual(from);
          expect(tick).toBeLessThanOrEqual(from + span);
        }
        const steps = ticks.slice(1).map((tick, index) => tick - (ticks[index] ?? 0));
        expect(new Set(steps).size).toBeLessThanOrEqual(1);
      }),
    );
  });
});
