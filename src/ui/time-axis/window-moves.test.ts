import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisStretches } from './axis-specs.fixture.ts';
import { type AxisStretch, isoDay, stretchOf, windowOf } from './axis-stretch.ts';
import { type AxisMove, moveStretch } from './axis-moves.ts';
import { centreOn, clampStretch, daysOf, isWhole, panBy, shortestDays, zoomAbout } from './window-moves.ts';

const whole = stretchOf({ from: '2015-01-01', to: '2030-12-31' });
const days = fc.double({ min: whole.start - 400, max: whole.end + 400, noNaN: true });
const factors = fc.double({ min: 0.05, max: 20, noNaN: true });

function isAllowed({ start, end }: AxisStretch): boolean {
  return start >= whole.start && end <= whole.end && end - start >= shortestDays - 1e-6;
}

describe('moves of the window', () => {
  it('never leave the whole and never show less than a month', () => {
    fc.assert(
      fc.property(axisStretches, days, factors, (stretch, day, factor) => {
        expect(isAllowed(zoomAbout(stretch, whole, day, factor))).toBe(true);
        expect(isAllowed(panBy(stretch, whole, day - whole.start))).toBe(true);
        expect(isAllowed(centreOn(whole, day, factor * 100))).toBe(true);
        expect(isAllowed(clampStretch({ start: day, end: day + factor }, whole))).toBe(true);
      }),
    );
  });

  it('come back where they began when zoomed in and out about the same day', () => {
    fc.assert(
      fc.property(axisStretches, fc.double({ min: 0, max: 1, noNaN: true }), (stretch, part) => {
        fc.pre(daysOf(stretch) >= 2 * shortestDays);
        const day = stretch.start + part * daysOf(stretch);
        const back = zoomAbout(zoomAbout(stretch, whole, day, 2), whole, day, 0.5);
        expect(back.start).toBeCloseTo(stretch.start, 5);
        expect(back.end).toBeCloseTo(stretch.end, 5);
      }),
    );
  });

  it('leave the day that is zoomed about where it is', () => {
    fc.assert(
      fc.property(axisStretches, fc.double({ min: 0, max: 1, noNaN: true }), (stretch, part) => {
        const day = stretch.start + part * daysOf(stretch);
        const closer = zoomAbout(stretch, whole, day, 1.7);
        expect((day - closer.start) / daysOf(closer)).toBeCloseTo(part, 5);
      }),
    );
  });

  it('keep the length when panned, and move by what was asked as far as the whole goes', () => {
    const stretch = stretchOf({ from: '2020-01-01', to: '2020-12-31' });
    expect(windowOf(panBy(stretch, whole, 366))).toEqual({ from: '2021-01-01', to: '2022-01-01' });
    expect(windowOf(panBy(stretch, whole, 100_000))).toEqual({ from: '2029-12-31', to: '2030-12-31' });
  });
});

describe('moveStretch', () => {
  const today = stretchOf({ from: '2025-07-01', to: '2025-07-01' }).start + 0.5;
  const year = stretchOf({ from: '2020-01-01', to: '2020-12-31' });

  it.each<[AxisMove, AxisStretch, string, string]>([
    ['whole', year, '2015-01-01', '2030-12-31'],
    ['today', year, '2024-12-31', '2025-12-31'],
    ['today', whole, '2024-01-01', '2026-12-31'],
    ['earlier', year, '2019-07-02', '2020-07-01'],
    ['page-later', year, '2021-01-01', '2022-01-01'],
    ['one-month', whole, '2025-06-16', '2025-07-16'],
  ])('%s', (move, from, first, last) => {
    expect(windowOf(moveStretch(move, from, whole, { today, pivot: today }))).toEqual({ from: first, to: last });
  });
});

describe('stretchOf and windowOf', () => {
  it('are each other’s inverse on whole days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 9000 }), (first, length) => {
        const window = { from: isoDay(first), to: isoDay(first + length) };
        expect(windowOf(stretchOf(window))).toEqual(window);
      }),
    );
  });

  it('show all only when all is seen', () => {
    expect(isWhole(whole, whole)).toBe(true);
    expect(isWhole({ start: whole.start + 1, end: whole.end }, whole)).toBe(false);
  });
});
