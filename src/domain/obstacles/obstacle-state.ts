import type { PartialDate } from '../records/partial-date.ts';
import type { Obstacle } from '../records/records.ts';
import { dayNumber, firstDay, lastDay } from '../time/partial-date.ts';

/**
 * Where an obstacle stands on a day.
 * - `not-raised`: raised only later, so not known on the day.
 * - `open`: a source says that it still stands, or it was out of the way only later.
 * - `not-reported`: raised, and no source says what became of it: neither "stands" nor "resolved" may be claimed.
 * - `resolved`: out of the way; `on` is null when no source names the day.
 */
export type ObstacleState =
  | { readonly kind: 'not-raised' }
  | { readonly kind: 'open' }
  | { readonly kind: 'not-reported' }
  | { readonly kind: 'resolved'; readonly on: PartialDate | null };

/** A number of days that partial dates leave open; both ends are the same when all days are known. */
export interface DayCount {
  readonly least: number;
  readonly most: number;
}

/**
 * State of an obstacle on `day` (`YYYY-MM-DD`). Partial dates are read as for directives: raised from the first day it
 * may have been, resolved from the first day it may have been; resolved on an unknown day counts as resolved on every day.
 */
export function obstacleState({ raisedOn, resolvedOn, status }: Obstacle, day: string): ObstacleState {
  if (raisedOn !== null && firstDay(raisedOn) > day) return { kind: 'not-raised' };
  if (status === 'not-reported') return { kind: 'not-reported' };
  const isResolved = status === 'resolved' && (resolvedOn === null || firstDay(resolvedOn) <= day);
  return isResolved ? { kind: 'resolved', on: resolvedOn } : { kind: 'open' };
}

function daysUpTo(from: PartialDate, first: string, last: string): DayCount {
  return {
    least: Math.max(0, dayNumber(first) - dayNumber(lastDay(from))),
    most: Math.max(0, dayNumber(last) - dayNumber(firstDay(from))),
  };
}

/**
 * Days since an obstacle was raised: up to `day`, or up to the day it was resolved. Null when it is undated, not raised
 * yet, or resolved on an unknown day. Of one that is not reported it says only how long ago it was raised.
 */
export function obstacleAge(obstacle: Obstacle, day: string): DayCount | null {
  const { raisedOn } = obstacle;
  const state = obstacleState(obstacle, day);
  if (raisedOn === null || state.kind === 'not-raised') return null;
  if (state.kind !== 'resolved') return daysUpTo(raisedOn, day, day);
  if (state.on === null) return null;
  const last = lastDay(state.on);
  return daysUpTo(raisedOn, firstDay(state.on), last < day ? last : day);
}
