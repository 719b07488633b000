import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../figures/figure.ts';
import { areApart, lastRemainder, type Part, remainderAt } from './remainder.ts';
import { observationRow, seriesRow } from './series.fixture.ts';
import { seriesPoints } from './series-points.ts';

type Row = readonly [on: string, value: number | Figure];

function part(id: string, ...rows: readonly Row[]): Part {
  const series = seriesRow({ id });
  const observations = rows.map(([on, value], at) => observationRow(on, value, { id: `${id}-${at}`, series: id }));
  return { series, points: seriesPoints(series, observations, '2030-12-31').dated };
}

function total(on: string, value: number | Figure) {
  return part('total', [on, value]).points[0] ?? null;
}

const vague: Figure = { value: 50, high: null, qualifier: 'at-least' };

describe('a total held against its parts', () => {
  it.each([
    ['agrees', 100, [60, 40], 0, 'yes'],
    ['leaves something unexplained', 100, [60, 35], 5, 'no'],
    ['is exceeded by its parts', 100, [60, 45], -5, 'no'],
  ] as const)('%s', (_, whole, parts, difference, agrees) => {
    const found = remainderAt(
      total('2021', whole),
      parts.map((value, at) => part(`p${at}`, ['2021', value])),
    );
    expect(found).toMatchObject({ difference: { value: difference, qualifier: 'exact' }, agrees, without: [] });
  });

  it('cannot be said of a vague part', () => {
    const found = remainderAt(total('2021', 100), [part('a', ['2021', vague]), part('b', ['2021', 50])]);
    expect(found).toMatchObject({ difference: { value: 0, qualifier: 'at-most' }, agrees: 'cannot-be-said' });
  });

  it('takes figures of the date of the total only, and names the parts that have none', () => {
    const parts = [part('a', ['2021', 60]), part('b', ['2020', 40]), part('c', ['2021', 1], ['2021', 2])];
    expect(remainderAt(total('2021', 100), parts)).toMatchObject({ sum: { value: 60 }, without: ['b', 'c'] });
  });

  it('is nothing without a total or without any part of that date', () => {
    expect(remainderAt(null, [part('a', ['2021', 60])])).toBeNull();
    expect(remainderAt(total('2021', 100), [])).toBeNull();
    expect(remainderAt(total('2021', 100), [part('a', ['2020', 60])])).toBeNull();
  });

  it('finds the last date that both have', () => {
    const whole = part('total', ['2015', 100], ['2024', 80], ['2026', 70]);
    const parts = [part('a', ['2015', 60], ['2024', 50]), part('b', ['2015', 40], ['2024', 30])];
    expect(lastRemainder(whole.points, parts)).toMatchObject({ on: { iso: '2024' }, agrees: 'yes' });
    expect(lastRemainder(whole.points, [])).toBeNull();
  });

  it('never loses a unit: parts and remainder make the total', () => {
    const count = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(count, fc.array(count, { minLength: 1, maxLength: 6 }), (whole, values) => {
        const found = remainderAt(
          total('2021', whole),
          values.map((value, at) => part(`p${at}`, ['2021', value])),
        );
        expect((found?.sum.value ?? 0) + (found?.difference.value ?? 0)).toBe(whole);
      }),
    );
  });
});

describe('whether parts stand beside one another', () => {
  it.each([
    [['a', 'b'], true],
    [['a', 'a'], false],
    [[], true],
  ])('%j: %s', (keys, expected) => {
    const parts = keys.map((key, at) => ({ ...part(`p${at}`), series: seriesRow({ id: `p${at}`, unit: key }) }));
    expect(areApart(parts, (series) => series.unit)).toBe(expected);
  });
});
