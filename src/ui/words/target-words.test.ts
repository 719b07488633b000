import { describe, expect, it } from 'vitest';
import type { TargetRule } from '../../domain/records/codes.ts';
import type { LocalText } from '../../domain/records/local-text.ts';
import type { TargetResult } from '../../domain/targets/target-result.ts';
import {
  achievedText,
  completionText,
  dateInWords,
  missingText,
  requiredText,
  type TargetTerms,
  unsaidText,
} from './target-words.ts';

interface Case {
  readonly rule?: TargetRule;
  readonly measure?: LocalText;
}

const terms: TargetTerms = { rule: 'reduce-by-percent', value: 10, high: null, qualifier: 'exact' };
const villages = { vi: 'thôn', en: 'villages' };
const share = { vi: '%', en: '%' };

describe('how much is reached', () => {
  const achieved = { amount: null, percent: 5 } as const;
  it.each<readonly [string | null, number | null, TargetResult['achieved'], TargetRule]>([
    ['63,73%', 63.73, { ...achieved, qualifier: 'exact' }, 'reduce-by-percent'],
    ['hơn 63,73%', 63.73, { ...achieved, qualifier: 'more-than' }, 'reduce-by-percent'],
    ['gần 50%', 50, { ...achieved, qualifier: 'nearly' }, 'reduce-by-amount'],
    ['khoảng 95%', 95, { ...achieved, qualifier: 'more-than' }, 'at-most'],
    ['95%', 95, { ...achieved, qualifier: 'exact' }, 'at-most'],
    [null, -20, { ...achieved, qualifier: 'exact' }, 'reduce-by-percent'],
    [null, null, { ...achieved, qualifier: null }, 'reduce-by-percent'],
  ])('%s', (text, completion, figure, rule) => {
    expect(completionText({ completion, achieved: figure }, rule, 'vi')).toBe(text);
  });
});

describe('what must be reached', () => {
  it.each<readonly [string, string, Partial<TargetTerms> & Case]>([
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
    ['không quá khoảng 32 thôn', 'at most about 32 villages', { rule: 'at-most', value: 32, qualifier: 'about' }],
    ['dưới 14 thôn', 'less than 14 villages', { rule: 'at-most', value: 14, qualifier: 'less-than' }],
    ['không quá 15 thôn', 'at most 15 villages', { rule: 'at-most', value: 15, qualifier: 'at-most' }],
    ['ít nhất 20%', 'at least 20%', { rule: 'at-least', value: 20, qualifier: 'at-least', measure: share }],
    ['ít nhất 20 thôn', 'at least 20 villages', { rule: 'at-least', value: 20 }],
    ['hơn 20 thôn', 'more than 20 villages', { rule: 'at-least', value: 20, qualifier: 'more-than' }],
    ['120 thôn', '120 villages', { rule: 'complete', value: 120 }],
    ['hoàn thành', 'complete', { rule: 'complete', value: null }],
  ])('%s / %s', (vietnamese, english, { measure = villages, ...changes }) => {
    const asked = { ...terms, ...changes };
    expect([requiredText(asked, measure, 'vi'), requiredText(asked, measure, 'en')]).toEqual([vietnamese, english]);
  });
});

describe('what was reached', () => {
  it.each<readonly [string | null, string | null, TargetResult['achieved'], Case]>([
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
    [
      'tăng hơn 5 thôn (0,5%)',
      'increase of more than 5 villages (0.5%)',
      { amount: -5, percent: -0.5, qualifier: 'less-than' },
      {},
    ],
    ['tăng dưới 5%', 'increase of less than 5%', { amount: null, percent: -5, qualifier: 'more-than' }, {}],
    ['tăng 5%', 'increase of 5%', { amount: null, percent: -5, qualifier: 'exact' }, {}],
    ['14 thôn', '14 villages', { amount: 14, percent: null, qualifier: 'exact' }, { rule: 'at-most' }],
    [
      'khoảng 13%',
      'about 13%',
      { amount: null, percent: 13, qualifier: 'about' },
      { rule: 'at-least', measure: share },
    ],
    ['0 thôn', '0 villages', { amount: 0, percent: null, qualifier: 'exact' }, { rule: 'at-most' }],
  ])('%s / %s', (vietnamese, english, achieved, { rule = 'reduce-by-percent', measure = villages }) => {
    const texts = [achievedText(achieved, rule, measure, 'vi'), achievedText(achieved, rule, measure, 'en')];
    expect(texts).toEqual([vietnamese, english]);
  });
});

describe('what is missing', () => {
  it.each<readonly [string | null, string | null, TargetResult['missing']]>([
    [null, null, null],
    [null, null, { amount: null, percentagePoints: null, qualifier: 'exact', whole: null }],
    [
      '20 thôn; 2,59 điểm %',
      '20 villages; 2.59 percentage points',
      { amount: 20, percentagePoints: 2.593, qualifier: 'exact', whole: null },
    ],
    [
      'ít nhất 20 thôn',
      'at least 20 villages',
      { amount: 20, percentagePoints: null, qualifier: 'at-least', whole: null },
    ],
    [
      'hơn 20 thôn; hơn 2,59 điểm %',
      'more than 20 villages; more than 2.59 percentage points',
      { amount: 20, percentagePoints: 2.593, qualifier: 'more-than', whole: null },
    ],
    [
      '15 thôn; 9,87 điểm %',
      '15 villages; 9.87 percentage points',
      { amount: 14.8, percentagePoints: 9.867, qualifier: 'exact', whole: { value: 15, qualifier: 'exact' } },
    ],
    [
      'không quá 15 thôn; dưới 9,87 điểm %',
      'at most 15 villages; less than 9.87 percentage points',
      { amount: 14.8, percentagePoints: 9.867, qualifier: 'less-than', whole: { value: 15, qualifier: 'at-most' } },
    ],
    ['7 điểm %', '7 percentage points', { amount: null, percentagePoints: 7, qualifier: 'exact', whole: null }],
  ])('%s / %s', (vietnamese, english, missing) => {
    expect([missingText(missing, villages, 'vi'), missingText(missing, villages, 'en')]).toEqual([vietnamese, english]);
  });
});

describe('a date in a sentence', () => {
  it.each([
    ['2021', 'năm 2021', '2021'],
    ['2022-07', 'tháng 7/2022', 'July 2022'],
    ['2025-07-01', 'ngày 1/7/2025', '1 July 2025'],
  ])('%s', (iso, vietnamese, english) => {
    expect([dateInWords({ iso }, 'vi'), dateInWords({ iso }, 'en')]).toEqual([vietnamese, english]);
  });
});

describe('why nothing can be said', () => {
  it('is null when it can', () => {
    expect(unsaidText(null, 'vi')).toBeNull();
  });

  it('names the datum that would settle it', () => {
    const reason = { code: 'no-figure-after-due', wanted: { iso: '2025-12-31' } } as const;
    expect(unsaidText(reason, 'vi')).toBe('chưa có số liệu từ thời hạn trở đi; cần số liệu của ngày 31/12/2025');
    expect(unsaidText(reason, 'en')).toBe(
      'no figure is known from the due date on; a figure for 31 December 2025 is needed',
    );
  });

  it('gives the reason alone where no date can be asked for', () => {
    expect(unsaidText({ code: 'no-series', wanted: null }, 'vi')).toBe(
      'chưa có chuỗi số liệu cùng phạm vi để đo chỉ tiêu này',
    );
  });
});
