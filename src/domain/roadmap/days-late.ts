import type { PartialDate } from '../records/partial-date.ts';
import { dayNumber } from '../time/partial-date.ts';

/** Days by which something came after (+) or before (−) what was planned; null unless both are known to the day. */
export function daysLate(on: PartialDate | null, planned: PartialDate | null): number | null {
  if (on?.precision !== 'day' || planned?.precision !== 'day') return null;
  return dayNumber(on.iso) - dayNumber(planned.iso);
}
