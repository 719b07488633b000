import type { ObservationStatus } from '../../domain/records/codes.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { uncapitalised } from './sentence-words.ts';

/** Two figures and how the second stands to the first. */
export interface ComparedTexts {
  readonly first: string;
  readonly second: string;
  readonly firstLabel: string;
  readonly secondLabel: string;
  /** The difference with its unit, and the rate in brackets where there is one: "62 đơn vị (60,78%)". */
  readonly apart: string;
}

type Direction = 'more' | 'less' | 'same' | 'not-sure';
type ByDirection = Readonly<Record<Direction, (texts: ComparedTexts) => string>>;

/** The words of comparisons in one language. */
export interface ComparisonWords {
  /** What is compared: "số đơn vị hành chính cấp xã của tỉnh Kon Tum". */
  readonly subject: (name: string, measure: string, place: string | null) => string;
  /** How a stock went from the first to the second date. */
  readonly overTime: ByDirection;
  /** The second item beside the first. */
  readonly beside: ByDirection;
  readonly status: Readonly<Record<Exclude<ObservationStatus, 'reported'>, string>>;
  readonly percentagePoints: string;
  readonly counts: (label: string, text: string) => string;
  readonly countsDiffer: string;
}

const vi: ComparisonWords = {
  subject: (name, measure, place) => {
    const named = uncapitalised(name);
    const isCounted = named.toLocaleLowerCase('vi').startsWith(measure.toLocaleLowerCase('vi'));
    return `${isCounted ? 'số ' : ''}${named}${place === null ? '' : ` của ${place}`}`;
  },
  overTime: {
    more: ({ first, second, apart }) => `tăng từ ${first} lên ${second}, tăng ${apart}`,
    less: ({ first, second, apart }) => `giảm từ ${first} xuống còn ${second}, giảm ${apart}`,
    same: ({ first }) => `giữ nguyên ${first}`,
    'not-sure': ({ first, second, apart }) => `từ ${first} thành ${second}, chênh lệch ${apart}`,
  },
  beside: {
    more: ({ first, second, firstLabel, secondLabel, apart }) =>
      `${secondLabel} là ${second}, nhiều hơn ${apart} so với ${firstLabel} (${first})`,
    less: ({ first, second, firstLabel, secondLabel, apart }) =>
      `${secondLabel} là ${second}, ít hơn ${apart} so với ${firstLabel} (${first})`,
    same: ({ first, firstLabel, secondLabel }) => `${secondLabel} bằng ${firstLabel}, cùng là ${first}`,
    'not-sure': ({ first, second, firstLabel, secondLabel, apart }) =>
      `${secondLabel} là ${second}, ${firstLabel} là ${first}, chênh lệch ${apart}`,
  },
  status: { planned: 'dự kiến', forecast: 'dự báo' },
  percentagePoints: 'điểm %',
  counts: (label, text) => `${label}: ${text}`,
  countsDiffer: 'khác nhau ở điều được đếm',
};

const en: ComparisonWords = {
  subject: (name, _measure, place) => `the figure for “${uncapitalised(name)}”${place === null ? '' : ` of ${place}`}`,
  overTime: {
    more: ({ first, second, apart }) => `rose from ${first} to ${second}, an increase of ${apart}`,
    less: ({ first, second, apart }) => `fell from ${first} to ${second}, a reduction of ${apart}`,
    same: ({ first }) => `stayed at ${first}`,
    'not-sure': ({ first, second, apart }) => `went from ${first} to ${second}, a difference of ${apart}`,
  },
  beside: {
    more: ({ first, second, firstLabel, secondLabel, apart }) =>
      `${secondLabel} had ${second}, ${apart} above ${firstLabel} (${first})`,
    less: ({ first, second, firstLabel, secondLabel, apart }) =>
      `${secondLabel} had ${second}, ${apart} below ${firstLabel} (${first})`,
    same: ({ first, firstLabel, secondLabel }) => `${secondLabel} equalled ${firstLabel}, both with ${first}`,
    'not-sure': ({ first, second, firstLabel, secondLabel, apart }) =>
      `${secondLabel} had ${second} and ${firstLabel} had ${first}, a difference of ${apart}`,
  },
  status: { planned: 'planned', forecast: 'forecast' },
  percentagePoints: 'percentage points',
  counts: (label, text) => `${label}: ${text}`,
  countsDiffer: 'they differ in what is counted',
};

export const comparisonWords: Readonly<Record<Language, ComparisonWords>> = { vi, en };
