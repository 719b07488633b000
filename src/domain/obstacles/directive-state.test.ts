import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDirective, dateOf } from '../../testing/build-records.ts';
import type { Directive } from '../records/records.ts';
import { dayNumber, dayOfNumber, firstDay, lastDay } from '../time/partial-date.ts';
import { type DirectiveState, directiveState } from './directive-state.ts';

type Case = readonly [what: string, changes: Partial<Directive>, day: string, state: DirectiveState];

const issued = { issuedOn: dateOf('2025-01-10') };
const due = { ...issued, dueOn: dateOf('2025-06-30') };

describe('directiveState', () => {
  it.each<Case>([
    ['the day before issue', { ...due, status: 'open' }, '2025-01-09', { kind: 'not-issued' }],
    [
      'resolved, the day before issue',
      { ...due, status: 'resolved', resolvedOn: null },
      '2025-01-09',
      { kind: 'not-issued' },
    ],
    ['the day of issue', { ...due, status: 'open' }, '2025-01-10', { kind: 'due', daysLeft: 171, isReported: true }],
    [
      'issued in a month: known from its first day',
      { issuedOn: dateOf('2025-01'), dueOn: null, status: 'open' },
      '2025-01-01',
      { kind: 'no-deadline', isReported: true },
    ],
    [
      'without a day of issue',
      { issuedOn: null, dueOn: dateOf('2018-05-15'), status: 'not-reported' },
      '2018-05-16',
      { kind: 'overdue', days: 1, isReported: false },
    ],
    [
      'the day before the deadline',
      { ...due, status: 'open' },
      '2025-06-29',
      { kind: 'due', daysLeft: 1, isReported: true },
    ],
    ['the deadline itself', { ...due, status: 'open' }, '2025-06-30', { kind: 'due', daysLeft: 0, isReported: true }],
    ['the day after', { ...due, status: 'open' }, '2025-07-01', { kind: 'overdue', days: 1, isReported: true }],
    [
      'the day after, nothing reported: only the deadline is certain',
      { ...due, status: 'not-reported' },
      '2025-07-01',
      { kind: 'overdue', days: 1, isReported: false },
    ],
    [
      'due in a month: to its last day',
      { ...issued, dueOn: dateOf('2025-02'), status: 'open' },
      '2025-02-28',
      { kind: 'due', daysLeft: 0, isReported: true },
    ],
    [
      'due in a year: overdue from the next',
      { ...issued, dueOn: dateOf('2025'), status: 'open' },
      '2026-01-01',
      { kind: 'overdue', days: 1, isReported: true },
    ],
    [
      'no deadline',
      { ...issued, dueOn: null, status: 'not-reported' },
      '2030-01-01',
      { kind: 'no-deadline', isReported: false },
    ],
    [
      'carried out, the day before that',
      { ...due, status: 'resolved', resolvedOn: dateOf('2025-06-20') },
      '2025-06-19',
      { kind: 'due', daysLeft: 11, isReported: true },
    ],
    [
      'carried out in time',
      { ...due, status: 'resolved', resolvedOn: dateOf('2025-06-20') },
      '2025-06-20',
      { kind: 'resolved', on: dateOf('2025-06-20'), isLate: false },
    ],
    [
      'overdue until carried out',
      { ...due, status: 'resolved', resolvedOn: dateOf('2025-08-01') },
      '2025-07-31',
      { kind: 'overdue', days: 31, isReported: true },
    ],
    [
      'carried out late',
      { ...due, status: 'resolved', resolvedOn: dateOf('2025-08-01') },
      '2025-08-01',
      { kind: 'resolved', on: dateOf('2025-08-01'), isLate: true },
    ],
    [
      'carried out in the month of the deadline: lateness cannot be said',
      { ...issued, dueOn: dateOf('2025-06-15'), status: 'resolved', resolvedOn: dateOf('2025-06') },
      '2025-07-01',
      { kind: 'resolved', on: dateOf('2025-06'), isLate: null },
    ],
    [
      'carried out on an unknown day',
      { ...due, status: 'resolved', resolvedOn: null },
      '2025-02-01',
      { kind: 'resolved', on: null, isLate: null },
    ],
    [
      'carried out, never due',
      { ...issued, dueOn: null, status: 'resolved', resolvedOn: dateOf('2025-02') },
      '2025-02-01',
      { kind: 'resolved', on: dateOf('2025-02'), isLate: null },
    ],
  ])('%s', (_, changes, day, state) => {
    expect(directiveState(aDirective(changes), day)).toEqual(state);
  });
});

const days = fc.integer({ min: dayNumber('2015-01-01'), max: dayNumber('2032-12-31') }).map(dayOfNumber);
const dates = fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, length]) => dateOf(day.slice(0, length)));
const directives = fc
  .record({
    issuedOn: fc.option(dates),
    dueOn: fc.option(dates),
    resolvedOn: fc.option(dates),
    status: fc.constantFrom('open' as const, 'resolved' as const, 'not-reported' as const),
  })
  .map((changes) => aDirective(changes));

describe('laws of the state of a directive', () => {
  it('what is known on a day is known on every later day', () => {
    fc.assert(
      fc.property(directives, days, fc.nat(4000), (directive, day, later) => {
        const next = dayOfNumber(dayNumber(day) + later);
        if (directiveState(directive, day).kind === 'not-issued') return;
        expect(directiveState(directive, next).kind).not.toBe('not-issued');
      }),
    );
  });

  it('the days left and the days over count the same way to the last day of the deadline', () => {
    fc.assert(
      fc.property(directives, days, (directive, day) => {
        const state = directiveState(directive, day);
        if (state.kind !== 'due' && state.kind !== 'overdue') return;
        const left = state.kind === 'due' ? state.daysLeft : -state.days;
        expect(directive.dueOn).not.toBeNull();
        expect(dayOfNumber(dayNumber(day) + left)).toBe(directive.dueOn === null ? '' : lastDay(directive.dueOn));
        expect(state.kind === 'overdue').toBe(left < 0);
      }),
    );
  });

  it('nothing is carried out before the first day it may have been, and nothing unreported is', () => {
    fc.assert(
      fc.property(directives, days, (directive, day) => {
        const { status, resolvedOn } = directive;
        if (directiveState(directive, day).kind !== 'resolved') return;
        expect(status).toBe('resolved');
        expect(resolvedOn === null || firstDay(resolvedOn) <= day).toBe(true);
      }),
    );
  });
});
