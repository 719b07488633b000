import { describe, expect, it } from 'vitest';
import { aChange, aDocument, aPhase, dateOf, undated } from '../../testing/build-records.ts';
import { itemOf, roadOn, standingOf } from './roadmap.fixture.ts';

const inferred = { basis: 'inferred', note: null } as const;

describe('changes', () => {
  const changes = [
    aChange({ id: 'a', form: 'joining' }),
    aChange({ id: 'b', form: 'joining', dating: inferred }),
    aChange({ id: 'c', form: 'dissolution', pilot: true, status: 'paused', endedOn: dateOf('2025-10-01') }),
    aChange({ id: 'd', form: 'joining', status: 'planned' }),
    aChange({ id: 'e', form: 'transfer', status: 'not-known' }),
    aChange({ id: 'f', effectiveOn: dateOf('2025') }),
    aChange({ id: 'g', effectiveOn: null, dating: undated, status: 'planned' }),
  ];

  it('of one date are one item, counted by form, what is planned or unknown apart', () => {
    expect(itemOf(roadOn({ changes }, '2026-01-01'), 'changes.2025-07-01')).toMatchObject({
      standing: 'done',
      effective: 3,
      forms: [
        { form: 'joining', count: 2 },
        { form: 'dissolution', count: 1 },
      ],
      planned: 1,
      notKnown: 1,
      pilots: 1,
      inferred: 1,
      dating: { basis: 'stated' },
      facts: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ kind: 'change', id })),
    });
  });

  it('without a day are one undated item', () => {
    const item = itemOf(roadOn({ changes }, '2026-01-01'), 'changes.undated');
    expect(item).toMatchObject({ startsOn: null, planned: 1, facts: [{ kind: 'change', id: 'g' }] });
  });

  it.each([
    ['2025-07-01', 'in-force', '2025-07-01', 'done'],
    ['2025-07-01', 'in-force', '2025-06-30', 'ahead'],
    ['2025-07-01', 'planned', '2025-06-30', 'planned'],
    ['2025-07-01', 'planned', '2025-07-01', 'unknown'],
    ['2025-07-01', 'not-known', '2025-07-02', 'unknown'],
    ['2025', 'in-force', '2025-07-01', 'unsure'],
    ['2025-07-01', 'in-force', '2025-06-15', 'nowhere'],
  ] as const)('of %s, %s, are on %s: %s', (on, status, day, standing) => {
    const tables = {
      documents: [aDocument({ id: 'nq', issuedOn: dateOf('2025-06-16') })],
      changes: [aChange({ effectiveOn: dateOf(on), status, document: 'nq' })],
    };
    const road = roadOn(tables, day);
    expect(standingOf(road, `changes.${on}`)).toBe(standing);
    expect(road.notYetKnown.some(({ kind }) => kind === 'change')).toBe(standing === 'nowhere');
  });

  it('ahead that name no document were known with their phase', () => {
    const tables = {
      phases: [aPhase({ id: 'p', document: null, startsOn: dateOf('2025-01-01') })],
      changes: [aChange({ id: 'in', phase: 'p' }), aChange({ id: 'out', phase: null })],
    };
    const road = roadOn(tables, '2025-02-01');
    expect(itemOf(road, 'changes.2025-07-01')?.facts).toEqual([{ kind: 'change', id: 'in' }]);
    expect(road.notYetKnown).toEqual([{ kind: 'change', id: 'out' }]);
  });
});

describe('the end of a pilot', () => {
  const pilot = aChange({ id: 'p', pilot: true, status: 'paused', effectiveOn: dateOf('2019') });

  it('is an item of its own, from its day on', () => {
    const changes = [{ ...pilot, endedOn: dateOf('2022-09-08') }];
    expect(itemOf(roadOn({ changes }, '2022-09-08'), 'endings.2022-09-08')).toMatchObject({
      standing: 'done',
      paused: 1,
      ended: 0,
      pilots: 1,
    });
    const before = roadOn({ changes }, '2022-09-07');
    expect(standingOf(before, 'endings.2022-09-08')).toBe('nowhere');
    expect(before.notYetKnown).toEqual([{ kind: 'ending', id: 'p' }]);
    expect(itemOf(before, 'changes.2019')).toMatchObject({ standing: 'done', changes: [{ status: 'in-force' }] });
  });

  it('on an unknown day is undated, and a change in force has none', () => {
    const road = roadOn({ changes: [pilot, aChange()] }, '2026-01-01');
    expect(itemOf(road, 'endings.undated')?.facts).toEqual([{ kind: 'ending', id: 'p' }]);
  });
});
