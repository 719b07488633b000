import type { Observation } from '../records/records.ts';

/** Value of a figure printed exactly and already reported; null for anything less certain. */
export function exactValue({ reported, status }: Observation): number | null {
  if ('missing' in reported || status !== 'reported') return null;
  return reported.qualifier === 'exact' && reported.high === null ? reported.value : null;
}

/** Same for figures of the same date or period, as precise as they are printed; null for an undated one. */
export function dateKey({ periodStart, periodEnd, asOf }: Observation): string | null {
  if (periodStart === null && periodEnd === null && asOf === null) return null;
  return `${periodStart?.iso ?? ''}/${periodEnd?.iso ?? ''}/${asOf?.iso ?? ''}`;
}
