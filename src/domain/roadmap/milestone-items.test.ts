import { describe, expect, it } from 'vitest';
import { aDocument, aMilestone, aPhase, aSource, dateOf } from '../../testing/build-records.ts';
import type { MilestoneKind } from '../records/codes.ts';
import { itemOf, roadOn, standingOf } from './roadmap.fixture.ts';

const day = '2025-06-15';
const bare = { document: null, phase: null, kind: 'event' } as const;
const documents = [
  aDocument({ id: 'early', issuedOn: dateOf('2025-04-12') }),
  aDocument({ id: 'late', issuedOn: dateOf('2025-06-16') }),
  aDocument({ id: 'undated', issuedOn: null }),
];
const phases = [
  aPhase({ id: 'laid-down', document: 'early', startsOn: dateOf('2024-12'), endsOn: dateOf('2025-12') }),
  aPhase({ id: 'later', document: 'late', startsOn: dateOf('2025-07'), endsOn: dateOf('2026') }),
];

function delayOf(startsOn: string, plannedOn: string, on = '2026-01-01'): number | null {
  const row = aMilestone({ ...bare, id: 'm', startsOn: dateOf(startsOn), plannedOn: dateOf(plannedOn) });
  const item = itemOf(roadOn({ milestones: [row] }, on), 'milestone.m');
  return item?.kind === 'milestone' ? item.delay : null;
}

describe('a milestone', () => {
  it.each<[MilestoneKind, string, string | null, string]>([
    ['conference', '2025-06-15', null, 'done'],
    ['conference', '2025-06-14', '2025-06-16', 'running'],
    ['event', '2025-05', null, 'done'],
    ['deadline', '2025-06-14', null, 'unknown'],
    ['deadline', '2025-06-15', null, 'ahead'],
    ['deadline', '2025', null, 'ahead'],
    ['deadline', '2025', '2027', 'ahead'],
    ['deadline', '2024', null, 'unknown'],
    ['effective', '2025-07-01', null, 'ahead'],
    ['session', '2025-07-01', null, 'planned'],
    ['event', '2025', null, 'unsure'],
  ])('of kind %s from %s to %s stands as %s', (kind, starts, ends, standing) => {
    const row = aMilestone({
      id: 'm',
      kind,
      document: null,
      phase: 'laid-down',
      startsOn: dateOf(starts),
      endsOn: ends === null ? null : dateOf(ends),
    });
    expect(standingOf(roadOn({ documents, phases, milestones: [row] }, day), 'milestone.m')).toBe(standing);
  });

  it('whose future date is inferred is planned, not laid down', () => {
    const row = aMilestone({ id: 'm', document: 'early', dating: { basis: 'inferred', note: null } });
    expect(standingOf(roadOn({ documents, milestones: [row] }, day), 'milestone.m')).toBe('planned');
  });

  it.each<[string, Partial<Parameters<typeof aMilestone>[0]>, string | null, string]>([
    ['a deadline of an issued document', { kind: 'deadline', document: 'early' }, null, 'ahead'],
    ['a deadline of a later document', { kind: 'deadline', document: 'late' }, null, 'not yet known'],
    ['a deadline of an undated document', { kind: 'deadline', document: 'undated' }, null, 'ahead'],
    ['a deadline that only a later source tells', { kind: 'deadline' }, '2025-06-20', 'not yet known'],
    ['a date of effect of an issued document', { kind: 'effective', document: 'early' }, null, 'ahead'],
    ['a date of effect without a document', { kind: 'effective' }, null, 'not yet known'],
    ['a date of effect in a phase that was known', { kind: 'effective', phase: 'laid-down' }, null, 'ahead'],
    ['a date of effect in a phase that was not', { kind: 'effective', phase: 'later' }, null, 'not yet known'],
    ['a conference about an issued document', { document: 'early' }, null, 'not yet known'],
    ['the same in a phase that was known', { document: 'early', phase: 'laid-down' }, null, 'not yet known'],
    ['an event of an issued document', { kind: 'event', document: 'early' }, null, 'planned'],
    ['a conference without a document in that phase', { phase: 'laid-down' }, null, 'planned'],
    ['a conference that a source announced', {}, '2025-06-15', 'planned'],
    ['a conference that a source reports later', {}, '2025-06-16', 'not yet known'],
    ['the issue of a document', { kind: 'document', document: 'late' }, null, 'not yet known'],
  ])('%s', (_, own, publishedOn, standing) => {
    const tables = {
      documents,
      phases,
      sources: [aSource({ publishedOn: publishedOn === null ? null : dateOf(publishedOn) })],
      milestones: [aMilestone({ ...bare, kind: 'conference', startsOn: dateOf('2025-07-01'), ...own, id: 'm' })],
    };
    expect(standingOf(roadOn(tables, day), 'milestone.m')).toBe(standing);
  });

  it('of a unit that the data do not hold is outside; one of any other unit than the country is of the place', () => {
    const milestones = [
      aMilestone({ id: 'a', unit: 'viet-nam' }),
      aMilestone({ id: 'b', unit: 'kon-tum' }),
      aMilestone({ id: 'c', unit: 'lost' }),
    ];
    const road = roadOn({ milestones }, '2026-01-01');
    expect(road.dated.map(({ id, lane }) => [id, lane])).toEqual([
      ['milestone.b', 'place'],
      ['milestone.a', 'country'],
    ]);
    expect(standingOf(road, 'milestone.c')).toBe('outside');
  });

  it('takes its document out of the documents, whether or not it was known yet', () => {
    const milestones = [
      aMilestone({ id: 'a', kind: 'document', document: 'early', startsOn: dateOf('2025-04-12') }),
      aMilestone({ id: 'b', kind: 'document', document: 'late', startsOn: dateOf('2025-06-16') }),
      aMilestone({ id: 'c', kind: 'conference', document: 'undated', startsOn: dateOf('2025-01-01') }),
    ];
    const road = roadOn({ documents, milestones }, day);
    expect(['early', 'late', 'undated'].map((id) => standingOf(road, `document.${id}`))).toEqual([
      'outside',
      'outside',
      'undated',
    ]);
  });
});

describe('what was planned', () => {
  it.each([
    ['2025-07-01', '2025-08-15', -45],
    ['2025-08-27', '2025-08-15', 12],
    ['2025-08-15', '2025-08-15', 0],
    ['2025-07', '2025-08-15', null],
    ['2025-07-01', '2025', null],
  ])('took place %s instead of %s: %s days', (on, planned, delay) => {
    expect(delayOf(on, planned)).toBe(delay);
  });

  it('is where a milestone stood before it took place', () => {
    const row = aMilestone({ ...bare, id: 'm', startsOn: dateOf('2025-07-01'), plannedOn: dateOf('2025-05-01') });
    const on = (shown: string) => {
      const item = itemOf(
        roadOn({ milestones: [row], sources: [aSource({ publishedOn: dateOf('2025-01-01') })] }, shown),
        'milestone.m',
      );
      return [item?.startsOn?.iso, item?.standing, item?.isPlan, item?.plannedOn?.iso ?? null];
    };
    expect(on('2025-04-01')).toEqual(['2025-05-01', 'planned', true, null]);
    expect(on('2025-06-01')).toEqual(['2025-05-01', 'late', true, null]);
    expect(on('2025-07-01')).toEqual(['2025-07-01', 'done', false, '2025-05-01']);
    expect(delayOf('2025-07-01', '2025-05-01', '2025-06-01')).toBeNull();
  });

  it('is all that can be placed of what no source reports', () => {
    const row = aMilestone({ ...bare, id: 'm', startsOn: null, plannedOn: dateOf('2025-05') });
    const road = roadOn({ milestones: [row] }, day);
    expect([standingOf(road, 'milestone.m'), itemOf(road, 'milestone.m')?.isPlan]).toEqual(['unknown', true]);
  });
});
