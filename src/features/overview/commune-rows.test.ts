import { describe, expect, it } from 'vitest';
import { numberSources } from '../../data/source-notes.ts';
import { indexLineage } from '../../domain/lineage/unit-index.ts';
import type { ChangeEvent, ChangeUnit, Unit } from '../../domain/records/records.ts';
import { aChange, aSource, aUnit, dateOf, partiesOf, textOf } from '../../testing/build-records.ts';
import { communeComparison } from './commune-rows.ts';

const sources = [aSource({ id: 'old' }), aSource({ id: 'law' })];
const lastDay = dateOf('2025-06-30');
const firstDay = dateOf('2025-07-01');
const place = aUnit({ id: 'tinh', name: textOf('tỉnh Thử'), kind: 'province', level: 'province', validTo: lastDay });
const district = (id: string) =>
  aUnit({ id, name: textOf(`huyện ${id}`), kind: 'district', level: 'district', parent: 'tinh', validTo: lastDay });
const old = (id: string, parent: string) => aUnit({ id, parent, source: 'old', validTo: lastDay });
const fresh = (id: string) => aUnit({ id, source: 'law', validFrom: firstDay });

// Five communes in two districts become two; one is left as it was.
const units = [
  place,
  district('a'),
  district('b'),
  old('a1', 'a'),
  old('a2', 'a'),
  old('a3', 'a'),
  old('b1', 'b'),
  old('b2', 'b'),
  fresh('n1'),
  fresh('n2'),
  fresh('n3'),
];
const join = (id: string, overrides: Partial<ChangeEvent> = {}) => aChange({ id, source: 'law', ...overrides });
const changes = [join('j1'), join('j2'), join('t', { form: 'transfer' })];
const changeUnits = [
  ...partiesOf('j1', ['a1', 'a2', 'a3'], ['n1']),
  ...partiesOf('j2', ['b1'], ['n2']),
  ...partiesOf('t', ['b2'], ['n3']),
];

function compare(
  day: string,
  rows: { units?: readonly Unit[]; changes?: readonly ChangeEvent[]; changeUnits?: readonly ChangeUnit[] } = {},
) {
  const index = indexLineage(rows.units ?? units, rows.changes ?? changes, rows.changeUnits ?? changeUnits);
  const notes = numberSources(sources);
  return { comparison: communeComparison(index, 'tinh', day, notes), notes };
}

describe('communeComparison', () => {
  it('after the rearrangement: the eve of it against the day shown, on the old ground', () => {
    const { comparison } = compare('2026-01-01');
    expect(comparison?.days).toEqual({ before: '2025-06-30', after: '2026-01-01' });
    expect(comparison?.total).toMatchObject({ id: 'tinh', before: 5, after: 3, reduction: 40 });
    expect(comparison?.districts.map(({ id, before, after }) => [id, before, after])).toEqual([
      ['a', 3, 1],
      ['b', 2, 2],
    ]);
    expect(comparison?.districts.map((row) => Math.round(row.reduction ?? -1))).toEqual([67, 0]);
  });

  it('before it: the same count twice, and nothing to compare', () => {
    const { comparison } = compare('2025-06-30');
    expect(comparison).toMatchObject({ days: null, total: { before: 5, after: 5, reduction: 0 } });
    expect(comparison?.districts).toHaveLength(2);
  });

  it('from the day it takes effect', () => {
    expect(compare('2025-07-01').comparison).toMatchObject({ days: { before: '2025-06-30' }, total: { after: 3 } });
  });

  it.each(['planned', 'paused', 'ended', 'not-known'] as const)('a change that is %s rearranges nothing', (status) => {
    const paper = changes.map((change) => Object.assign({}, change, { status }));
    expect(compare('2026-01-01', { changes: paper }).comparison?.days ?? null).toBeNull();
  });

  it('cites the sources of the changes and of the register', () => {
    const { comparison, notes } = compare('2026-01-01');
    expect(comparison?.notes.map((note) => notes.list()[note - 1]?.number)).toEqual([1, 2]);
    expect(notes.list()).toHaveLength(2);
  });

  it.each([
    ['the place is not in the register', units.filter((unit) => unit.id !== 'tinh')],
    ['the place has no commune', [place, district('a')]],
    ['the register is empty', []],
  ])('null when %s', (_, register) => {
    expect(compare('2026-01-01', { units: register }).comparison).toBeNull();
  });

  it('more units than before is a negative reduction', () => {
    const split = {
      units: [place, district('a'), old('a1', 'a'), old('a2', 'a'), fresh('n1'), fresh('n2'), fresh('n3')],
      changes: [join('r', { form: 'reorganisation' })],
      changeUnits: partiesOf('r', ['a1', 'a2'], ['n1', 'n2', 'n3']),
    };
    expect(compare('2026-01-01', split).comparison?.total).toMatchObject({ before: 2, after: 3, reduction: -50 });
  });
});
