import type { Observation } from '../records/records.ts';
import { observationDate } from '../series/observation-date.ts';
import { firstDay, lastDay } from '../time/partial-date.ts';
import { type DatedReading, type Moment, momentKey, type SeriesReadings } from './dated-readings.ts';

/** What a series says at a moment. */
export type ReadingAt =
  /** `isWithin`: dated with a wider or narrower span (`2021` beside `31/12/2021`); to be said beside the figure. */
  | { readonly kind: 'figure'; readonly reading: DatedReading; readonly isWithin: boolean }
  /** Sources contradict each other: all are shown, none is compared. */
  | { readonly kind: 'contradictory'; readonly readings: readonly Observation[] }
  /** Several days of the year or month asked for have figures; none of them is taken for it. */
  | { readonly kind: 'several'; readonly readings: readonly DatedReading[] }
  | { readonly kind: 'missing'; readonly observation: Observation }
  | { readonly kind: 'none' };

function isWithin(a: Moment, b: Moment): boolean {
  if (a.from !== null || b.from !== null || a.status !== b.status) return false;
  return firstDay(a.on) <= lastDay(b.on) && firstDay(b.on) <= lastDay(a.on);
}

function asReading(reading: DatedReading, within: boolean): ReadingAt {
  return reading.conflicts.length === 0
    ? { kind: 'figure', reading, isWithin: within }
    : { kind: 'contradictory', readings: [reading.observation, ...reading.conflicts] };
}

/**
 * Reads a series at a moment. The date must be the same, or one must lie within the other: the year 2021 and
 * 31/12/2021. The nearest figure is never taken, and none is interpolated. Periods of flows must be the same days.
 */
export function readingAt({ dated, missing }: SeriesReadings, moment: Moment): ReadingAt {
  const key = momentKey(moment);
  const same = dated.find((reading) => reading.key === key);
  if (same !== undefined) return asReading(same, false);
  const within = dated.filter((reading) => isWithin(reading.moment, moment));
  const [only, ...more] = within;
  if (only !== undefined) return more.length === 0 ? asReading(only, true) : { kind: 'several', readings: within };
  const known = missing.find((observation) => observationDate(observation)?.iso === moment.on.iso);
  return known === undefined || moment.status !== 'reported'
    ? { kind: 'none' }
    : { kind: 'missing', observation: known };
}
