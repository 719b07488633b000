import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date } from '../series/series.fixture.ts';
import { monthAfterYears, yearsBetween } from './years-between.ts';

describe('yearsBetween', () => {
  it.each([
    ['2021', '2026', 5],
    ['2021-12-31', '2026-12-31', 5],
    ['2015', '2021', 6],
    ['2021-12', '2022-12-31', 1],
    ['2021-12-31', '2022-03-14', 73 / 365],
    ['2023-12-31', '2024-01', 31 / 366],
    ['2022', '2022', 0],
    ['2023', '2021', -2],
  ])('from %s to %s', (from, to, years) => {
    expect(yearsBetween(date(from), date(to))).toBeCloseTo(years, 12);
  });
});

describe('monthAfterYears', () => {
  it.each([
    ['2021', 5, '2026-12'],
    ['2021-12-31', 0.5, '2022-07'],
    ['2021-12-31', 31 / 365, '2022-01'],
    ['2021-12-31', 32 / 365, '2022-02'],
    ['2021-12-31', 1 / 365, '2022-01'],
    ['2025-06-30', 0, '2025-06'],
    ['2023-12-31', 60 / 366, '2024-02'],
  ])('%s and %d years later', (from, years, month) => {
    expect(monthAfterYears(date(from), years)?.iso).toBe(month);
  });

  it('is null after 2100', () => {
    expect(monthAfterYears(date('2021'), 79)?.iso).toBe('2100-12');
    expect(monthAfterYears(date('2021'), 79.1)).toBeNull();
    expect(monthAfterYears(date('2021'), Number.POSITIVE_INFINITY)).toBeNull();
  });

  it('undoes yearsBetween, to the month', () => {
    const month = fc
      .record({ year: fc.integer({ min: 1950, max: 2090 }), month: fc.integer({ min: 1, max: 12 }) })
      .map((at) => date(`${at.year}-${String(at.month).padStart(2, '0')}`));
    fc.assert(
      fc.property(month, month, (from, to) => {
        expect(monthAfterYears(from, yearsBetween(from, to))).toEqual(to);
      }),
    );
  });
});
