import type { PartialDate } from '../records/partial-date.ts';
import { dayNumber, dayOfNumber, lastDay, parsePartialDate } from '../time/partial-date.ts';

/** The end of a day as a number of years: whole calendar years, and the share of the running one that has passed. */
function yearPosition(day: string): number {
  const year = Number(day.slice(0, 4));
  const start = dayNumber(`${year}-01-01`);
  return year + (dayNumber(day) - start + 1) / (dayNumber(`${year + 1}-01-01`) - start);
}

/**
 * Years from one date to another, both counted by their last day; from the end of 2021 to the end of 2026 it is 5,
 * leap years or not. Negative when `to` lies before `from`.
 */
export function yearsBetween(from: PartialDate, to: PartialDate): number {
  return yearPosition(lastDay(to)) - yearPosition(lastDay(from));
}

const slip = 1e-9;

/** The month in which that many years have passed since a date; null beyond the year 2100. */
export function monthAfterYears(from: PartialDate, years: number): PartialDate | null {
  const position = yearPosition(lastDay(from)) + years;
  const year = Math.ceil(position - slip) - 1;
  if (!(year <= 2100)) return null;
  const start = dayNumber(`${year}-01-01`);
  const days = dayNumber(`${year + 1}-01-01`) - start;
  const dayOfYear = Math.max(1, Math.ceil((position - year) * days - slip * days));
  return parsePartialDate(dayOfNumber(start + dayOfYear - 1).slice(0, 7));
}
