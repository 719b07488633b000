import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PartialDate } from '../records/partial-date.ts';
import {
  comparePartialDates,
  dayNumber,
  dayOfNumber,
  daysInMonth,
  firstDay,
  isCertainlyBefore,
  isReachedBy,
  lastDay,
  parseDay,
  parsePartialDate,
} from './partial-date.ts';

function date(iso: string): PartialDate {
  const parsed = parsePartialDate(iso);
  if (parsed === null) throw new Error(`not a partial date: ${iso}`);
  return parsed;
}

function inOrder(unordered: readonly PartialDate[]): PartialDate[] {
  const ordered = [...unordered];
  ordered.sort(comparePartialDates);
  return ordered;
}

const days = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2100-12-31') }).map(dayOfNumber);
const dates = fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, length]) => date(day.slice(0, length)));

describe('parseDay', () => {
  it.each([
    ['2022-07-25', '2022-07-25'],
    ['2022-07', null],
    ['2022', null],
    ['0202-07-01', null],
    ['2023-02-29', null],
    ['', null],
  ])('reads %o as %o', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });
});

describe('parsePartialDate', () => {
  it.each([
    ['2022', 'year'],
    ['2022-07', 'month'],
    ['2022-07-25', 'day'],
    ['2024-02-29', 'day'],
    ['2000-02-29', 'day'],
    ['1900', 'year'],
    ['2100-12-31', 'day'],
  ])('reads %s with precision %s', (iso, precision) => {
    expect(parsePartialDate(iso)).toEqual({ iso, precision });
  });

  it.each([
    '',
    '22',
    '2022-7',
    '2022-13',
    '2022-00',
    '2022-07-32',
    '2022-07-00',
    '2022-04-31',
    '2023-02-29',
    '1900-02-29',
    '1899-12-31',
    '2101',
    '25/7/2022',
    '2022-07-25T00:00',
    ' 2022',
    '2022-',
    '٢٠٢٢',
  ])('refuses "%s"', (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });

  it('reads every day of the calendar back', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(parsePartialDate(day)).toEqual({ iso: day, precision: 'day' });
      }),
    );
  });
});

describe('the span of a partial date', () => {
  it.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-07', '2022-07-01', '2022-07-31'],
    ['2022-02', '2022-02-01', '2022-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2022-04', '2022-04-01', '2022-04-30'],
    ['2022-07-25', '2022-07-25', '2022-07-25'],
  ])('%s runs from %s to %s', (iso, first, last) => {
    expect(firstDay(date(iso))).toBe(first);
    expect(lastDay(date(iso))).toBe(last);
  });

  it('is never empty', () => {
    fc.assert(
      fc.property(dates, (span) => {
        expect(firstDay(span) <= lastDay(span)).toBe(true);
      }),
    );
  });
});

describe('daysInMonth', () => {
  it.each([
    [2023, 2, 28],
    [2024, 2, 29],
    [2100, 2, 28],
    [2000, 2, 29],
    [2025, 12, 31],
    [2025, 6, 30],
  ])('%i-%i has %i', (year, month, count) => {
    expect(daysInMonth(year, month)).toBe(count);
  });
});

describe('comparePartialDates', () => {
  it('puts a year before its months and a month before its days', () => {
    const sorted = inOrder(['2022-07-25', '2022', '2021-12', '2022-01-01', '2022-01', '2023'].map(date));
    expect(sorted.map(({ iso }) => iso)).toEqual(['2021-12', '2022', '2022-01', '2022-01-01', '2022-07-25', '2023']);
  });

  it('is an order', () => {
    fc.assert(
      fc.property(dates, dates, dates, (a, b, c) => {
        expect(Math.sign(comparePartialDates(a, b))).toBe(0 - Math.sign(comparePartialDates(b, a)));
        expect(comparePartialDates(a, b) === 0).toBe(a.iso === b.iso);
        const [first, second, third] = inOrder([a, b, c]);
        expect(first !== undefined && third !== undefined && comparePartialDates(first, third) <= 0).toBe(true);
        expect(inOrder([c, a, b])).toEqual([first, second, third]);
      }),
    );
  });
});

describe('isCertainlyBefore', () => {
  it.each([
    ['2021', '2022', true],
    ['2021-12-31', '2022', true],
    ['2022', '2022-07-25', false],
    ['2022-07-25', '2022', false],
    ['2022-06', '2022-07-01', true],
    ['2022', '2022', false],
    ['2022-07-25', '2022-07-25', false],
  ])('%s before %s: %s', (a, b, before) => {
    expect(isCertainlyBefore(date(a), date(b))).toBe(before);
  });

  it('never holds both ways', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(isCertainlyBefore(a, b) && isCertainlyBefore(b, a)).toBe(false);
      }),
    );
  });
});

describe('isReachedBy', () => {
  it.each([
    ['2022', '2022-07-25', false],
    ['2022', '2022-12-31', true],
    ['2022-07', '2022-07-30', false],
    ['2022-07', '2022-07-31', true],
    ['2022-07-25', '2022-07-25', true],
    ['2022-07-26', '2022-07-25', false],
  ])('%s by %s: %s', (iso, day, reached) => {
    expect(isReachedBy(date(iso), day)).toBe(reached);
  });
});

describe('dayNumber', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2024-03-01', 19_783],
  ])('%s is %i', (day, number) => {
    expect(dayNumber(day)).toBe(number);
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(dayOfNumber(dayNumber(day))).toBe(day);
      }),
    );
  });
});
