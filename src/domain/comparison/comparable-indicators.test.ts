import { describe, expect, it } from 'vitest';
import { anIndicator, anObservation, aSeries, aUnit, dateOf, textOf } from '../../testing/build-records.ts';
import { packageOf } from '../../testing/build-package.ts';
import { publishedPackage } from '../../testing/published-package.ts';
import type { PackageData } from '../records/package-data.ts';
import { indexFigures } from '../series/figure-index.ts';
import { comparableIndicators, groupsWithFigures, readerOf } from './comparable-indicators.ts';

function base(data: PackageData, day = '2026-11-23') {
  const index = indexFigures(data);
  return { index, read: readerOf(index, day), units: new Map(data.units.map((unit) => [unit.id, unit])) };
}

const areas = [
  aUnit({ id: 'tinh-a', kind: 'province', level: 'province' }),
  aUnit({ id: 'tinh-b', kind: 'province', level: 'province' }),
];
const pair = [aSeries({ id: 'a', unit: 'tinh-a' }), aSeries({ id: 'b', unit: 'tinh-b' })];
const of = (series: string, iso: string | null, value = 5) =>
  anObservation({
    id: `${series}-${iso}`,
    series,
    asOf: iso === null ? null : dateOf(iso),
    reported: { value, high: null, qualifier: 'exact' },
  });

describe('what an indicator can be compared by', () => {
  it.each([
    ['places at one date', pair, [of('a', '2021'), of('b', '2021')], ['unit'], null],
    ['places and dates', pair, [of('a', '2021'), of('b', '2021'), of('a', '2022')], ['unit', 'date'], null],
    ['dates of one series', pair.slice(0, 1), [of('a', '2021'), of('a', '2022')], ['date'], null],
    ['nothing: no figure', pair, [], [], 'no-figures'],
    ['nothing: no figure by the day', pair, [of('a', '2027'), of('b', '2027')], [], 'no-figures'],
    ['nothing: one figure', pair, [of('a', '2021')], [], 'single-figure'],
    ['nothing: no dates', pair, [of('a', null), of('b', null)], [], 'undated'],
    ['nothing: other dates', pair, [of('a', '2021'), of('b', '2022')], [], 'no-common-date'],
    [
      'nothing: other things',
      [
        aSeries({ id: 'a', unit: 'tinh-a', level: 'province' }),
        aSeries({ id: 'b', unit: 'tinh-b', countsWhat: textOf('x') }),
      ],
      [of('a', '2021'), of('b', '2021')],
      [],
      'unlike',
    ],
  ] as const)('%s', (_, series, observations, kinds, reason) => {
    const { index, read, units } = base(packageOf({ units: areas, indicators: [anIndicator()], series, observations }));
    expect(comparableIndicators(index, read, units)).toMatchObject([{ kinds, reason }]);
  });
});

describe('Kon Tum', async () => {
  const { data } = await publishedPackage('kon-tum');
  const { index, read, units } = base(data);
  const all = comparableIndicators(index, read, units);
  const groups = (id: string, by: Parameters<typeof groupsWithFigures>[4]) => {
    const indicator = index.indicators.get(id);
    if (indicator === undefined) throw new Error(`no indicator ${id}`);
    return groupsWithFigures(index, read, units, indicator, by).map((group) =>
      group.series.map((series) => series.unit),
    );
  };

  it('compares the two provinces of April 2025, not the one they became', () => {
    expect(groups('posts', 'unit')).toEqual(Array.from({ length: 3 }, () => ['62-kon-tum', '51-quang-ngai']));
  });

  it('compares the ten districts by the census of 2019', () => {
    expect(groups('population', 'unit').map((group) => group.length)).toEqual([10]);
  });

  it('never sets hơn 850, hơn 430 and 277 posts cut side by side', () => {
    const cut = all.find((row) => row.indicator.id === 'posts-cut');
    expect(cut?.kinds).not.toContain('unit');
    expect(cut?.kinds).not.toContain('block');
    expect(cut?.kinds).not.toContain('countsWhat');
  });

  it('gives a reason for every indicator that cannot be compared, and for no other', () => {
    expect(all.length).toBe(data.indicators.length);
    expect(all.filter(({ kinds, reason }) => (kinds.length === 0) === (reason === null))).toEqual([]);
  });
});
