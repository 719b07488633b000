import { describe, expect, it } from 'vitest';
import { numberSources } from '../../data/source-notes.ts';
import type { PackageData } from '../../domain/records/package-data.ts';
import type { Observation, Target } from '../../domain/records/records.ts';
import { packageOf } from '../../testing/build-package.ts';
import {
  aDocument,
  anIndicator,
  anObservation,
  aPhase,
  aSeries,
  aSource,
  aTarget,
  aUnit,
  dateOf,
  textOf,
} from '../../testing/build-records.ts';
import { targetGroups } from './target-rows.ts';

const day = '2026-11-23';
const phase = (id: string, endsOn: string | null) =>
  aPhase({ id, name: textOf(id), endsOn: endsOn === null ? null : dateOf(endsOn) });

/** A target on a series of its own, so that each has its own result. */
function target(id: string, overrides: Partial<Target> = {}): Target {
  return aTarget({ id, series: `s-${id}`, ...overrides });
}

/** 756 villages at the end of 2022 were to be 10 % fewer by the end of 2025; `value` were left then. */
function left(id: string, value: number, on = '2025-12-31'): Observation {
  return anObservation({
    id: on === '2025-12-31' ? `o-${id}` : `o-${id}-${on}`,
    series: `s-${id}`,
    asOf: dateOf(on),
    reported: { value, high: null, qualifier: 'exact' },
  });
}

function groupsOf(targets: readonly Target[], tables: Partial<PackageData> = {}, on = day) {
  const data = packageOf({
    sources: [aSource()],
    documents: [aDocument({ id: 'd', number: '1/NQ', issuedOn: dateOf('2022-07') })],
    phases: [phase('overhaul-2025', '2025-12')],
    units: [
      aUnit({ id: 'kon-tum', name: textOf('tỉnh Kon Tum'), kind: 'province', level: 'province' }),
      aUnit({ id: 'viet-nam', name: textOf('cả nước'), kind: 'country', level: 'central' }),
    ],
    indicators: [anIndicator()],
    series: targets.map((row) => aSeries({ id: `s-${row.id}`, unit: row.unit })),
    targets,
    ...tables,
  });
  return targetGroups(data, 'kon-tum', on, numberSources(data.sources));
}

const ids = (groups: ReturnType<typeof groupsOf>) => groups.flatMap((group) => group.rows.map((row) => row.id));

describe('the order of targets', () => {
  it('worst first: behind, cannot be said, met, exceeded; the country after the place', () => {
    const targets = [
      target('exceeded'),
      target('country', { unit: 'viet-nam' }),
      target('met'),
      target('unsaid'),
      target('behind'),
    ];
    const observations = [left('exceeded', 500), left('country', 750), left('met', 680.4), left('behind', 750)];
    const [group] = groupsOf(targets, { observations });
    expect(group?.rows.map((row) => [row.id, row.status])).toEqual([
      ['behind', 'behind'],
      ['unsaid', 'cannot-be-said'],
      ['met', 'met'],
      ['exceeded', 'exceeded'],
      ['country', 'behind'],
    ]);
    expect(group?.rows.map((row) => row.isPlace)).toEqual([true, true, true, true, false]);
  });

  it('phases by their end, those without one last, those without a target not at all', () => {
    const phases = [phase('open', null), phase('late', '2030'), phase('none', '2020'), phase('early', '2021')];
    const targets = [target('x', { phase: 'open' }), target('y', { phase: 'late' }), target('z', { phase: 'early' })];
    expect(groupsOf(targets, { phases }).map((group) => group.phase)).toEqual(['early', 'late', 'open']);
  });
});

describe('what is left out', () => {
  it.each([
    ['2022-06-30', []],
    ['2022-07-01', ['villages']],
    ['2022-07-31', ['villages']],
  ])('on %s of a target by a document of July 2022: %j', (on, shown) => {
    expect(ids(groupsOf([target('villages', { document: 'd' })], {}, on))).toEqual(shown);
  });

  it.each([
    ['2024-11-30', []],
    ['2024-12-01', ['a', 'b', 'c']],
  ])('on %s, of targets without a day of issue in a phase from 12/2024: %j', (on, shown) => {
    const documents = [aDocument({ id: 'd', issuedOn: null })];
    const targets = [
      target('a', { document: 'd' }),
      target('b', { document: null }),
      target('c', { document: 'lost' }),
    ];
    expect(ids(groupsOf(targets, { documents }, on))).toEqual(shown);
  });

  it('nothing, where neither the start of the phase nor a day of its baseline is known', () => {
    const phases = [aPhase({ id: 'overhaul-2025', startsOn: null })];
    expect(ids(groupsOf([target('a', { baselineOn: null })], { phases }, '1990-01-01'))).toEqual(['a']);
  });

  it.each([
    ['indicator', { indicator: 'lost' }],
    ['unit', { unit: 'lost' }],
    ['phase', { phase: 'lost' }],
  ])('a target whose %s is not there', (_, overrides) => {
    expect(groupsOf([target('x', overrides)])).toEqual([]);
  });
});

describe('what a row says', () => {
  it('the target beside what was reached, with the source of each', () => {
    const targets = [target('x', { document: 'd', name: textOf('Giảm 10% số thôn') })];
    const [row] = groupsOf(targets, { observations: [left('x', 700)] }).flatMap((group) => group.rows);
    expect(row).toMatchObject({
      name: { vi: 'Giảm 10% số thôn' },
      place: { vi: 'tỉnh Kon Tum' },
      document: { vi: 'Nghị quyết số 1/NQ (7/2022)', en: 'Resolution 1/NQ of July 2022' },
      rule: 'reduce-by-percent',
      value: 10,
      qualifier: 'at-least',
      baseline: { value: 756, on: '2022' },
      dueOn: '2025-12-31',
      status: 'behind',
      overdue: true,
      achieved: { amount: 56, qualifier: 'exact' },
      current: { id: 'o-x', on: '2025-12-31', note: 1 },
      reason: null,
      note: 1,
      revises: null,
    });
    expect(row?.missing?.amount).toBeCloseTo(19.6, 9);
    expect(row?.achieved.percent).toBeCloseTo(7.407, 3);
  });

  it.each([
    ['in time', [left('x', 680)], { status: 'exceeded', late: false }],
    ['late', [left('x', 700), left('x', 680, '2026-06-30')], { status: 'met', late: true }],
    ['not', [left('x', 700)], { status: 'behind', late: false }],
  ])('whether a target was met: %s', (_, observations, said) => {
    const [row] = groupsOf([target('x')], { observations }, '2026-12-31').flatMap((group) => group.rows);
    expect(row).toMatchObject(said);
  });

  it('why nothing can be said, and which datum would settle it', () => {
    const [row] = groupsOf([target('x')]).flatMap((group) => group.rows);
    expect(row).toMatchObject({
      status: 'cannot-be-said',
      overdue: false,
      current: null,
      missing: null,
      reason: { code: 'no-figure-yet' },
    });
  });

  it('which target it replaces; both stand side by side', () => {
    const targets = [target('old', { name: textOf('Chỉ tiêu cũ') }), target('new', { revises: 'old' })];
    const rows = groupsOf(targets).flatMap((group) => group.rows);
    expect(rows.map((row) => [row.id, row.revises?.vi ?? null, row.isSuperseded])).toEqual([
      ['old', null, true],
      ['new', 'Chỉ tiêu cũ', false],
    ]);
  });

  it('nothing that was known only later', () => {
    const observations = [left('x', 700)];
    const [row] = groupsOf([target('x')], { observations }, '2025-12-30').flatMap((group) => group.rows);
    expect(row).toMatchObject({ status: 'cannot-be-said', current: null });
  });
});
