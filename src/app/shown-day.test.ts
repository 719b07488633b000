import { describe, expect, it } from 'vitest';
import { shownDay } from './shown-day.ts';

describe('the day shown', () => {
  it.each([
    [undefined, '2026-11-23', null],
    ['2022-07-25', '2022-07-25', null],
    ['2026-11-23', '2026-11-23', null],
    ['2027-01-01', '2026-11-23', 'after-data'],
    ['2022-02-30', '2026-11-23', 'not-a-day'],
    ['2022', '2026-11-23', 'not-a-day'],
    ['25/7/2022', '2026-11-23', 'not-a-day'],
    ['0001-01-01', '2026-11-23', 'not-a-day'],
  ])('asked for %s it is %s (%s)', (asked, day, problem) => {
    expect(shownDay(asked, '2026-11-23')).toEqual({ day, problem });
  });
});
