import { describe, expect, it } from 'vitest';
import { date } from '../series/series.fixture.ts';
import { elapsedShare, levelAtPace, shareOfWay } from './pace.ts';

describe('elapsedShare', () => {
  it.each([
    ['2021', '2025', '2023', 730 / 1461],
    ['2021-12-31', '2022-12-31', '2022-03-14', 0.2],
    ['2021', '2025', '2020', 0],
    ['2021', '2025', '2021', 0],
    ['2021', '2025', '2025-12-31', 1],
    ['2021', '2025', '2030', 1],
  ])('from %s to %s, on %s', (from, to, on, share) => {
    expect(elapsedShare(date(from), date(to), date(on))).toBe(share);
  });

  it('is null without a baseline date or without time between', () => {
    expect(elapsedShare(null, date('2025'), date('2023'))).toBeNull();
    expect(elapsedShare(date('2025'), date('2025-07-01'), date('2025-03'))).toBeNull();
    expect(elapsedShare(date('2025'), date('2025'), date('2025'))).toBeNull();
  });
});

describe('levelAtPace', () => {
  it('runs straight from start to limit', () => {
    expect([0, 0.25, 1].map((elapsed) => levelAtPace(1000, 900, elapsed))).toEqual([1000, 975, 900]);
  });
});

describe('shareOfWay', () => {
  it.each([
    [950, { side: 'ceiling', limit: 900, start: 1000 } as const, 50],
    [1010, { side: 'ceiling', limit: 900, start: 1000 } as const, -10],
    [14, { side: 'floor', limit: 20, start: 8 } as const, 50],
    [14, { side: 'floor', limit: 20, start: null } as const, null],
    [14, { side: 'floor', limit: 8, start: 20 } as const, null],
  ])('%i on %o', (level, yardstick, share) => {
    expect(shareOfWay(level, yardstick)).toBe(share);
  });
});
