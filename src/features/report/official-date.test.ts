import { describe, expect, it } from 'vitest';
import { blankDate, officialDate } from './official-date.ts';

describe('officialDate', () => {
  it.each([
    ['2026-02-05', 'vi', 'ngày 05 tháng 02 năm 2026'],
    ['2026-03-15', 'vi', 'ngày 15 tháng 3 năm 2026'],
    ['2026-02-05', 'en', '5 February 2026'],
  ] as const)('%s in %s', (iso, language, text) => {
    expect(officialDate(iso, language)).toBe(text);
  });
});

describe('blankDate', () => {
  it.each([
    ['vi', 'ngày      tháng      năm 2026'],
    ['en', '…… ………… 2026'],
  ] as const)('leaves day and month to the hand, in %s', (language, text) => {
    expect(blankDate('2026', language)).toBe(text);
  });
});
