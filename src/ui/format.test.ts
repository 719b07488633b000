import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatFigure,
  formatInstant,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatReported,
} from './format.ts';

describe('numbers', () => {
  it.each([
    [1234567.5, 'vi', '1.234.567,5'],
    [1234567.5, 'en', '1,234,567.5'],
    [10035, 'vi', '10.035'],
    [-7, 'vi', '-7'],
    [4.6, 'vi', '4,6'],
  ] as const)('%d in %s is %s', (value, language, text) => {
    expect(formatNumber(value, language)).toBe(text);
  });

  it.each([
    [(10035 - 3321) / 100.35, '66,91%'],
    [(635 - 559) / 6.35, '11,97%'],
    [10.25, '10,25%'],
    [10, '10%'],
  ])('%d percent is %s', (value, text) => {
    expect(formatPercent(value, 'vi')).toBe(text);
  });
});

describe('dates are as precise as they are known', () => {
  it.each([
    ['2022', 'vi', '2022'],
    ['2022-07', 'vi', '7/2022'],
    ['2022-07-25', 'vi', '25/7/2022'],
    ['2022-07', 'en', 'July 2022'],
    ['2022-07-25', 'en', '25 July 2022'],
  ] as const)('%s in %s is %s', (iso, language, text) => {
    expect(formatDate(iso, language)).toBe(text);
  });

  it('says "…" for the end of a period nobody states', () => {
    expect(formatPeriod(null, { iso: '2019-02', precision: 'month' }, 'vi')).toBe('… – 2/2019');
    expect(formatPeriod(null, null, 'vi')).toBeNull();
  });
});

describe('instants are told in Vietnamese time', () => {
  it.each([
    ['vi', '07:30 24/11/2026'],
    ['en', '24/11/2026, 07:30'],
  ] as const)('in %s', (language, text) => {
    expect(formatInstant('2026-11-24T00:30:00.000Z', language)).toBe(text);
  });
});

describe('figures keep their qualifier', () => {
  it.each([
    ['more-than', 'vi', 'hơn 850'],
    ['nearly', 'vi', 'gần 850'],
    ['exact', 'vi', '850'],
    ['at-least', 'en', 'at least 850'],
    ['about', 'en', 'about 850'],
    ['less-than', 'vi', 'dưới 850'],
    ['at-most', 'vi', 'không quá 850'],
    ['at-most', 'en', 'at most 850'],
  ] as const)('%s in %s is %s', (qualifier, language, text) => {
    expect(formatFigure({ value: 850, high: null, qualifier }, language)).toBe(text);
  });

  it('prints a band and tells unknown from not applicable', () => {
    expect(formatFigure({ value: 60, high: 70, qualifier: 'about' }, 'vi')).toBe('khoảng 60–70');
    expect(formatReported({ missing: 'unknown' }, 'vi')).toBe('chưa có số liệu');
    expect(formatReported({ missing: 'not-applicable' }, 'vi')).toBe('không áp dụng');
  });
});
