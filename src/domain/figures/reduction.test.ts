import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completion, percentOf, reductionRate, roundPercent, shortfall } from './reduction.ts';

describe('reductionRate', () => {
  it.each([
    [10_035, 3321, 66.91],
    [635, 559, 11.97],
    [5971, 4351, 27.13],
    [63, 34, 46.03],
    [102, 40, 60.78],
    [3172, 1522, 52.02],
    [800, 799, 0.13],
    [800, 0, 100],
  ])('%i → %i is a reduction of %s percent', (baseline, current, percent) => {
    const rate = reductionRate(baseline, current);
    expect(rate?.kind).toBe('reduction');
    expect(roundPercent(rate?.percent ?? Number.NaN)).toBe(percent);
  });

  it('calls an increase an increase and no change none', () => {
    expect(reductionRate(100, 103)).toEqual({ kind: 'increase', percent: 3 });
    expect(reductionRate(100, 100)).toEqual({ kind: 'none', percent: 0 });
  });

  it.each([
    [0, 5],
    [-10, 5],
    [Number.NaN, 5],
    [Number.POSITIVE_INFINITY, 5],
    [10, Number.NaN],
    [10, Number.POSITIVE_INFINITY],
  ])('has no rate for %s → %s', (baseline, current) => {
    expect(reductionRate(baseline, current)).toBeNull();
  });

  it('stays unrounded and never below zero', () => {
    expect(reductionRate(3, 2)?.percent).toBe(100 / 3);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.nat(2_000_000), (baseline, current) => {
        const rate = reductionRate(baseline, current);
        expect(rate?.percent).toBeGreaterThanOrEqual(0);
        expect(rate?.kind).toBe(current < baseline ? 'reduction' : current > baseline ? 'increase' : 'none');
      }),
    );
  });
});

describe('roundPercent', () => {
  it.each([
    [1.005, 1.01],
    [-1.005, -1.01],
    [66.905, 66.91],
    [12.344999, 12.34],
    [0, 0],
  ])('%s is %s', (percent, rounded) => {
    expect(roundPercent(percent)).toBe(rounded);
  });

  it('rounds a tie that a division produced', () => {
    // 1/800 = 0.125 %, 23/800 = 2.875 %, 201/20000 = 1.005 %
    expect([percentOf(1, 800), percentOf(23, 800), percentOf(201, 20_000)].map((p) => roundPercent(p ?? 0))).toEqual([
      0.13, 2.88, 1.01,
    ]);
  });
});

describe('completion', () => {
  it.each([
    [430, 430, 100],
    [215, 430, 50],
    [860, 430, 200],
    [-43, 430, -10],
    [0, 430, 0],
  ])('%i of %i is %i percent', (reduced, required, percent) => {
    expect(completion(reduced, required)).toBe(percent);
  });

  it('is null when nothing was required', () => {
    expect(completion(5, 0)).toBeNull();
    expect(completion(5, -1)).toBeNull();
  });
});

describe('shortfall', () => {
  it('counts units and percentage points of the baseline', () => {
    expect(shortfall(76, 100, 1000)).toEqual({ amount: 24, percentagePoints: 2.4 });
    expect(shortfall(-10, 100, 1000)).toEqual({ amount: 110, percentagePoints: 11 });
  });

  it('is zero, never negative, when more was done', () => {
    expect(shortfall(120, 100, 1000)).toEqual({ amount: 0, percentagePoints: 0 });
  });

  it('has no percentage points without a baseline', () => {
    expect(shortfall(1, 3, 0)).toEqual({ amount: 2, percentagePoints: null });
  });
});
