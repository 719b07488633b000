import type { Observation } from '../records/records.ts';

/** Value of a figure printed exactly and already reported; null for anything less certain. */
export function exactValue({ reported, status }: Observation): number | null {
  if ('missing' in reported || status !== 'reported') return null;
  return reported.qualifier === 'exact' && reported.high === null ? reported.value : null;
}

/** Same for figures of the same date or period, as precise as they are printed; null for an undated one. */
export function dateKey({ periodStart, periodEnd, asOf }: Observation): string | null {
  const key = [periodStart, periodEnd, asOf].map((date) => date?.iso ?? '').join('/');
  return key === '//' ? null : key;
}
