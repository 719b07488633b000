import type { PartialDate } from '../records/partial-date.ts';

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Number of days in a month (1–12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * Reads `2022`, `2022-07` or `2022-07-25`; years 1900–2100.
 * @returns null for anything else, impossible days such as 2023-02-29 included.
 */
export function parsePartialDate(text: string): PartialDate | null {
  const match = shape.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  if (year < 1900 || year > 2100) return null;
  if (match[2] === undefined) return { iso: text, precision: 'year' };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined) return { iso: text, precision: 'month' };
  const day = Number(match[3]);
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return { iso: text, precision: 'day' };
}

/** Reads a date stated to the day, `2022-07-25`; null for anything else, a month or a year included. */
export function parseDay(text: string): string | null {
  const date = parsePartialDate(text);
  return date?.precision === 'day' ? date.iso : null;
}

/** First day the date may mean, as `YYYY-MM-DD`. */
export function firstDay(date: PartialDate): string {
  switch (date.precision) {
    case 'year':
      return `${date.iso}-01-01`;
    case 'month':
      return `${date.iso}-01`;
    case 'day':
      return date.iso;
  }
}

/** Last day the date may mean, as `YYYY-MM-DD`. */
export function lastDay(date: PartialDate): string {
  switch (date.precision) {
    case 'year':
      return `${date.iso}-12-31`;
    case 'month': {
      const days = daysInMonth(Number(date.iso.slice(0, 4)), Number(date.iso.slice(5, 7)));
      return `${date.iso}-${String(days).padStart(2, '0')}`;
    }
    case 'day':
      return date.iso;
  }
}

/** Orders by first day, the more precise date later on a tie, so that a year comes before its days. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  const left = firstDay(a);
  const right = firstDay(b);
  if (left !== right) return left < right ? -1 : 1;
  return a.iso.length - b.iso.length;
}

/** Whether the whole span of `a` lies before the whole span of `b`; overlapping spans are never "before". */
export function isCertainlyBefore(a: PartialDate, b: PartialDate): boolean {
  return lastDay(a) < firstDay(b);
}

/** Whether the date has surely begun on `day` (`YYYY-MM-DD`): its last possible day is not after it. */
export function isReachedBy(date: PartialDate, day: string): boolean {
  return lastDay(date) <= day;
}

/** Days since 1970-01-01 of a `YYYY-MM-DD` day; whole numbers, free of time zones. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

/** The `YYYY-MM-DD` day of a day number. */
export function dayOfNumber(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}
