import type { PartialDate } from '../records/partial-date.ts';
import type { Milestone } from '../records/records.ts';
import { isReachedBy } from '../time/partial-date.ts';

/** The dates of a milestone as known on a day. */
export interface MilestoneDates {
  readonly startsOn: PartialDate | null;
  readonly endsOn: PartialDate | null;
  /** The day that a plan had set, beside the day it took place; null where it stands for that day itself. */
  readonly plannedOn: PartialDate | null;
  /** `startsOn` is the day of the plan: no source says that it had come true by then. */
  readonly isPlan: boolean;
}

/**
 * Where a milestone stands on `day` (`YYYY-MM-DD`). What had not surely taken place by the day stands where its plan had
 * put it; one date alone is all there is.
 */
export function milestoneDates({ startsOn, endsOn, plannedOn }: Milestone, day: string): MilestoneDates {
  const first = startsOn ?? endsOn;
  const tookPlace = first !== null && isReachedBy(first, day);
  return plannedOn !== null && !tookPlace
    ? { startsOn: plannedOn, endsOn: null, plannedOn: null, isPlan: true }
    : { startsOn: first, endsOn: startsOn === null ? null : endsOn, plannedOn, isPlan: false };
}
