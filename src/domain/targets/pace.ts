import { percentOf } from '../figures/reduction.ts';
import type { PartialDate } from '../records/partial-date.ts';
import { dayNumber, lastDay } from '../time/partial-date.ts';
import type { Yardstick } from './yardstick.ts';

/**
 * Share (0–1) of the time from the baseline to the due date that has passed on `on`; partial dates count by their last
 * day. Null when the baseline is undated or not known to lie before the due date.
 */
export function elapsedShare(baselineOn: PartialDate | null, dueOn: PartialDate, on: PartialDate): number | null {
  if (baselineOn === null) return null;
  const start = dayNumber(lastDay(baselineOn));
  const span = dayNumber(lastDay(dueOn)) - start;
  if (span <= 0) return null;
  return Math.min(1, Math.max(0, (dayNumber(lastDay(on)) - start) / span));
}

/** Level that an even pace from the baseline to the limit has reached after a share (0–1) of the time. */
export function levelAtPace(start: number, limit: number, elapsed: number): number {
  return start + (limit - start) * elapsed;
}

/** Percent of the way from baseline to limit that a level stands at; null when there is no way to go. */
export function shareOfWay(level: number, yardstick: Pick<Yardstick, 'side' | 'limit' | 'start'>): number | null {
  const { side, limit, start } = yardstick;
  if (start === null) return null;
  return side === 'floor' ? percentOf(level - start, limit - start) : percentOf(start - level, start - limit);
}
