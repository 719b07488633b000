import { parsePartialDate } from '../domain/time/partial-date.ts';

/** The day whose state is shown, and what was wrong with the one asked for. */
export interface ShownDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly problem: 'not-a-day' | 'after-data' | null;
}

/**
 * Day to show: the one asked for in the address, else the day up to which the data were collected.
 * A day after that is not shown as if it were known; what is no day at all reads as absent. Both are told.
 */
export function shownDay(asked: string | undefined, dataAsOf: string): ShownDay {
  if (asked === undefined) return { day: dataAsOf, problem: null };
  const parsed = parsePartialDate(asked);
  if (parsed?.precision !== 'day') return { day: dataAsOf, problem: 'not-a-day' };
  return parsed.iso > dataAsOf ? { day: dataAsOf, problem: 'after-data' } : { day: parsed.iso, problem: null };
}
