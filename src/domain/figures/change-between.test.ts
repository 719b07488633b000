import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBetween } from './change-between.ts';
import { exactly, type Figure } from './figure.ts';
import { reductionRate } from './reduction.ts';

const figure = (value: number, qualifier: Figure['qualifier'] = 'exact', high: number | null = null): Figure => ({
  value,
  high,
  qualifier,
});

describe('the change between two figures', () => {
  it.each([
    ['giảm 66,91% (10.035 → 3.321)', figure(10035), figure(3321), 'reduction', figure(6714), 66.91],
    ['tăng, never giảm −', figure(14), figure(42), 'increase', figure(28), 200],
    ['không đổi', figure(756), figure(756), 'none', figure(0), 0],
    ['exact − "hơn" is "dưới"', figure(100), figure(90, 'more-than'), 'reduction', figure(10, 'less-than'), 10],
    ['exact − "gần" is "hơn"', figure(869), figure(756, 'nearly'), 'reduction', figure(113, 'more-than'), 13],
    ['"hơn" − exact is "hơn"', figure(850, 'more-than'), figure(800), 'reduction', figure(50, 'more-than'), 5.88],
    ['an increase turns the word over', figure(10), figure(15, 'more-than'), 'increase', figure(5, 'more-than'), 50],
    ['a band', figure(100), figure(60, 'exact', 70), 'reduction', figure(30, 'exact', 40), 30],
  ] as const)('%s', (_, earlier, later, kind, amount, percent) => {
    const change = changeBetween(earlier, later);
    expect(change.kind).toBe(kind);
    expect(change.amount).toEqual(amount);
    expect(change.percent?.value).toBeCloseTo(percent, 2);
  });

  it('says "khoảng" of a share of what is itself no exact number', () => {
    expect(changeBetween(figure(850, 'more-than'), figure(800)).percent?.qualifier).toBe('about');
    expect(changeBetween(figure(869), figure(756, 'nearly')).percent?.qualifier).toBe('more-than');
  });

  it.each([
    ['equal numbers, one with a word', figure(756), figure(756, 'more-than')],
    ['a band on both sides of the earlier figure', figure(100), figure(90, 'exact', 110)],
  ])('is unclear, without a rate: %s', (_, earlier, later) => {
    expect(changeBetween(earlier, later)).toMatchObject({ kind: 'unclear', percent: null });
  });

  it.each([
    ['from zero', figure(0), figure(5)],
    ['from a band', figure(60, 'exact', 70), figure(5)],
  ])('has no rate %s', (_, earlier, later) => {
    expect(changeBetween(earlier, later).percent).toBeNull();
  });

  it('is never negative, and turns round with its figures', () => {
    const count = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(count, count, (a, b) => {
        const there = changeBetween(exactly(a), exactly(b));
        const back = changeBetween(exactly(b), exactly(a));
        expect(there.amount.value).toBeGreaterThanOrEqual(0);
        expect(there.amount).toEqual(back.amount);
        expect([there.kind, back.kind]).toEqual(
          a === b ? ['none', 'none'] : a > b ? ['reduction', 'increase'] : ['increase', 'reduction'],
        );
      }),
    );
  });

  it('agrees with the rate of exact numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }), (a, b) => {
        expect(changeBetween(exactly(a), exactly(b)).percent?.value).toBeCloseTo(reductionRate(a, b)?.percent ?? -1, 9);
      }),
    );
  });
});
