import type { PartialDate } from '../records/partial-date.ts';
import type { Directive } from '../records/records.ts';
import { dayNumber, firstDay, isCertainlyBefore, lastDay } from '../time/partial-date.ts';

/**
 * Where a directive stands on a day.
 * - `not-issued`: ordered only later, so not known on the day.
 * - `resolved`: carried out; `on` is null when no source names the day, `isLate` is null when it cannot be said whether
 *   that was after the deadline.
 * - `overdue`: the last possible day of the deadline has passed; `isReported` is false when no source tells what came
 *   of it, so that only the deadline is certain.
 * - `due`: the deadline lies ahead, the last possible day of it in `daysLeft` days (0 = today).
 * - `no-deadline`: neither carried out nor due at any known date.
 */
export type DirectiveState =
  | { readonly kind: 'not-issued' }
  | { readonly kind: 'resolved'; readonly on: PartialDate | null; readonly isLate: boolean | null }
  | { readonly kind: 'overdue'; readonly days: number; readonly isReported: boolean }
  | { readonly kind: 'due'; readonly daysLeft: number; readonly isReported: boolean }
  | { readonly kind: 'no-deadline'; readonly isReported: boolean };

function isLate({ dueOn, resolvedOn }: Directive): boolean | null {
  if (dueOn === null || resolvedOn === null) return null;
  if (isCertainlyBefore(dueOn, resolvedOn)) return true;
  return lastDay(resolvedOn) <= lastDay(dueOn) ? false : null;
}

/**
 * State of a directive on `day` (`YYYY-MM-DD`). A deadline given as a month or year runs to its last day. A directive
 * reported as carried out on an unknown day counts as carried out on every day, because no source says that it was late;
 * one whose day is known only as a month or year counts from the first day it may have been.
 */
export function directiveState(directive: Directive, day: string): DirectiveState {
  const { issuedOn, dueOn, resolvedOn, status } = directive;
  if (issuedOn !== null && firstDay(issuedOn) > day) return { kind: 'not-issued' };
  if (status === 'resolved' && (resolvedOn === null || firstDay(resolvedOn) <= day)) {
    return { kind: 'resolved', on: resolvedOn, isLate: isLate(directive) };
  }
  const isReported = status !== 'not-reported';
  if (dueOn === null) return { kind: 'no-deadline', isReported };
  const daysLeft = dayNumber(lastDay(dueOn)) - dayNumber(day);
  return daysLeft < 0 ? { kind: 'overdue', days: -daysLeft, isReported } : { kind: 'due', daysLeft, isReported };
}
