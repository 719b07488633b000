import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aSeries, aUnit, dateOf, textOf } from '../../testing/build-records.ts';
import type { IndicatorKind } from '../records/codes.ts';
import type { Series } from '../records/records.ts';
import { comparableGroups } from './comparable-groups.ts';
import { type ComparedDimension, comparedDimensions } from './compared-dimension.ts';

const until = { validTo: dateOf('2025-06-30') };
const units = new Map(
  [
    aUnit({ id: 'tinh-a', kind: 'province', level: 'province', ...until }),
    aUnit({ id: 'tinh-b', kind: 'province', level: 'province', ...until }),
    aUnit({ id: 'tinh-ab', kind: 'province', level: 'province', validFrom: dateOf('2025-07-01') }),
    aUnit({ id: 'huyen-a', kind: 'district', level: 'district' }),
    aUnit({ id: 'huyen-b', kind: 'district', level: 'district' }),
    aUnit({ id: 'so-a', kind: 'department', level: 'province', block: 'government' }),
  ].map((unit) => [unit.id, unit] as const),
);

function one(id: string, changes: Partial<Series> = {}): Series {
  return aSeries({ id, unit: 'tinh-a', ...changes });
}

/** Ids of the groups, as `a+b`. */
function groups(series: readonly Series[], by: ComparedDimension, kind: IndicatorKind = 'stock') {
  return comparableGroups(series, kind, by, units).map((group) => group.series.map(({ id }) => id).join('+'));
}

const own = (text: string) => ({ countsWhat: textOf(text) });

function describedAs(text: string) {
  return [one('a', own('thôn')), one('b', { unit: 'tinh-b', ...own(text) })];
}

describe('what may be compared', () => {
  it.each<readonly [string, ComparedDimension, readonly Series[], readonly string[]]>([
    ['places of one level', 'unit', [one('a'), one('b', { unit: 'tinh-b' })], ['a+b']],
    ['a province and a district', 'unit', [one('a'), one('b', { unit: 'huyen-b' })], []],
    ['an area and a body', 'unit', [one('a'), one('b', { unit: 'so-a' })], []],
    ['a place and what it became', 'unit', [one('a'), one('b', { unit: 'tinh-ab' })], []],
    [
      'two places without what they became',
      'unit',
      [one('a'), one('b', { unit: 'tinh-b' }), one('c', { unit: 'tinh-ab' })],
      ['a+b'],
    ],
    ['a place that is no row', 'unit', [one('a', { unit: 'lost' }), one('b', { unit: 'tinh-b' })], []],
    ['one place twice in the same words', 'unit', [one('a'), one('b')], []],
    ['blocks', 'block', [one('a', { block: 'party' }), one('b', { block: 'government' })], ['a+b']],
    ['a block and the whole system', 'block', [one('a', { block: 'party' }), one('b', { block: 'whole-system' })], []],
    ['a block and none', 'block', [one('a', { block: 'party' }), one('b')], []],
    [
      'blocks of two levels',
      'block',
      [one('a', { block: 'party', level: 'province' }), one('b', { block: 'government', level: 'commune' })],
      [],
    ],
    [
      'blocks in words of their own, one series each',
      'block',
      [one('a', { block: 'party', ...own('Đảng') }), one('b', { block: 'government', ...own('chính quyền') })],
      ['a+b'],
    ],
    [
      'blocks of which one has two series in words of their own',
      'block',
      [
        one('a', { block: 'party', ...own('Đảng') }),
        one('b', { block: 'government', ...own('chính quyền') }),
        one('c', { block: 'government', ...own('dự phòng') }),
      ],
      [],
    ],
    [
      'series in the same words before those in words of their own',
      'unit',
      [
        one('a', { unit: 'huyen-a', ...own('thôn') }),
        one('b', { unit: 'huyen-b', ...own('thôn') }),
        one('c', { unit: 'huyen-a', ...own('tổ dân phố') }),
        one('d', { unit: 'huyen-b', ...own('buôn') }),
      ],
      ['a+b'],
    ],
    ['levels', 'level', [one('a', { level: 'province' }), one('b', { level: 'commune' })], ['a+b']],
    ['kinds', 'staffKind', [one('a', { staffKind: 'teacher' }), one('b', { staffKind: 'deputy' })], ['a+b']],
    ['fields', 'field', [one('a', { field: textOf('y tế') }), one('b', { field: textOf('giáo dục') })], ['a+b']],
    ['autonomy groups', 'autonomyGroup', [one('a', { autonomyGroup: 1 }), one('b', { autonomyGroup: 2 })], ['a+b']],
    ['what is counted', 'countsWhat', [one('a', own('mầm non')), one('b', own('tiểu học'))], ['a+b']],
    [
      'what is counted in two blocks',
      'countsWhat',
      [one('a', own('mầm non')), one('b', { ...own('tiểu học'), block: 'party' })],
      [],
    ],
  ])('%s', (_, by, series, expected) => {
    expect(groups(series, by)).toEqual(expected);
  });

  it('of an item with several series in words of their own the one with figures at a date', () => {
    const series = [
      one('party', { block: 'party', ...own('Đảng') }),
      one('party-2025', { block: 'party', ...own('Đảng, mô hình hai cấp') }),
      one('front', { block: 'front-mass', ...own('Mặt trận') }),
      one('front-2025', { block: 'front-mass', ...own('Mặt trận, mô hình hai cấp') }),
      one('services', { block: 'public-service', ...own('sự nghiệp') }),
    ];
    const moments: Readonly<Record<string, readonly string[]>> = {
      party: ['2020', '2024'],
      'party-2025': ['2025'],
      front: ['2020', '2025'],
      'front-2025': ['2025'],
      services: ['2020', '2025'],
    };
    const found = comparableGroups(series, 'stock', 'block', units, ({ id }) => moments[id] ?? []);
    expect(found.map((group) => group.series.map(({ id }) => id).join('+'))).toEqual([
      'party+front+services',
      // Of the Front two series have a figure of 2025: neither is taken.
      'party-2025+services',
    ]);
  });

  it('flows only if they count from one day; to a stock that day means nothing', () => {
    const pair = [one('a', { startsWhen: dateOf('2015') }), one('b', { unit: 'tinh-b', startsWhen: dateOf('2021') })];
    expect(groups(pair, 'unit', 'flow')).toEqual([]);
    expect(groups(pair, 'unit', 'stock')).toEqual(['a+b']);
  });

  it('says whether all are described in the same words', () => {
    const [same] = comparableGroups(describedAs('thôn'), 'stock', 'unit', units);
    const [other] = comparableGroups(describedAs('thôn, làng'), 'stock', 'unit', units);
    expect([same?.sameWords, other?.sameWords]).toEqual([true, false]);
  });
});

/** The groups, whatever their order and that of their members. */
function sets(series: readonly Series[], dimension: ComparedDimension) {
  return comparableGroups(series, 'stock', dimension, units)
    .map((group) =>
      group.series
        .map(({ id }) => id)
        .sort((a, b) => (a < b ? -1 : 1))
        .join('+'),
    )
    .sort((a, b) => (a < b ? -1 : 1));
}

describe('laws', () => {
  const drawn = fc
    .array(
      fc.record({
        unit: fc.constantFrom('tinh-a', 'tinh-b', 'tinh-ab', 'huyen-a', 'lost'),
        block: fc.constantFrom(null, 'party', 'government', 'whole-system'),
        level: fc.constantFrom(null, 'province', 'commune'),
        counts: fc.constantFrom('thôn', 'làng'),
      }),
      { maxLength: 12 },
    )
    .map((rows) =>
      rows.map(({ counts, ...row }, index) => aSeries({ ...row, id: `s${index}`, countsWhat: textOf(counts) })),
    );
  const by = fc.constantFrom(...comparedDimensions);

  it('a group has two items at least, each once, alike in every other stated dimension', () => {
    fc.assert(
      fc.property(drawn, by, (series, dimension) => {
        for (const group of comparableGroups(series, 'stock', dimension, units)) {
          const items = new Set(
            group.series.map((row) => (dimension === 'countsWhat' ? row.countsWhat.vi : row[dimension])),
          );
          expect(items.size).toBe(group.series.length);
          expect(items.size).toBeGreaterThan(1);
          const others = (['unit', 'block', 'level'] as const).filter((other) => other !== dimension);
          expect(others.filter((other) => new Set(group.series.map((row) => row[other])).size > 1)).toEqual([]);
        }
      }),
    );
  });

  it('the order of the series changes no group', () => {
    fc.assert(
      fc.property(drawn, by, (series, dimension) => {
        expect(sets([...series].reverse(), dimension)).toEqual(sets(series, dimension));
      }),
    );
  });
});
