import { describe, expect, it } from 'vitest';
import { numberSources } from '../../data/source-notes.ts';
import type { PackageData } from '../../domain/records/package-data.ts';
import { packageOf } from '../../testing/build-package.ts';
import {
  aContradiction,
  anObservation,
  aSeries,
  aSource,
  dateOf,
  textOf,
  undated,
} from '../../testing/build-records.ts';
import { villageFigures } from './village-figures.ts';

const stock = aSeries({ id: 'stock', indicator: 'villages' });
const cut = aSeries({ id: 'cut', indicator: 'villages-cut' });
const observations = [
  anObservation({ id: 's-2022', series: 'stock', asOf: dateOf('2022-12-31') }),
  anObservation({ id: 's-2020', series: 'stock', asOf: dateOf('2020-05-31') }),
  anObservation({ id: 's-undated', series: 'stock', asOf: null, dating: undated, confidence: 'low' }),
  anObservation({
    id: 'c-2022',
    series: 'cut',
    asOf: dateOf('2022-07-25'),
    dating: { basis: 'inferred', note: textOf('suy ra') },
    reported: { value: 120, high: null, qualifier: 'nearly' },
  }),
  anObservation({ id: 'c-plan', series: 'cut', asOf: null, periodEnd: dateOf('2020'), status: 'planned' }),
];

function figures(day: string, tables: Partial<PackageData> = {}) {
  const data = packageOf({ sources: [aSource()], series: [stock, cut], observations, ...tables });
  return villageFigures(data, 'kon-tum', day, numberSources(data.sources));
}

const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);

describe('villageFigures', () => {
  it.each([
    ['2026-11-23', ['s-2020', 's-2022', 's-undated'], ['c-plan', 'c-2022']],
    ['2022-07-25', ['s-2020', 's-undated'], ['c-plan', 'c-2022']],
    ['2022-07-24', ['s-2020', 's-undated'], ['c-plan']],
    ['2015-01-01', ['s-undated'], []],
  ])('on %s the stock is %j and the cuts %j', (day, stockIds, cutIds) => {
    expect(ids(figures(day).stock)).toEqual(stockIds);
    expect(ids(figures(day).cuts)).toEqual(cutIds);
  });

  it('stock and cuts stay apart, each as its source puts it', () => {
    const { stock: counts, cuts } = figures('2026-11-23');
    expect(counts[2]).toMatchObject({ on: null, inferred: null, planned: false, lowConfidence: true, note: 1 });
    expect(cuts[0]).toMatchObject({ on: '2020', planned: true, lowConfidence: false });
    expect(cuts[1]).toMatchObject({
      on: '2022-07-25',
      inferred: { vi: 'suy ra' },
      reported: { value: 120, high: null, qualifier: 'nearly' },
    });
  });

  it('other places have no share in it', () => {
    const series = [
      { ...stock, unit: 'dak-xu' },
      { ...cut, unit: 'dak-xu' },
    ];
    expect(figures('2026-11-23', { series })).toEqual({ stock: [], cuts: [], contradictions: [] });
  });

  it('tells where the figures shown disagree, and marks them', () => {
    const contradictions = [
      aContradiction({ id: 'here', title: textOf('869 − 756'), observations: ['s-2022', 'c-2022'] }),
      aContradiction({ id: 'elsewhere', title: textOf('khác'), observations: ['posts'] }),
      aContradiction({ id: 'of-names', title: textOf('tên'), units: ['kon-tum'] }),
    ];
    const shown = figures('2026-11-23', { contradictions });
    expect(shown.contradictions.map((row) => row.title.vi)).toEqual(['869 − 756']);
    expect(shown.stock.map((row) => row.contradicted)).toEqual([false, true, false]);
    expect(figures('2020-12-31', { contradictions }).contradictions).toEqual([]);
  });
});
