import { describe, expect, it } from 'vitest';
import { goodPackage } from '../../testing/build-package.ts';
import {
  aContradiction,
  anIndicator,
  anObservation,
  aSeries,
  aTarget,
  aUnit,
  dateOf,
  undated,
} from '../../testing/build-records.ts';
import { briefIssuesOf, issuesOf } from '../../testing/issues-of.ts';
import type { Qualifier, StaffKind } from '../records/codes.ts';

const good = goodPackage();
const exact = (value: number, high: number | null = null) => ({ value, high, qualifier: 'exact' }) as const;
const printed = (qualifier: Qualifier, value: number) => ({ value, high: null, qualifier });

/** The figures of a share beside the stock of the good package. */
const share = (value: number, high: number | null = null) => ({
  indicators: [...good.indicators, anIndicator({ id: 'rate', kind: 'share' })],
  series: [...good.series, aSeries({ id: 'rate-kon-tum', indicator: 'rate' })],
  observations: [
    ...good.observations,
    anObservation({ id: 'r', series: 'rate-kon-tum', reported: exact(value, high) }),
  ],
});

const inSeries = (overrides: Parameters<typeof aSeries>[0], observation: Parameters<typeof anObservation>[0]) => ({
  series: [aSeries(overrides)],
  observations: [anObservation(observation)],
});

describe('values', () => {
  it.each([
    ['share above 100', share(100.5), ['figure.share-out-of-range', 'observations.csv', 3, 'value', '100.5']],
    ['share below 0', share(-1), ['figure.share-out-of-range', 'observations.csv', 3, 'value', '-1']],
    ['upper end above 100', share(60, 110), ['figure.share-out-of-range', 'observations.csv', 3, 'value_high', '110']],
    [
      'negative stock',
      { observations: [anObservation({ reported: exact(-3) })] },
      ['figure.negative-stock', 'observations.csv', 2, 'value', '-3'],
    ],
    [
      'range',
      { observations: [anObservation({ reported: exact(70, 60) })] },
      ['figure.range', 'observations.csv', 2, 'value_high', '60'],
    ],
    [
      'range of a target',
      { targets: [aTarget({ value: 20, high: 20 })] },
      ['figure.range', 'targets.csv', 2, 'value_high', '20'],
    ],
  ] as const)('%s', (_, tables, expected) => {
    expect(briefIssuesOf(tables)).toEqual([expected]);
  });

  it('lets a share reach its ends and a flow be negative', () => {
    expect(briefIssuesOf(share(0, 100))).toEqual([]);
    const tables = inSeries({}, { reported: exact(-3) });
    expect(briefIssuesOf({ ...tables, indicators: [anIndicator({ kind: 'flow' })] })).toEqual([]);
  });
});

describe('dates of figures', () => {
  it.each([
    ['undated', inSeries({}, { asOf: null, dating: undated }), ['observation.undated', 'as_of', null]],
    [
      'before the series',
      inSeries({ startsWhen: dateOf('2023') }, {}),
      ['observation.before-series-start', 'as_of', '2022-12-31'],
    ],
    [
      'period begun before the series',
      inSeries({ startsWhen: dateOf('2020') }, { asOf: null, periodStart: dateOf('2019'), periodEnd: dateOf('2021') }),
      ['observation.before-series-start', 'period_start', '2019'],
    ],
    [
      'before the unit',
      { ...inSeries({ unit: 'dak-cam' }, {}), targets: [] },
      ['observation.outside-unit-life', 'as_of', '2022-12-31'],
    ],
    [
      'after the unit',
      { ...inSeries({ unit: 'duy-tan' }, { asOf: dateOf('2025-07-01') }), targets: [] },
      ['observation.outside-unit-life', 'as_of', '2025-07-01'],
    ],
  ] as const)('%s', (_, tables, [code, column, value]) => {
    expect(briefIssuesOf({ obstacles: [], directives: [], ...tables })).toEqual([
      [code, 'observations.csv', 2, column, value],
    ]);
  });

  it('goes by the as-of date of a figure that also has a period', () => {
    const overrides = { periodStart: dateOf('2015'), periodEnd: dateOf('2025-07-02'), asOf: dateOf('2025-06-30') };
    const tables = { ...inSeries({ unit: 'duy-tan' }, overrides), targets: [], obstacles: [], directives: [] };
    expect(briefIssuesOf(tables)).toEqual([]);
  });

  it('lets a missing figure be undated', () => {
    expect(briefIssuesOf(inSeries({}, { asOf: null, dating: undated, reported: { missing: 'unknown' } }))).toEqual([]);
  });
});

describe('contradictions', () => {
  const other = (overrides: Parameters<typeof anObservation>[0]) => ({
    observations: [...good.observations, anObservation({ id: 'other', reported: exact(869), ...overrides })],
  });
  it.each([
    ['same date', {}, 1],
    ['same figure', { reported: exact(756) }, 0],
    ['not exact', { reported: printed('more-than', 750) }, 0],
    ['planned', { status: 'planned' }, 0],
    ['another date', { asOf: dateOf('2023') }, 0],
    ['both undated', { asOf: null, reported: { missing: 'unknown' }, dating: undated }, 0],
  ] as const)('%s: %s', (_, overrides, count) => {
    expect(briefIssuesOf(other(overrides))).toEqual(
      Array.from({ length: count }, () => ['observation.contradiction', 'observations.csv', 3, 'value', '869']),
    );
  });

  it('says that a recorded one needs nothing', () => {
    const contradictions = [aContradiction({ observations: ['villages-2022', 'other'] })];
    const [issue] = issuesOf({ ...other({}), contradictions });
    expect(issue).toMatchObject({ code: 'observation.contradiction-recorded', severity: 'warning' });
    expect(issue?.remedy.en).toContain('nothing needs to be done');
  });
});

const staff = (total: readonly [Qualifier, number], parts: readonly (readonly [StaffKind, number])[]) => ({
  indicators: [...good.indicators, anIndicator({ id: 'leavers', kind: 'flow' })],
  series: [
    ...good.series,
    aSeries({ id: 'all', indicator: 'leavers' }),
    ...parts.map(([staffKind]) => aSeries({ id: staffKind, indicator: 'leavers', staffKind })),
  ],
  observations: [
    ...good.observations,
    anObservation({ id: 'total', series: 'all', reported: printed(...total) }),
    ...parts.map(([kind, value]) => anObservation({ id: `of-${kind}`, series: kind, reported: exact(value) })),
  ],
});

describe('parts and total', () => {
  it.each([
    [
      '277 = 96 + 181',
      ['exact', 277],
      [
        ['civil-servant', 96],
        ['public-employee', 181],
      ],
      0,
    ],
    [
      '276 < 96 + 181',
      ['exact', 276],
      [
        ['civil-servant', 96],
        ['public-employee', 181],
      ],
      1,
    ],
    [
      'more than 30',
      ['more-than', 30],
      [
        ['civil-servant', 4],
        ['public-employee', 28],
      ],
      0,
    ],
    [
      'less than 30',
      ['less-than', 30],
      [
        ['civil-servant', 4],
        ['public-employee', 28],
      ],
      1,
    ],
    [
      'at most 30',
      ['at-most', 30],
      [
        ['civil-servant', 4],
        ['public-employee', 28],
      ],
      1,
    ],
    [
      'teachers are public employees',
      ['exact', 10],
      [
        ['public-employee', 10],
        ['teacher', 8],
      ],
      0,
    ],
    [
      'cadres and civil servants, together and apart',
      ['exact', 10],
      [
        ['cadre-civil-servant', 10],
        ['civil-servant', 8],
      ],
      0,
    ],
  ] as const)('%s', (_, total, parts, count) => {
    expect(briefIssuesOf(staff(total, parts))).toEqual(
      Array.from({ length: count }, () => [
        'observation.parts-exceed-total',
        'observations.csv',
        3,
        'value',
        String(total[1]),
      ]),
    );
  });
});

const villages = (cut: readonly [Qualifier, number], opening = '2018-12-31', closing = '2020-12-31') => ({
  indicators: [...good.indicators, anIndicator({ id: 'villages-cut', kind: 'flow' })],
  series: [...good.series, aSeries({ id: 'cut', indicator: 'villages-cut' })],
  observations: [
    anObservation({ id: 'opening', asOf: dateOf(opening), reported: exact(869) }),
    anObservation({ id: 'closing', asOf: dateOf(closing) }),
    anObservation({
      id: 'cut',
      series: 'cut',
      asOf: null,
      periodStart: dateOf('2019'),
      periodEnd: dateOf('2020'),
      reported: printed(...cut),
    }),
  ],
});

describe('before − after = cut', () => {
  it.each([
    [['exact', 113], 0],
    [['exact', 120], 1],
    [['nearly', 120], 1],
    [['nearly', 115], 0],
    [['nearly', 113], 1],
    [['more-than', 110], 0],
    [['more-than', 113], 1],
    [['at-least', 113], 0],
    [['at-least', 114], 1],
    [['less-than', 120], 0],
    [['less-than', 113], 1],
    [['at-most', 113], 0],
    [['at-most', 112], 1],
    [['about', 110], 0],
    [['about', 150], 1],
  ] as const)('869 − 756 against %j', (cut, count) => {
    expect(briefIssuesOf(villages(cut))).toEqual(
      Array.from({ length: count }, () => ['observation.cut-mismatch', 'observations.csv', 4, 'value', String(cut[1])]),
    );
  });

  it('spells the sum out', () => {
    expect(issuesOf(villages(['nearly', 120]))[0]?.reason.vi).toContain('869 − 756 = 113');
  });

  it.each([
    ['2015-12-31', '2020-12-31'],
    ['2018-12-31', '2022-12-31'],
    ['2019-06-30', '2019-12-31'],
  ])('says nothing of stocks that do not bracket the period: %s, %s', (opening, closing) => {
    expect(briefIssuesOf(villages(['exact', 120], opening, closing))).toEqual([]);
  });
});

const at = (code: string, column: string, value: string | null) => [code, 'targets.csv', 2, column, value];

describe('targets', () => {
  const units = { units: [...good.units, aUnit({ id: 'other' })] };
  it.each([
    ['no baseline', { baselineValue: null, baselineOn: null }, at('target.no-baseline', 'baseline_value', null)],
    ['zero baseline', { baselineValue: 0 }, at('target.zero-baseline', 'baseline_value', '0')],
    ['late baseline', { baselineOn: dateOf('2026') }, at('target.baseline-after-due', 'baseline_on', '2026')],
    ['120 %', { value: 120 }, at('target.percent-out-of-range', 'value', '120')],
    ['60 to 170 %', { value: 60, high: 170 }, at('target.percent-out-of-range', 'value_high', '170')],
    ['no value', { value: null }, at('target.value-missing', 'value', null)],
    ['series of another unit', { unit: 'other' }, at('target.series-mismatch', 'series', 'villages-kon-tum')],
  ] as const)('%s', (_, overrides, expected) => {
    expect(briefIssuesOf({ ...units, targets: [aTarget(overrides)] })).toEqual([expected]);
  });

  it.each([
    ['without value or baseline: a task', { rule: 'complete', value: null, baselineValue: null }],
    ['without baseline and series', { baselineValue: null, series: null }],
    ['at most 150 units', { rule: 'at-most', value: 150, baselineValue: null }],
  ] as const)('%s is fine', (_, overrides) => {
    expect(briefIssuesOf({ targets: [aTarget(overrides)] })).toEqual([]);
  });
});
