import { describe, expect, it } from 'vitest';
import { packageOf } from '../../testing/build-package.ts';
import {
  aChange,
  anIndicator,
  anObservation,
  aSeries,
  aUnit,
  dateOf,
  partiesOf,
  textOf,
} from '../../testing/build-records.ts';
import type { PackageData } from '../records/package-data.ts';
import type { Indicator, Observation, Series } from '../records/records.ts';
import { restateUnit } from './restate-series-of-unit.ts';
import { indexLineage } from './unit-index.ts';

const today = '2026-01-01';

interface Row {
  readonly unit: string;
  readonly value: number;
  readonly series?: Partial<Series>;
  readonly observation?: Partial<Observation>;
}

/** Two provinces that joined on 1/7/2025, with the figures given; each row is a series of one observation. */
function joined(rows: readonly Row[], indicator: Partial<Indicator> = {}): PackageData {
  return packageOf({
    units: [
      aUnit({ id: 'kon-tum', validTo: dateOf('2025-06-30') }),
      aUnit({ id: 'quang-ngai', validTo: dateOf('2025-06-30') }),
      aUnit({ id: 'merged', validFrom: dateOf('2025-07-01') }),
    ],
    changes: [aChange({ id: 'x' })],
    change_units: [...partiesOf('x', ['kon-tum', 'quang-ngai'], ['merged'])],
    indicators: [anIndicator({ id: 'posts', ...indicator })],
    series: rows.map((row, at) => aSeries({ id: `s-${at}`, indicator: 'posts', unit: row.unit, ...row.series })),
    observations: rows.map((row, at) =>
      anObservation({
        id: `o-${at}`,
        series: `s-${at}`,
        asOf: dateOf('2025-04-28'),
        reported: { value: row.value, high: null, qualifier: 'exact' },
        ...row.observation,
      }),
    ),
  });
}

function restate(data: PackageData, unit = 'merged') {
  const { lines, notRestated } = restateUnit(
    data,
    indexLineage(data.units, data.changes, data.change_units),
    unit,
    today,
  );
  return {
    lines: lines.map((line) => [line.on.iso, line.sum.figure.value, line.own.map((own) => own.figure.value)]),
    scopes: lines.map((line) => line.scopes.map((scope) => scope.vi)),
    notRestated: Object.fromEntries(notRestated),
  };
}

const both: readonly Row[] = [
  { unit: 'kon-tum', value: 4790, series: { countsWhat: textOf('Kon Tum') } },
  { unit: 'quang-ngai', value: 6552, series: { countsWhat: textOf('Quảng Ngãi') } },
];

describe('restateUnit', () => {
  it('adds the posts of both provinces and shows the scopes and what the new province reports', () => {
    const own: Row = { unit: 'merged', value: 11350 };
    expect(restate(joined([...both, own]))).toEqual({
      lines: [['2025-04-28', 11342, [11350]]],
      scopes: [['Kon Tum', 'Quảng Ngãi']],
      notRestated: {},
    });
  });

  it('has nothing to say of a unit without predecessors', () => {
    expect(restate(joined(both), 'kon-tum')).toEqual({ lines: [], scopes: [], notRestated: {} });
  });

  it.each<[string, Partial<Series>, Partial<Observation>]>([
    ['another date', {}, { asOf: dateOf('2025-01-06') }],
    ['another kind of staff', { staffKind: 'civil-servant' }, {}],
    ['another block', { block: 'party' }, {}],
    ['another field', { field: textOf('y tế') }, {}],
  ])('never adds %s', (_, series, observation) => {
    const [first, second] = both;
    if (first === undefined || second === undefined) throw new Error('two rows');
    const result = restate(joined([first, { ...second, series, observation }]));
    expect(result.lines).toEqual([]);
    expect(result.notRestated).toEqual({ 'missing-predecessor': 2 });
  });

  it('counts what cannot be added by its reason', () => {
    expect(restate(joined(both, { kind: 'share' })).notRestated).toEqual({ share: 2 });
    expect(restate(joined(both, { kind: 'flow' })).notRestated).toEqual({ 'unknown-start': 2 });
    const undated = both.map((row) => ({ ...row, observation: { asOf: null } }));
    expect(restate(joined(undated)).notRestated).toEqual({ undated: 2 });
  });

  it('adds flows of the same period', () => {
    const period = { asOf: null, periodStart: dateOf('2022'), periodEnd: dateOf('2024') };
    const result = restate(
      joined(
        both.map((row) => ({ ...row, observation: period })),
        { kind: 'flow' },
      ),
    );
    expect(result.lines).toEqual([['2024', 11342, []]]);
  });

  it('leaves out what is planned, unknown or later than the day', () => {
    const left: readonly Partial<Observation>[] = [
      { status: 'planned' },
      { reported: { missing: 'unknown' } },
      { asOf: dateOf('2026-02-01') },
    ];
    for (const observation of left) {
      const rows = both.map(({ unit, value, series = {} }) => ({ unit, value, series, observation }));
      expect(restate(joined(rows))).toEqual({ lines: [], scopes: [], notRestated: {} });
    }
  });
});
