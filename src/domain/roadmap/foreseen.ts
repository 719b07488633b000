import type { PartialDate } from '../records/partial-date.ts';
import { isReachedBy } from '../time/partial-date.ts';

/** What tells since when a date was known. */
export interface Foresight {
  /** Date of the fact itself; null when it has none. */
  readonly on: PartialDate | null;
  /** When the document that lays it down was issued and the source that reports it published; null where not known. */
  readonly told: readonly (PartialDate | null)[];
  /** Whether it counts as known where none of these has a date. */
  readonly otherwise: boolean;
}

/** The day that is asked about, `YYYY-MM-DD`, and whether the record reports nothing later. */
export interface KnowingDay {
  readonly day: string;
  readonly isRecordComplete: boolean;
}

/**
 * Whether a fact was known on a day, so that the state of that day may show it. What has surely happened
 * by then was; what lies ahead was if the document that lays it down had surely been issued, or a source that reports it
 * had surely been published. An undated fact was unless what tells of it is surely later. On a day on which the record
 * reports nothing later, all of it was.
 */
export function isForeseen({ on, told, otherwise }: Foresight, { day, isRecordComplete }: KnowingDay): boolean {
  if (isRecordComplete || (on !== null && isReachedBy(on, day))) return true;
  const dated = told.filter((date) => date !== null);
  return dated.length === 0 ? otherwise : dated.some((date) => isReachedBy(date, day));
}
