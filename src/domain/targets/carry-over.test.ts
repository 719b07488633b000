import { describe, expect, it } from 'vitest';
import { carriedAmount, needWithCarryOver } from './carry-over.ts';

describe('carry-over of Conclusion 40-KL/TW', () => {
  it.each([
    // r, B2021, B2015, cut 2016–2021, carried, need: by hand
    ['a shortfall of 30 is added', 5, 3900, 4300, 400, 30, 225],
    ['an excess of 50 is credited', 5, 3900, 4300, 480, -50, 145],
    ['an excess above the duty leaves none', 5, 3900, 4300, 700, -270, 0],
    ['a duty met exactly carries nothing', 10, 8000, 9000, 900, 0, 800],
    ['posts that grew are all still owed', 10, 8100, 8000, -100, 900, 1710],
    ['whole posts are not forced', 5, 1003, 1115, 100, 11.5, 61.65],
  ])('%s', (_, rate, baseline, earlierBaseline, cut, carried, need) => {
    expect(carriedAmount({ baseline: earlierBaseline, rate: 10, cut })).toBe(carried);
    expect(needWithCarryOver(rate, baseline, carried)).toBeCloseTo(need, 10);
  });
});
