import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aContradiction, anIndicator } from '../../testing/build-records.ts';
import { indexFigures } from './figure-index.ts';
import { date, observationRow, seriesRow } from './series.fixture.ts';
import { seriesPoints } from './series-points.ts';

const none = { indicators: [], series: [], observations: [], contradictions: [] };

describe('the index of figures', () => {
  const series = [
    seriesRow({ id: 'a', indicator: 'quota' }),
    seriesRow({ id: 'b', indicator: 'villages' }),
    seriesRow({ id: 'c', indicator: 'quota' }),
  ];
  const observations = [
    observationRow('2021', 2, { id: 'o1', series: 'c' }),
    observationRow('2020', 1, { id: 'o2', series: 'a' }),
    observationRow('2022', 3, { id: 'o3', series: 'c' }),
  ];
  const index = indexFigures({
    indicators: [anIndicator({ id: 'quota' })],
    series,
    observations,
    contradictions: [
      aContradiction({ observations: ['o1', 'o3'] }),
      aContradiction({ id: 'other', observations: ['o3', 'unknown'] }),
    ],
  });

  it('finds rows by id', () => {
    expect(index.indicators.get('quota')?.id).toBe('quota');
    expect(index.series.get('b')).toBe(series[1]);
    expect(index.series.get('unknown')).toBeUndefined();
  });

  it.each([
    ['quota', ['a', 'c']],
    ['villages', ['b']],
    ['unknown', []],
    ['constructor', []],
  ])('lists the series of %s in the order of the table', (indicator, ids) => {
    expect(index.seriesOf(indicator).map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    ['a', ['o2']],
    ['b', []],
    ['c', ['o1', 'o3']],
    ['unknown', []],
  ])('lists the observations of %s in the order of the table', (id, ids) => {
    expect(index.observationsOf(id).map((row) => row.id)).toEqual(ids);
  });

  it('reads the points of a series as known on a day', () => {
    const [row = seriesRow()] = series.slice(2);
    expect(index.pointsOf(row, '2021-12-31').dated.map((point) => point.observation.id)).toEqual(['o1']);
    expect(index.pointsOf(row, '2022-12-31').dated.map((point) => point.observation.id)).toEqual(['o1', 'o3']);
  });

  it('marks the observations that any contradiction names', () => {
    expect([...index.contradicted].sort()).toEqual(['o1', 'o3', 'unknown']);
  });

  it('finds nothing in nothing', () => {
    const empty = indexFigures(none);
    expect([empty.seriesOf('quota'), empty.observationsOf('a'), [...empty.contradicted]]).toEqual([[], [], []]);
  });

  it('gives the same points as reading the whole table, and loses no observation', () => {
    const row = fc.record({
      series: fc.constantFrom('a', 'b', 'c'),
      year: fc.integer({ min: 2015, max: 2025 }),
      value: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const figures = rows.map(({ series: id, year, value }, at) =>
          observationRow(null, value, { id: `o${at}`, series: id, asOf: date(String(year)) }),
        );
        const found = indexFigures({ ...none, series, observations: figures });
        for (const line of series) {
          expect(found.pointsOf(line, '2020-12-31')).toEqual(seriesPoints(line, figures, '2020-12-31'));
        }
        expect(series.flatMap(({ id }) => found.observationsOf(id))).toHaveLength(figures.length);
      }),
    );
  });
});
