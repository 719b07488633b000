import { describe, expect, it } from 'vitest';
import { aDocument, dateOf } from '../../testing/build-records.ts';
import { date } from '../series/series.fixture.ts';
import { baselinesOf, isOfWhole, targetOfSeries } from './baselines.ts';
import { field, unitSeries, unitTarget } from './service-units.fixture.ts';

const units = ['tinh-a', 'viet-nam'];
const issued = (id: string, on: string) => aDocument({ id, issuedOn: dateOf(on) });

describe('the baselines that targets name', () => {
  it('are distinct, each phase with its own, earliest first', () => {
    const found = baselinesOf(
      [
        unitTarget('t21', { baselineOn: date('2021') }),
        unitTarget('t15', { baselineOn: date('2015') }),
        unitTarget('t15b', { baselineOn: date('2015'), rule: 'reduce-by-amount', value: 50 }),
        unitTarget('none', { baselineOn: null }),
      ],
      units,
      '2026-01-01',
    );
    expect(found.map(({ on, targets }) => [on.iso, targets.map(({ target }) => target.id)])).toEqual([
      ['2015', ['t15', 't15b']],
      ['2021', ['t21']],
    ]);
  });

  it('join dates that end on one day under the less precise one', () => {
    const targets = [
      unitTarget('province', { baselineOn: date('2021-12-31') }),
      unitTarget('country', { baselineOn: date('2021') }),
    ];
    expect(baselinesOf(targets, units, '2026-01-01').map(({ on }) => on.iso)).toEqual(['2021']);
  });

  it.each([
    ['2025-12-30', []],
    ['2025-12-31', ['2025']],
  ])('are there once they are reached: %s', (day, expected) => {
    const found = baselinesOf([unitTarget('t', { baselineOn: date('2025') })], units, day);
    expect(found.map(({ on }) => on.iso)).toEqual(expected);
  });
});

describe('the general duty of a phase', () => {
  const whole = unitSeries('whole');
  const health = unitSeries('health', field('y tế'));

  it.each([
    [
      'the place before the country',
      [unitTarget('vn', { unit: 'viet-nam', value: 10 }), unitTarget('a', { value: 12 })],
      12,
    ],
    [
      'the last one issued',
      [
        unitTarget('old', { value: 10 }, null, issued('d1', '2018')),
        unitTarget('new', { value: 13 }, null, issued('d2', '2024-06-14')),
      ],
      13,
    ],
    [
      'the revision, not what it revises',
      [
        unitTarget('revised', { value: 10 }, null, issued('d2', '2024')),
        unitTarget('revision', { value: 12, revises: 'revised' }, null, issued('d1', '2022')),
      ],
      12,
    ],
    ['not that of a field', [unitTarget('field', { value: 20 }, health), unitTarget('all', { value: 10 }, whole)], 10],
    ['not that of a level', [unitTarget('level', { value: 13.5, level: 'central' })], null],
    ['none from an amount', [unitTarget('amount', { rule: 'reduce-by-amount', value: 5792 })], null],
    ['none without a number', [unitTarget('task', { value: null })], null],
  ] as const)('%s', (_, targets, percent) => {
    expect(baselinesOf(targets, units, '2026-01-01')[0]?.duty?.percent ?? null).toBe(percent);
  });

  it('tells targets of the whole from those of a part', () => {
    expect(isOfWhole(unitTarget('t', {}, whole))).toBe(true);
    expect(isOfWhole(unitTarget('t'))).toBe(true);
    expect(isOfWhole(unitTarget('t', {}, health))).toBe(false);
    expect(isOfWhole({ ...unitTarget('t', {}, whole), series: null })).toBe(false);
  });

  it('finds the target of a series that no other revises', () => {
    const targets = [
      unitTarget('first', {}, health),
      unitTarget('second', { revises: 'first' }, health),
      unitTarget('all', {}, whole),
    ];
    const [baseline] = baselinesOf(targets, units, '2026-01-01');
    expect(baseline).toBeDefined();
    if (baseline === undefined) return;
    expect(targetOfSeries(baseline, health)?.target.id).toBe('second');
    expect(targetOfSeries(baseline, unitSeries('other'))).toBeNull();
  });
});
