import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anObservation, dateOf } from '../../testing/build-records.ts';
import type { Figure } from '../figures/figure.ts';
import { qualifiers, type Qualifier } from '../records/codes.ts';
import type { Moment } from './dated-readings.ts';
import { type Difference, figureDifference, readingDifference } from './difference.ts';
import type { ReadingAt } from './reading-at.ts';

const figure = (value: number, qualifier: Qualifier = 'exact', high: number | null = null): Figure => ({
  value,
  high,
  qualifier,
});

/** A difference in short: `less 62 exact 60.78%`. */
function said(difference: Difference): string {
  if (difference.kind === 'none') return difference.reason;
  const { direction, amount, percent } = difference;
  const rate = percent === null ? '' : ` ${percent.toFixed(2)}%`;
  return `${direction} ${amount.value} ${amount.qualifier}${rate}`;
}

describe('the difference of two figures', () => {
  it.each<readonly [string, Figure, Figure, string]>([
    ['102 xã còn 40', figure(102), figure(40), 'less 62 exact 60.78%'],
    ['63 tỉnh còn 34', figure(63), figure(34), 'less 29 exact 46.03%'],
    ['10.035 xã còn 3.321', figure(10_035), figure(3321), 'less 6714 exact 66.91%'],
    ['an increase', figure(40), figure(50), 'more 10 exact 25.00%'],
    ['equal', figure(7), figure(7), 'same 0 exact 0.00%'],
    ['from zero: no rate', figure(0), figure(5), 'more 5 exact'],
    ['hơn 850 beside 277', figure(850, 'more-than'), figure(277), 'less 573 more-than'],
    ['277 beside hơn 850', figure(277), figure(850, 'more-than'), 'more 573 more-than'],
    ['gần 120 beside 150', figure(120, 'nearly'), figure(150), 'more 30 more-than'],
    ['gần 120 beside 113: it cannot be told', figure(120, 'nearly'), figure(113), 'not-sure 7 about'],
    ['two vague ones', figure(100, 'about'), figure(300, 'about'), 'not-sure 200 about'],
    ['a band below', figure(60, 'exact', 70), figure(80), 'more 10 exact'],
    ['a band across', figure(60, 'exact', 70), figure(65), 'not-sure 5 about'],
    ['decimals', figure(0.3), figure(0.1), 'less 0.2 exact 66.67%'],
  ])('%s', (_, first, second, expected) => {
    expect(said(figureDifference(first, second, 'stock'))).toBe(expected);
  });

  it('of shares has no rate: percentage points only', () => {
    expect(said(figureDifference(figure(20), figure(25.5), 'share'))).toBe('more 5.5 exact');
  });
});

const at = (moment: Moment, value = 5): ReadingAt => ({
  kind: 'figure',
  isWithin: false,
  reading: { moment, figure: figure(value), observation: anObservation(), conflicts: [], key: '' },
});
const on = (iso: string, status: Moment['status'] = 'reported'): Moment => ({ from: null, on: dateOf(iso), status });
const over = (from: string, to: string): Moment => ({ from: dateOf(from), on: dateOf(to), status: 'reported' });

describe('the difference of two readings', () => {
  it.each<readonly [string, ReadingAt, ReadingAt, 'stock' | 'flow', string]>([
    ['nothing there', at(on('2021')), { kind: 'none' }, 'stock', 'no-figure'],
    ['known to be missing', { kind: 'missing', observation: anObservation() }, at(on('2021')), 'stock', 'no-figure'],
    ['contradictory', at(on('2021')), { kind: 'contradictory', readings: [] }, 'stock', 'contradictory'],
    ['several dates', { kind: 'several', readings: [] }, at(on('2021')), 'stock', 'several-dates'],
    ['a plan beside a result', at(on('2021')), at(on('2025', 'planned')), 'stock', 'different-status'],
    ['stocks of two dates', at(on('2021')), at(on('2025')), 'stock', 'same 0 exact 0.00%'],
    ['years of 365 and 366 days', at(over('2023', '2023')), at(over('2024', '2024')), 'flow', 'same 0 exact 0.00%'],
    ['a year and a half-year', at(over('2023', '2023')), at(over('2024-01', '2024-06')), 'flow', 'different-length'],
    [
      'ten days and ten days',
      at(over('2023-01-05', '2023-01-14')),
      at(over('2023-02-05', '2023-02-14')),
      'flow',
      'same 0 exact 0.00%',
    ],
    [
      'ten days and eleven',
      at(over('2023-01-05', '2023-01-14')),
      at(over('2023-02-05', '2023-02-15')),
      'flow',
      'different-length',
    ],
    ['totals from one start', at(over('2015', '2018')), at(over('2015', '2021')), 'flow', 'same 0 exact 0.00%'],
    [
      'totals of one series whose start is not stated',
      at(on('2025-06-30')),
      at(on('2025-08-19')),
      'flow',
      'same 0 exact 0.00%',
    ],
    ['a period and a total without start', at(over('2024', '2024')), at(on('2025-08-19')), 'flow', 'different-length'],
  ])('%s', (_, first, second, kind, expected) => {
    expect(said(readingDifference(first, second, kind))).toBe(expected);
  });
});

describe('laws', () => {
  const figures = fc
    .record({
      value: fc.integer({ min: -1000, max: 1000 }),
      more: fc.option(fc.integer({ min: 1, max: 100 })),
      qualifier: fc.constantFrom(...qualifiers),
    })
    .map(({ value, more, qualifier }) => figure(value, qualifier, more === null ? null : value + more));
  const opposite = { more: 'less', less: 'more', same: 'same', 'not-sure': 'not-sure' } as const;

  it('exchanging the figures turns the direction and leaves the distance', () => {
    fc.assert(
      fc.property(figures, figures, (a, b) => {
        const there = figureDifference(a, b, 'stock');
        const back = figureDifference(b, a, 'stock');
        if (there.kind === 'none' || back.kind === 'none') throw new Error('figures always differ by something');
        expect(back.direction).toBe(opposite[there.direction]);
        expect(back.amount).toEqual(there.amount);
      }),
    );
  });

  it('the distance is never below zero, and exact only between exact figures', () => {
    fc.assert(
      fc.property(figures, figures, (a, b) => {
        const difference = figureDifference(a, b, 'stock');
        if (difference.kind === 'none') throw new Error('figures always differ by something');
        expect(difference.amount.value).toBeGreaterThanOrEqual(0);
        const exact = a.qualifier === 'exact' && b.qualifier === 'exact';
        const plain = exact && a.high === null && b.high === null;
        expect(difference.amount.qualifier !== 'exact' || exact).toBe(true);
        expect(difference.percent === null || plain).toBe(true);
      }),
    );
  });
});
