import { describe, expect, it } from 'vitest';
import { textOf } from '../../testing/build-records.ts';
import { overviewMessages } from './overview-messages.ts';
import type { TargetRow } from './target-rows.ts';
import { achievedText, missingText, requiredText, unsaidText } from './target-texts.ts';

const base: TargetRow = {
  id: 'x',
  name: textOf('Giảm thôn'),
  place: textOf('tỉnh Kon Tum'),
  isPlace: true,
  document: null,
  rule: 'reduce-by-percent',
  measure: { vi: 'thôn', en: 'villages' },
  value: 10,
  high: null,
  qualifier: 'exact',
  baseline: null,
  dueOn: null,
  status: 'behind',
  overdue: false,
  achieved: { amount: null, percent: null, qualifier: null },
  current: null,
  missing: null,
  completion: null,
  reason: null,
  note: null,
  revises: null,
};

const share = { vi: '%', en: '%' };
const { vi, en } = overviewMessages;

describe('what must be reached', () => {
  it.each<readonly [string, string, Partial<TargetRow>]>([
    ['giảm 10%', 'reduced by 10%', {}],
    ['giảm ít nhất 10%', 'reduced by at least 10%', { qualifier: 'at-least' }],
    ['giảm khoảng 60–70%', 'reduced by about 60–70%', { value: 60, high: 70, qualifier: 'about' }],
    [
      'giảm hơn 1.000 thôn',
      'reduced by more than 1,000 villages',
      { rule: 'reduce-by-amount', value: 1000, qualifier: 'more-than' },
    ],
    ['không quá 14 thôn', 'at most 14 villages', { rule: 'at-most', value: 14 }],
    ['không quá 2,5%', 'at most 2.5%', { rule: 'at-most', value: 2.5, measure: share }],
    ['ít nhất 20%', 'at least 20%', { rule: 'at-least', value: 20, qualifier: 'at-least', measure: share }],
    ['120 thôn', '120 villages', { rule: 'complete', value: 120 }],
    ['hoàn thành', 'complete', { rule: 'complete', value: null }],
  ])('%s / %s', (vietnamese, english, overrides) => {
    const row = { ...base, ...overrides };
    expect([requiredText(row, vi, 'vi'), requiredText(row, en, 'en')]).toEqual([vietnamese, english]);
  });
});

describe('what was reached', () => {
  it.each<readonly [string | null, string | null, TargetRow['achieved'], Partial<TargetRow>]>([
    [null, null, { amount: null, percent: null, qualifier: null }, {}],
    [null, null, { amount: null, percent: null, qualifier: 'exact' }, {}],
    ['giảm 56 thôn (7,41%)', 'reduced by 56 villages (7.41%)', { amount: 56, percent: 7.4074, qualifier: 'exact' }, {}],
    [
      'giảm hơn 850 thôn',
      'reduced by more than 850 villages',
      { amount: 850, percent: null, qualifier: 'more-than' },
      {},
    ],
    [
      'giảm gần 120 thôn (15%)',
      'reduced by nearly 120 villages (15%)',
      { amount: 120, percent: 15, qualifier: 'nearly' },
      {},
    ],
    ['tăng 5 thôn (0,5%)', 'increase of 5 villages (0.5%)', { amount: -5, percent: -0.5, qualifier: 'exact' }, {}],
    ['giảm hơn 66,91%', 'reduced by more than 66.91%', { amount: null, percent: 66.906, qualifier: 'more-than' }, {}],
    ['tăng 5%', 'increase of 5%', { amount: null, percent: -5, qualifier: 'exact' }, {}],
    ['14 thôn', '14 villages', { amount: 14, percent: null, qualifier: 'exact' }, { rule: 'at-most' }],
    [
      'khoảng 13%',
      'about 13%',
      { amount: null, percent: 13, qualifier: 'about' },
      { rule: 'at-least', measure: share },
    ],
    ['0 thôn', '0 villages', { amount: 0, percent: null, qualifier: 'exact' }, { rule: 'at-most' }],
  ])('%s / %s', (vietnamese, english, achieved, overrides) => {
    const row = { ...base, ...overrides, achieved };
    expect([achievedText(row, vi, 'vi'), achievedText(row, en, 'en')]).toEqual([vietnamese, english]);
  });
});

describe('what is missing', () => {
  it.each<readonly [string | null, string | null, TargetRow['missing']]>([
    [null, null, null],
    [null, null, { amount: null, percentagePoints: null, qualifier: 'exact' }],
    [
      '20 thôn; 2,59 điểm %',
      '20 villages; 2.59 percentage points',
      { amount: 20, percentagePoints: 2.593, qualifier: 'exact' },
    ],
    ['ít nhất 20 thôn', 'at least 20 villages', { amount: 20, percentagePoints: null, qualifier: 'at-least' }],
    ['7 điểm %', '7 percentage points', { amount: null, percentagePoints: 7, qualifier: 'exact' }],
  ])('%s / %s', (vietnamese, english, missing) => {
    const row = { ...base, missing };
    expect([missingText(row, vi, 'vi'), missingText(row, en, 'en')]).toEqual([vietnamese, english]);
  });
});

describe('why nothing can be said', () => {
  it('is null when it can', () => {
    expect(unsaidText(base, vi, 'vi')).toBeNull();
  });

  it('names the datum that would settle it', () => {
    const row = { ...base, reason: { code: 'no-figure-after-due', wanted: '2025-12-31' } as const };
    expect(unsaidText(row, vi, 'vi')).toBe('chưa có số liệu từ thời hạn trở đi; cần số liệu của 31/12/2025');
    expect(unsaidText(row, en, 'en')).toBe(
      'no figure is known from the due date on; a figure for 31 December 2025 is needed',
    );
  });

  it('gives the reason alone where no date can be asked for', () => {
    const row = { ...base, reason: { code: 'no-series', wanted: null } as const };
    expect(unsaidText(row, vi, 'vi')).toBe('chưa có chuỗi số liệu cùng phạm vi để đo chỉ tiêu này');
  });
});
