import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anObstacle, dateOf } from '../../testing/build-records.ts';
import type { Obstacle } from '../records/records.ts';
import { dayNumber, dayOfNumber, firstDay } from '../time/partial-date.ts';
import { type DayCount, obstacleAge, type ObstacleState, obstacleState } from './obstacle-state.ts';

type Case = readonly [
  what: string,
  changes: Partial<Obstacle>,
  day: string,
  state: ObstacleState,
  age: DayCount | null,
];

const exactly = (days: number): DayCount => ({ least: days, most: days });
const raised = { raisedOn: dateOf('2025-03-31') };
const gone = { ...raised, status: 'resolved' as const };

describe('obstacleState and obstacleAge', () => {
  it.each<Case>([
    ['the day before it was raised', { ...raised, status: 'open' }, '2025-03-30', { kind: 'not-raised' }, null],
    ['the day it was raised', { ...raised, status: 'open' }, '2025-03-31', { kind: 'open' }, exactly(0)],
    ['a year on', { ...raised, status: 'open' }, '2026-03-31', { kind: 'open' }, exactly(365)],
    ['nothing reported', { ...raised, status: 'not-reported' }, '2025-04-10', { kind: 'not-reported' }, exactly(10)],
    [
      'raised in a month',
      { raisedOn: dateOf('2025-03'), status: 'open' },
      '2025-04-10',
      { kind: 'open' },
      { least: 10, most: 40 },
    ],
    [
      'within the month it was raised in',
      { raisedOn: dateOf('2025-03'), status: 'open' },
      '2025-03-10',
      { kind: 'open' },
      { least: 0, most: 9 },
    ],
    [
      'raised in a year',
      { raisedOn: dateOf('2024'), status: 'open' },
      '2025-01-01',
      { kind: 'open' },
      { least: 1, most: 366 },
    ],
    ['undated', { raisedOn: null, status: 'open' }, '2025-01-01', { kind: 'open' }, null],
    ['resolved, on an unknown day', gone, '2025-04-01', { kind: 'resolved', on: null }, null],
    [
      'resolved only later: still open',
      { ...gone, resolvedOn: dateOf('2025-05-01') },
      '2025-04-30',
      { kind: 'open' },
      exactly(30),
    ],
    [
      'resolved: its age stays',
      { ...gone, resolvedOn: dateOf('2025-04-30') },
      '2026-04-30',
      { kind: 'resolved', on: dateOf('2025-04-30') },
      exactly(30),
    ],
    [
      'resolved in a month',
      { ...gone, resolvedOn: dateOf('2025-04') },
      '2026-04-30',
      { kind: 'resolved', on: dateOf('2025-04') },
      { least: 1, most: 30 },
    ],
    [
      'resolved in the month of the day: not later than the day',
      { ...gone, resolvedOn: dateOf('2025-04') },
      '2025-04-10',
      { kind: 'resolved', on: dateOf('2025-04') },
      { least: 1, most: 10 },
    ],
  ])('%s', (_, changes, day, state, age) => {
    const obstacle = anObstacle(changes);
    expect(obstacleState(obstacle, day)).toEqual(state);
    expect(obstacleAge(obstacle, day)).toEqual(age);
  });
});

const days = fc.integer({ min: dayNumber('2015-01-01'), max: dayNumber('2032-12-31') }).map(dayOfNumber);
const dates = fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, length]) => dateOf(day.slice(0, length)));
const obstacles = fc
  .record({
    raisedOn: fc.option(dates),
    resolvedOn: fc.option(dates),
    status: fc.constantFrom('open' as const, 'resolved' as const, 'not-reported' as const),
  })
  .map((changes) => anObstacle(changes));

describe('laws of the state and age of an obstacle', () => {
  it('the age is a range of days that have passed, one number where all days are known', () => {
    fc.assert(
      fc.property(obstacles, days, (obstacle, day) => {
        const age = obstacleAge(obstacle, day);
        if (age === null || obstacle.raisedOn === null) return;
        expect(0 <= age.least && age.least <= age.most).toBe(true);
        expect(age.most).toBeLessThanOrEqual(dayNumber(day) - dayNumber(firstDay(obstacle.raisedOn)));
        const state = obstacleState(obstacle, day);
        const isEndKnown = state.kind !== 'resolved' || state.on?.precision === 'day';
        const isExact = isEndKnown && obstacle.raisedOn.precision === 'day';
        expect(isExact && age.least !== age.most).toBe(false);
      }),
    );
  });

  it('an obstacle grows older by a day a day while it stands', () => {
    fc.assert(
      fc.property(obstacles, days, (obstacle, day) => {
        const next = dayOfNumber(dayNumber(day) + 1);
        const age = obstacleAge(obstacle, day);
        if (age === null || obstacleState(obstacle, next).kind === 'resolved') return;
        expect(obstacleAge(obstacle, next)?.most).toBe(age.most + 1);
      }),
    );
  });

  it('what no source reports is never said to stand or to be resolved', () => {
    fc.assert(
      fc.property(obstacles, days, (obstacle, day) => {
        const { kind } = obstacleState({ ...obstacle, status: 'not-reported' }, day);
        expect(['not-raised', 'not-reported']).toContain(kind);
      }),
    );
  });
});
