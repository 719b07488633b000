import { describe, expect, it } from 'vitest';
import { exactly } from '../figures/figure.ts';
import type { Target, Unit } from '../records/records.ts';
import { aTarget, aUnit, dateOf } from '../../testing/build-records.ts';
import { clearByOf, isClearingOverdue } from './deputies-deadline.ts';
import { deputiesRows } from './deputies.ts';
import { indexOf, said, stock } from './staffing.fixture.ts';

const latest = { day: '2026-11-23', year: null };
type Values = Parameters<typeof stock>[1];

function rowOf(permitted: Values, inPost: Values, over: Values) {
  const index = indexOf(
    stock('permitted', permitted, { indicator: 'deputies-permitted' }),
    stock('in-post', inPost, { indicator: 'deputies-in-post' }),
    stock('over', over, { indicator: 'deputies-over-limit' }),
  );
  return deputiesRows(index, () => true, latest)[0];
}

const date = '2026-10-31';

describe('deputiesRows', () => {
  it.each([
    ['stated and computed alike', { [date]: 3 }, { [date]: 5 }, { [date]: 2 }, exactly(2), exactly(2), 'yes'],
    ['stated and computed unlike', { [date]: 3 }, { [date]: 5 }, { [date]: 1 }, exactly(2), exactly(1), 'no'],
    ['only computed', { [date]: 3 }, { [date]: 5 }, {}, exactly(2), exactly(2), null],
    ['only stated', {}, {}, { [date]: 2 }, null, exactly(2), null],
    ['limit of another date', { '2025-12-31': 3 }, { [date]: 5 }, { [date]: 2 }, null, exactly(2), null],
    ['excess of another date', { [date]: 3 }, { [date]: 5 }, { '2025-12-31': 1 }, exactly(2), exactly(1), null],
    ['free places and an excess of none', { [date]: 4 }, { [date]: 3 }, { [date]: 0 }, exactly(-1), exactly(0), 'yes'],
    [
      'a vague number in post',
      { [date]: 3 },
      { [date]: said('more-than', 5) },
      {},
      said('more-than', 2),
      said('more-than', 2),
      null,
    ],
  ] as const)('%s', (_, permitted, inPost, over, computed, excess, agrees) => {
    expect(rowOf(permitted, inPost, over)).toMatchObject({ computed, excess, agrees });
  });

  it('subtracts nothing where two series share a scope', () => {
    const index = indexOf(
      stock('permitted', { [date]: 3 }, { indicator: 'deputies-permitted' }),
      stock('a', { [date]: 5 }, { indicator: 'deputies-in-post' }),
      stock('b', { [date]: 6 }, { indicator: 'deputies-in-post', countsWhat: { vi: 'khác', en: 'other' } }),
    );
    expect(deputiesRows(index, () => true, latest)).toMatchObject([
      { computed: null, excess: null, inPost: { length: 2 } },
    ]);
  });

  it('asks only for the units wanted', () => {
    const index = indexOf(stock('over', { [date]: 5 }, { indicator: 'deputies-over-limit', unit: 'so-a' }));
    expect(deputiesRows(index, (id) => id === 'so-b', latest)).toEqual([]);
  });
});

const units: ReadonlyMap<string, Unit> = new Map(
  [
    aUnit({ id: 'viet-nam', kind: 'country', level: 'central' }),
    aUnit({ id: 'tinh-a', kind: 'province', level: 'province', parent: 'viet-nam' }),
    aUnit({ id: 'so-a', kind: 'department', level: 'province', block: 'government', parent: 'tinh-a' }),
    aUnit({ id: 'ring-1', parent: 'ring-2' }),
    aUnit({ id: 'ring-2', parent: 'ring-1' }),
  ].map((unit) => [unit.id, unit]),
);

const target = (id: string, unit: string, changes: Partial<Target> = {}): Target =>
  aTarget({ id, unit, indicator: 'deputies-over-limit', rule: 'complete', dueOn: dateOf('2030'), ...changes });

function clearBy(targets: readonly Target[], unit = 'so-a') {
  const tables = { targets, documents: [], phases: [] };
  return clearByOf(tables, units, { unit, block: 'government', country: 'viet-nam', day: '2026-11-23' });
}

describe('clearByOf', () => {
  it.each([
    ['its own', [target('country', 'viet-nam'), target('own', 'so-a'), target('province', 'tinh-a')], 'own', 'so-a'],
    ['that of the nearest above', [target('country', 'viet-nam'), target('province', 'tinh-a')], 'province', 'tinh-a'],
    ['that of the country', [target('country', 'viet-nam')], 'country', 'viet-nam'],
    [
      'the earliest of several',
      [target('late', 'viet-nam'), target('early', 'viet-nam', { dueOn: dateOf('2028') })],
      'early',
      'viet-nam',
    ],
  ])('is %s', (_, targets, id, setFor) => {
    expect(clearBy(targets)).toMatchObject({ target: { id }, setFor });
  });

  it.each([
    ['without a due date', { dueOn: null }],
    ['for another block', { block: 'party' }],
    ['on something else', { indicator: 'deputies-in-post' }],
  ] as const)('is no target %s', (_, changes) => {
    expect(clearBy([target('t', 'tinh-a', changes)])).toBeNull();
  });

  it('is the revised deadline, not the one it revises', () => {
    const revised = target('new', 'tinh-a', { revises: 'old', dueOn: dateOf('2031') });
    expect(clearBy([target('old', 'tinh-a'), revised])?.target.id).toBe('new');
  });

  it('ends in a ring of units, and still knows the country', () => {
    expect(clearBy([target('country', 'viet-nam')], 'ring-1')?.setFor).toBe('viet-nam');
  });
});

const due = (iso: string) => clearBy([target('t', 'so-a', { dueOn: dateOf(iso) })]);

describe('isClearingOverdue', () => {
  it.each([
    ['2025', exactly(2), true],
    ['2026-11-23', exactly(2), false],
    ['2030', exactly(2), false],
    ['2025', exactly(0), false],
    ['2025', exactly(-1), false],
    ['2025', said('about', 2), false],
    ['2025', null, false],
  ])('due %s with an excess of %j: %s', (iso, excess, expected) => {
    expect(isClearingOverdue(due(iso), excess, '2026-11-23')).toBe(expected);
  });
});
