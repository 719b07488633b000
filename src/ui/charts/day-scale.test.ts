import { describe, expect, it } from 'vitest';
import { dayNumber, yearOf, yearTicks } from './day-scale.ts';

describe('yearTicks', () => {
  it.each([
    { from: '2015-01-01', to: '2018-12-31', width: 400, years: [2015, 2016, 2017, 2018] },
    { from: '2014-06-01', to: '2030-12-31', width: 300, years: [2015, 2020, 2025, 2030] },
    { from: '2024-02-01', to: '2024-12-31', width: 300, years: [] },
  ])('$from to $to on $width px', ({ from, to, width, years }) => {
    expect(yearTicks(from, to, width).map(yearOf)).toEqual(years);
  });

  it('counts leap days', () => {
    expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
  });
});
