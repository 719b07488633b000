import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../figures/figure.ts';
import { lastDay } from '../time/partial-date.ts';
import { figureOnDate, firstFigure, isOnDate, latestFigure } from './figure-on-date.ts';
import { date, observationRow, seriesRow } from './series.fixture.ts';
import { seriesPoints } from './series-points.ts';

const qualified = (value: number, qualifier: Figure['qualifier']): Figure => ({ value, high: null, qualifier });

function points(...rows: readonly (readonly [on: string, value: number | Figure])[]) {
  const observations = rows.map(([on, value], at) => observationRow(on, value, { id: `o-${at}` }));
  return seriesPoints(seriesRow(), observations, '2030-12-31').dated;
}

describe('whether a date is the one asked for', () => {
  it.each([
    ['2021', '2021', true],
    ['2021-12', '2021', true],
    ['2021-12-31', '2021', true],
    ['2021-12-31', '2021-12', true],
    ['2021-12-31', '2021-12-31', true],
    ['2021-12-30', '2021', false],
    ['2021-11', '2021', false],
    ['2022-01-01', '2021', false],
    ['2021', '2021-12-31', false],
    ['2021-12', '2021-12-31', false],
    ['2021', '2021-12', false],
    ['2020', '2021', false],
  ])('%s for %s: %s', (on, wanted, expected) => {
    expect(isOnDate(date(on), date(wanted))).toBe(expected);
  });
});

describe('the figure of a date', () => {
  it('is never the nearest one, and none is not zero', () => {
    expect(figureOnDate(points(['2020-12-31', 480], ['2022-01-01', 470]), date('2021'))).toEqual({
      points: [],
      deciding: null,
    });
  });

  it('is the surest of those that agree', () => {
    const found = figureOnDate(points(['2021', qualified(750, 'more-than')], ['2021-12-31', 756]), date('2021'));
    expect(found.points.map(({ figure }) => figure.value)).toEqual([750, 756]);
    expect(found.deciding?.figure.value).toBe(756);
  });

  it('is undecided where two cannot both be true, even if printed with unlike dates', () => {
    const found = figureOnDate(points(['2021', 756], ['2021-12-31', 760]), date('2021'));
    expect(found.points).toHaveLength(2);
    expect(found.deciding).toBeNull();
  });
});

describe('the first and the latest figure', () => {
  const all = points(['2017', 89], ['2020-05-31', 756], ['2022-12', 750], ['2022-12-31', 751]);

  it.each([
    ['first', firstFigure(all), [89], 89],
    ['latest, contradictory', latestFigure(all), [750, 751], null],
    ['of nothing', latestFigure([]), [], null],
    ['first of nothing', firstFigure([]), [], null],
  ] as const)('%s', (_, found, values, deciding) => {
    expect(found.points.map(({ figure }) => figure.value)).toEqual(values);
    expect(found.deciding?.figure.value ?? null).toBe(deciding);
  });

  it('finds every point on its own date', () => {
    const year = fc.integer({ min: 2015, max: 2029 });
    fc.assert(
      fc.property(fc.uniqueArray(year, { minLength: 1 }), (years) => {
        const rows = points(...years.map((at) => [`${at}-12-31`, at] as const));
        for (const point of rows) {
          expect(figureOnDate(rows, date(point.on.iso.slice(0, 4))).deciding).toBe(point);
        }
        expect(lastDay(latestFigure(rows).deciding?.on ?? date('1900'))).toBe(`${Math.max(...years)}-12-31`);
      }),
    );
  });
});
