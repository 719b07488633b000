import { describe, expect, it } from 'vitest';
import {
  aDocument,
  anIndicator,
  anObservation,
  aPhase,
  aSeries,
  aTarget,
  dateOf,
} from '../../testing/build-records.ts';
import { itemOf, roadOn, standingOf } from './roadmap.fixture.ts';

const measured = { indicators: [anIndicator()], series: [aSeries()], phases: [aPhase({ document: null })] };

/** A figure on the due date of the targets. */
function figure(value: number) {
  return anObservation({ asOf: dateOf('2025-12-31'), reported: { value, high: null, qualifier: 'exact' } });
}

describe('the deadline of targets', () => {
  const unmeasured = aTarget({ id: 'unmeasured', series: null });

  it.each([
    ['short', [aTarget()], 756, '2026-01-01', 'late'],
    ['reached', [aTarget()], 600, '2026-01-01', 'done'],
    ['reached before the deadline', [aTarget()], 600, '2025-12-31', 'ahead'],
    ['one short, of one nothing known', [aTarget(), unmeasured], 756, '2026-01-01', 'late'],
    ['one reached, of one nothing known', [aTarget(), unmeasured], 600, '2026-01-01', 'unknown'],
    ['nothing known', [unmeasured], 600, '2026-01-01', 'unknown'],
  ])('%s', (_, targets, value, day, standing) => {
    const road = roadOn({ ...measured, targets, observations: [figure(value)] }, day);
    expect(standingOf(road, 'targets.2025-12-31')).toBe(standing);
  });

  it('gathers all targets of a date, counted by what can be said, by phase', () => {
    const targets = [
      aTarget({ id: 'a', phase: 'p2' }),
      aTarget({ id: 'b', phase: 'p1', series: null }),
      aTarget({ id: 'c', phase: 'p1', dueOn: dateOf('2025') }),
    ];
    const phases = [aPhase({ id: 'p1', document: null }), aPhase({ id: 'p2', document: null })];
    const road = roadOn({ ...measured, phases, targets, observations: [figure(756)] }, '2026-01-01');
    expect(itemOf(road, 'targets.2025-12-31')).toMatchObject({
      tally: { behind: 1, 'cannot-be-said': 1, met: 0, exceeded: 0, 'on-track': 0 },
      phases: [
        { phase: 'p1', count: 1 },
        { phase: 'p2', count: 1 },
      ],
      results: [{ target: { id: 'a' } }, { target: { id: 'b' } }],
    });
    expect(itemOf(road, 'targets.2025')?.facts).toEqual([{ kind: 'target', id: 'c' }]);
  });

  it('leaves out what was not set yet, what is revised, and what cannot be looked up', () => {
    const targets = [
      aTarget({ id: 'later', document: 'nq' }),
      aTarget({ id: 'old' }),
      aTarget({ id: 'new', revises: 'old' }),
      aTarget({ id: 'no-indicator', indicator: 'lost', series: null }),
      aTarget({ id: 'no-unit', unit: 'lost' }),
      aTarget({ id: 'no-deadline', dueOn: null }),
    ];
    const documents = [aDocument({ id: 'nq', issuedOn: dateOf('2025-06-16') })];
    const road = roadOn({ ...measured, documents, targets }, '2025-01-01');
    expect(road.notYetKnown).toContainEqual({ kind: 'target', id: 'later' });
    expect(road.outside.map(({ id }) => id)).toEqual(['old', 'no-indicator', 'no-unit']);
    expect(itemOf(road, 'targets.2025-12-31')?.facts).toEqual([{ kind: 'target', id: 'new' }]);
    expect(itemOf(road, 'targets.undated')?.facts).toEqual([{ kind: 'target', id: 'no-deadline' }]);
  });
});
