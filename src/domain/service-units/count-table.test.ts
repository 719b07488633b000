import { describe, expect, it } from 'vitest';
import { date } from '../series/series.fixture.ts';
import { againstDuty } from './against-duty.ts';
import { baselinesOf } from './baselines.ts';
import { countRows } from './count-table.ts';
import { cutOf } from './cut.ts';
import { field, indexOf, unitSeries, unitTarget } from './service-units.fixture.ts';

describe('how a series cuts the service units', () => {
  it.each([
    ['whole', {}],
    ['field', field('y tế')],
    ['group', { autonomyGroup: 3 }],
    ['level', { level: 'district' }],
    ['several', { ...field('y tế'), level: 'province' }],
    ['several', { autonomyGroup: 2, level: 'province' }],
  ] as const)('%s', (cut, changes) => {
    expect(cutOf(unitSeries('s', changes))).toBe(cut);
  });
});

describe('the counts at each baseline and now', () => {
  const baselines = baselinesOf(
    [
      unitTarget('t15', { baselineOn: date('2015') }),
      unitTarget('t21', { baselineOn: date('2021') }),
      unitTarget('t25', { baselineOn: date('2025'), value: 10 }),
    ],
    ['tinh-a'],
    '2026-12-31',
  );
  const index = indexOf([
    [
      unitSeries('all'),
      [
        ['2015-12-31', 544],
        ['2021-12-31', 470],
        ['2025-12-31', 420],
        ['2026-10-31', 411],
      ],
    ],
    [
      unitSeries('edu', field('giáo dục')),
      [
        ['2014-12-31', 400],
        ['2021', 349],
        ['2026-10-31', 321],
      ],
    ],
    [
      unitSeries('g2', { autonomyGroup: 2 }),
      [
        ['2021-12-31', 33],
        ['2026-10-31', 58],
      ],
    ],
    [
      unitSeries('g1', { autonomyGroup: 1 }),
      [
        ['2021-12-31', 9],
        ['2021-12-31', 10],
        ['2026-10-31', 16],
      ],
    ],
    [unitSeries('cdc', { ...field('y tế'), level: 'province' }), [['2018-01-31', 7]]],
    [unitSeries('elsewhere', { unit: 'tinh-b' }), [['2021', 1]]],
    [unitSeries('silent', field('khác')), []],
  ]);
  const rows = countRows(index, 'public-service-units', 'tinh-a', baselines, '2026-12-31');
  const values = (cut: keyof typeof rows) =>
    rows[cut].map(({ series, at, now }) => [
      series.id,
      ...[...at, now].map(({ deciding }) => deciding?.figure.value ?? null),
    ]);

  it('are those of the very date of a baseline, never of a near one', () => {
    expect(values('whole')).toEqual([['all', 544, 470, 420, 411]]);
    expect(values('field')).toEqual([['edu', null, 349, null, 321]]);
  });

  it('stand by dimension, groups in their order, part of a part apart, other places and silence left out', () => {
    expect(values('group')).toEqual([
      ['g1', null, null, null, 16],
      ['g2', null, 33, null, 58],
    ]);
    expect(values('several')).toEqual([['cdc', null, null, null, 7]]);
    expect(values('level')).toEqual([]);
  });

  it('change since each baseline that has a figure its sources agree on', () => {
    const change = rows.whole[0]?.since.map((since) => since?.amount.value ?? null);
    expect(change).toEqual([133, 59, 9]);
    expect(rows.group[0]?.since).toEqual([null, null, null]);
    expect(rows.group[1]?.since[1]).toMatchObject({ kind: 'increase', amount: { value: 25 } });
  });

  it('has no change to a baseline that is the last date itself', () => {
    const early = countRows(index, 'public-service-units', 'tinh-a', baselines, '2025-12-31').whole[0];
    expect(early?.since.map((since) => since?.amount.value ?? null)).toEqual([124, 50, null]);
  });

  it('shrink by more or less than the general duty', () => {
    const duty = { percent: 10, from: unitTarget('t') };
    const held = (at: number) => againstDuty(rows.whole[0]?.since[at] ?? null, duty);
    expect(held(0)).toMatchObject({ standing: 'reached' });
    expect(held(0)?.points).toBeCloseTo(14.4485, 3);
    expect(held(2)).toMatchObject({ standing: 'short' });
    expect(againstDuty(rows.group[1]?.since[1] ?? null, duty)?.points).toBeCloseTo(-85.76, 2);
    expect(againstDuty(null, duty)).toBeNull();
    expect(againstDuty(rows.whole[0]?.since[0] ?? null, null)).toBeNull();
  });
});
