import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../figures/figure.ts';
import { observationRow, seriesRow } from '../series/series.fixture.ts';
import { seriesPoints } from '../series/series-points.ts';
import { countRow } from './count-table.ts';
import { computedShares, selfFinancing } from './self-financing.ts';
import { indexOf, type Row, unitSeries } from './service-units.fixture.ts';

type Groups = readonly (readonly [group: 1 | 2 | 3 | 4, rows: readonly Row[]])[];

function shares(groups: Groups) {
  const lines = groups.map(([autonomyGroup, rows], at) => [unitSeries(`g${at}`, { autonomyGroup }), rows] as const);
  const index = indexOf(lines);
  return computedShares(lines.map(([series]) => countRow(index, series, [], '2030-12-31')));
}

function reported(...rows: readonly Row[]) {
  const observations = rows.map(([on, value], at) => observationRow(on, value, { id: `r${at}` }));
  return seriesPoints(seriesRow(), observations, '2030-12-31').dated;
}

const on = '2025-12-31';
const four: Groups = [
  [1, [[on, 15]]],
  [2, [[on, 54]]],
  [3, [[on, 121]]],
  [4, [[on, 230]]],
];
const about: Figure = { value: 54, high: null, qualifier: 'about' };

describe('the share that groups 1 and 2 make of all four', () => {
  it('is worked out where all four have one date', () => {
    const [share, ...others] = shares(four);
    expect(others).toEqual([]);
    expect(share?.figure.value).toBeCloseTo(16.4286, 4);
    expect(share?.figure.qualifier).toBe('exact');
    expect(share?.from.map(({ figure }) => figure.value)).toEqual([15, 54, 121, 230]);
  });

  it.each<readonly [string, Groups]>([
    ['a group is missing', four.slice(1)],
    ['a group has another date', [...four.slice(0, 3), [4, [['2025-12-30', 230]]]]],
    ['a group has a less precise date', [...four.slice(0, 3), [4, [['2025', 230]]]]],
    [
      'a group is disputed',
      [
        ...four.slice(0, 3),
        [
          4,
          [
            [on, 230],
            [on, 231],
          ],
        ],
      ],
    ],
    ['two series claim one group', [...four, [4, [[on, 230]]]]],
    [
      'there are no units',
      [
        [1, [[on, 0]]],
        [2, [[on, 0]]],
        [3, [[on, 0]]],
        [4, [[on, 0]]],
      ],
    ],
    ['a figure is a band', [...four.slice(0, 3), [4, [[on, { value: 200, high: 230, qualifier: 'exact' }]]]]],
  ])('is not when %s', (_, groups) => {
    expect(shares(groups)).toEqual([]);
  });

  it('is "khoảng" as soon as one figure is no exact number', () => {
    expect(shares([four[0] ?? [1, []], [2, [[on, about]]], ...four.slice(2)])[0]?.figure.qualifier).toBe('about');
  });

  it('lies between 0 and 100 and is that of the four numbers', () => {
    const count = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(count, count, count, fc.integer({ min: 1, max: 500 }), (a, b, c, d) => {
        const [share] = shares([
          [1, [[on, a]]],
          [2, [[on, b]]],
          [3, [[on, c]]],
          [4, [[on, d]]],
        ]);
        expect(share?.figure.value).toBeCloseTo(((a + b) * 100) / (a + b + c + d), 9);
        expect(share?.figure.value).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('reported and computed shares', () => {
  it.each([
    ['the same, rounded as printed', 16.43, false],
    ['the same, rounded to a whole', 16, false],
    ['another', 16.5, true],
    ['another, of the next hundredth', 16.42, true],
  ] as const)('%s', (_, value, differs) => {
    expect(selfFinancing(reported([on, value]), shares(four))).toMatchObject([
      { on: { iso: on }, reported: [{ figure: { value } }], differs },
    ]);
  });

  it('are not told to differ where the source gives no exact number', () => {
    const nearly: Figure = { value: 17, high: null, qualifier: 'nearly' };
    expect(selfFinancing(reported([on, nearly]), shares(four))[0]?.differs).toBe(false);
  });

  it('stand by date, each on its own', () => {
    const found = selfFinancing(reported(['2026-10-31', 18], ['2021-12-31', 9]), shares(four));
    expect(found.map((row) => [row.on.iso, row.reported.length, row.computed === null])).toEqual([
      ['2021-12-31', 1, true],
      [on, 0, false],
      ['2026-10-31', 1, true],
    ]);
  });
});
