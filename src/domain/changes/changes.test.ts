import { describe, expect, it } from 'vitest';
import { aChange, aDocument, aUnit, dateOf, partiesOf } from '../../testing/build-records.ts';
import { indexLineage } from '../lineage/unit-index.ts';
import type { ChangeEvent, ChangeUnit, Unit } from '../records/records.ts';
import { type ChangeFilter, everyChange, filterChanges } from './change-filter.ts';
import { groundOf } from './change-ground.ts';
import { changeOnDay } from './change-on-day.ts';
import { changeRows } from './change-rows.ts';
import { changesPerYear } from './changes-per-year.ts';
import { countsByForm } from './counts-by-form.ts';
import { communeFlows } from './unit-flows.ts';
import { unitsBeforeAfter } from './units-before-after.ts';

const day = '2025-07-01';
const change = (id: string, overrides: Partial<ChangeEvent> = {}) => aChange({ id, ...overrides });
const indexOf = (units: readonly Unit[], changes: readonly ChangeEvent[], parties: readonly ChangeUnit[]) =>
  indexLineage(units, changes, parties);

describe('changeOnDay', () => {
  const paused = change('p', { status: 'paused', effectiveOn: dateOf('2018'), endedOn: dateOf('2022-09-08') });
  it.each([
    ['not yet', change('a'), '2025-06-30', null],
    ['from its day on', change('a'), '2025-07-01', 'in-force'],
    ['a year counts once it is over', change('a', { effectiveOn: dateOf('2018') }), '2018-12-30', null],
    ['undated', change('a', { effectiveOn: null }), '1990-01-01', 'in-force'],
    ['paused later', paused, '2022-09-08', 'in-force'],
    ['paused by then', paused, '2022-09-09', 'paused'],
    ['paused on an unknown day', { ...paused, endedOn: null }, '2019-06-01', 'paused'],
    ['planned without a date', change('a', { status: 'planned', effectiveOn: null }), day, 'planned'],
  ] as const)('%s', (_, row, on, status) => {
    expect(changeOnDay(row, on)?.status ?? null).toBe(status);
  });

  it('does not tell of an end that had not come', () => {
    expect(changeOnDay(paused, '2020-01-01')?.endedOn).toBeNull();
  });
});

describe('filterChanges', () => {
  const units = [
    aUnit({ id: 'p', kind: 'province', level: 'province' }),
    aUnit({ id: 'd', kind: 'district', level: 'district', parent: 'p' }),
    aUnit({ id: 'old', parent: 'd' }),
    aUnit({ id: 'new', parent: 'p' }),
    aUnit({ id: 'board', kind: 'party-board', block: 'party', level: 'province', parent: 'p' }),
  ];
  const changes = [
    change('join', { phase: 'overhaul-2025' }),
    change('board', { form: 'establishment', effectiveOn: null, pilot: true }),
    change('unnamed', { form: 'cessation', effectiveOn: dateOf('2024') }),
  ];
  const index = indexOf(units, changes, [...partiesOf('join', ['old'], ['new']), ...partiesOf('board', [], ['board'])]);
  const ask = (filter: Partial<ChangeFilter>) => {
    const { passed, undecided } = filterChanges(index, changes, { ...everyChange, ...filter }, day);
    return [passed.map((row) => row.id), undecided.map((row) => row.id)];
  };

  it.each([
    ['nothing asked', {}, ['join', 'board', 'unnamed'], []],
    ['form', { form: 'joining' }, ['join'], []],
    ['phase', { phase: 'overhaul-2025' }, ['join'], []],
    ['status', { status: 'planned' }, [], []],
    ['pilots', { pilot: true }, ['board'], []],
    ['no pilots', { pilot: false }, ['join', 'unnamed'], []],
    ['level', { level: 'commune' }, ['join'], ['unnamed']],
    ['block', { block: 'party' }, ['board'], ['unnamed']],
    ['territories', { block: 'territory' }, ['join'], ['unnamed']],
    ['the old district', { place: 'd' }, ['join'], ['unnamed']],
    ['the new commune', { place: 'new' }, ['join'], ['unnamed']],
    ['the province', { place: 'p' }, ['join', 'board'], ['unnamed']],
    ['no such place', { place: 'x' }, [], ['unnamed']],
    ['from', { from: '2025-01-01' }, ['join'], ['board']],
    ['until, a year being any of its days', { to: '2024-01-01' }, ['unnamed'], ['board']],
    ['level and form that fails', { level: 'commune', form: 'joining' }, ['join'], []],
  ] as const)('%s', (_, filter, passed, undecided) => {
    expect(ask(filter)).toEqual([passed, undecided]);
  });
});

describe('groundOf', () => {
  it('ends on loops of parents and of changes', () => {
    const units = [aUnit({ id: 'a', parent: 'b' }), aUnit({ id: 'b', parent: 'a' })];
    const changes = [change('x'), change('y')];
    const index = indexOf(units, changes, [...partiesOf('x', ['a'], ['b']), ...partiesOf('y', ['b'], ['a'])]);
    expect(groundOf(index, 'a', day)('b')).toBe(true);
    expect(groundOf(index, 'nowhere', day)('a')).toBe(false);
  });
});

describe('changeRows', () => {
  it('puts the latest first and the undated last, and keeps units the register does not hold', () => {
    const changes = [
      change('undated', { effectiveOn: null }),
      change('early', { effectiveOn: dateOf('2018'), document: '1677-nq-ubtvqh15-2025' }),
      change('late', { document: 'unknown' }),
    ];
    const index = indexOf([aUnit()], changes, partiesOf('early', ['duy-tan', 'ghost'], []));
    const document = aDocument();
    const rows = changeRows(index, changes, new Map([[document.id, document]]));
    expect(rows.map((row) => row.change.id)).toEqual(['late', 'early', 'undated']);
    expect(rows.map((row) => row.document?.id ?? null)).toEqual([null, document.id, null]);
    expect(rows[1]?.originals).toEqual([
      { id: 'duy-tan', unit: aUnit(), share: 'whole' },
      { id: 'ghost', unit: null, share: 'whole' },
    ]);
    expect(rows.map((row) => row.net)).toEqual([null, -1, null]);
  });
});

describe('countsByForm', () => {
  it('adds up one level at a time, says how many rows tell nothing, and never adds reorganisations', () => {
    const units = [aUnit({ id: 'a' }), aUnit({ id: 'b' }), aUnit({ id: 'v', kind: 'village', level: 'village' })];
    const changes = [
      change('1', { form: 'dissolution' }),
      change('2', { form: 'dissolution' }),
      change('3', { form: 'dissolution' }),
      change('4', { form: 'reorganisation', originalsStated: 12, resultingStated: 6 }),
      change('5', { form: 'dissolution', pilot: true }),
      change('6', { form: 'dissolution', status: 'planned' }),
    ];
    const parties = [...partiesOf('1', ['a', 'b'], []), ...partiesOf('2', ['v'], []), ...partiesOf('5', ['a'], [])];
    expect(countsByForm(indexOf(units, changes, parties), changes)).toEqual([
      {
        form: 'dissolution',
        inForce: 3,
        nets: [
          { level: 'commune', net: -2, notSaid: 0 },
          { level: 'village', net: -1, notSaid: 0 },
          { level: null, net: 0, notSaid: 1 },
        ],
        pilots: 1,
        paused: 0,
        planned: 1,
        notKnown: 0,
      },
      { form: 'reorganisation', inForce: 1, nets: [], pilots: 0, paused: 0, planned: 0, notKnown: 0 },
    ]);
  });
});

describe('changesPerYear', () => {
  it('keeps empty years between, puts the undated apart and leaves out what is not in force', () => {
    const { years, undated } = changesPerYear([
      change('a', { effectiveOn: dateOf('2018') }),
      change('b', { effectiveOn: dateOf('2020-05') }),
      change('c', { effectiveOn: dateOf('2020-06-01') }),
      change('d', { effectiveOn: null, form: 'renaming' }),
      change('e', { effectiveOn: dateOf('2016'), status: 'paused' }),
      change('f', { effectiveOn: dateOf('2016'), pilot: true }),
    ]);
    expect(years.map(({ year, forms }) => [year, [...forms]])).toEqual([
      [2018, [['joining', 1]]],
      [2019, []],
      [2020, [['joining', 2]]],
    ]);
    expect([...undated]).toEqual([['renaming', 1]]);
    expect(changesPerYear([])).toEqual({ years: [], undated: new Map() });
  });
});

describe('communes before and after', () => {
  const ends = { validTo: dateOf('2025-06-30') };
  const begins = { validFrom: dateOf(day) };
  const province = aUnit({ id: 'p', kind: 'province', level: 'province' });
  const units = [
    province,
    ...['a', 'b', 'c'].map((id) => aUnit({ id, parent: 'p', ...ends })),
    aUnit({ id: 'stays', parent: 'p' }),
    aUnit({ id: 'new', parent: 'p', ...begins }),
  ];
  const changes = [change('join')];
  const index = indexOf(units, changes, partiesOf('join', ['a', 'b'], ['new']));
  const days = { before: '2025-06-30', after: day };

  it('follows each commune, says which stays and of which nothing is known', () => {
    const flows = communeFlows(index, province, days);
    expect(flows.map(({ from, to, path }) => [from.id, to?.id ?? null, path.length])).toEqual([
      ['a', 'new', 1],
      ['b', 'new', 1],
      ['c', null, 0],
      ['stays', 'stays', 0],
    ]);
  });

  it('counts the units of a level, and none for an unknown place', () => {
    const communes = unitsBeforeAfter(index, 'p', 'commune', day);
    expect([communes?.before.length, communes?.after.length]).toEqual([4, 2]);
    expect(unitsBeforeAfter(index, 'p', 'district', day)).toBeNull();
    expect(unitsBeforeAfter(index, 'x', 'commune', day)).toBeNull();
  });
});
