import type { PartialDate } from '../records/partial-date.ts';
import type { Observation } from '../records/records.ts';
import { isReachedBy } from '../time/partial-date.ts';

/** Reference date of a figure ("số liệu tính đến"): the as-of date, else the end of its period; null when undated. */
export function observationDate(observation: Observation): PartialDate | null {
  return observation.asOf ?? observation.periodEnd;
}

/** What to do with an observation that carries no date. */
export type UndatedRule = 'leave-out-undated' | 'keep-undated';

/**
 * Whether the reference date of a figure has surely been reached by `day` (`YYYY-MM-DD`).
 * An undated figure is known by no day, and is kept only where the caller says so: undated figures are shown apart,
 * never placed on an axis.
 */
export function isKnownBy(observation: Observation, day: string, undated: UndatedRule = 'leave-out-undated'): boolean {
  const on = observationDate(observation);
  return on === null ? undated === 'keep-undated' : isReachedBy(on, day);
}
