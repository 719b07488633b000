import { describe, expect, it } from 'vitest';
import type { ReportBlock } from '../../../domain/report/report-document.ts';
import { headingNumbers } from './heading-numbers.ts';

type Heading = readonly [level: 1 | 2 | 3, number: string];

function numbersOf(...headings: readonly Heading[]) {
  const blocks = headings.map(
    ([level, number], at): ReportBlock => ({ kind: 'heading', id: String(at), level, number, text: 'Đề mục' }),
  );
  const { levels, counted } = headingNumbers(blocks);
  return {
    patterns: levels.map(({ style, text }) => `${style} ${text}`),
    typed: headings.filter((_, at) => !counted.has(String(at))).map(([, number]) => number),
  };
}

describe('headingNumbers', () => {
  it('counts the numbers that officials write', () => {
    expect(numbersOf([1, 'I.'], [2, '1.'], [3, 'a)'], [3, 'b)'], [2, '2.'], [3, 'a)'], [1, 'II.'], [2, '1.'])).toEqual({
      patterns: ['upperRoman %1.', 'decimal %2.', 'lowerLetter %3)'],
      typed: [],
    });
  });

  it('counts numbers that repeat those above them', () => {
    expect(numbersOf([1, 'I.'], [2, '1.'], [3, '1.1.'], [3, '1.2.'], [2, '2.'], [3, '2.1.'])).toEqual({
      patterns: ['upperRoman %1.', 'decimal %2.', 'decimal %2.%3.'],
      typed: [],
    });
  });

  it.each<readonly [string, readonly Heading[], readonly string[]]>([
    [
      'đ, which Word does not know',
      [
        [1, 'I.'],
        [2, '1.'],
        [3, 'a)'],
        [3, 'b)'],
        [3, 'c)'],
        [3, 'd)'],
        [3, 'đ)'],
        [3, 'e)'],
      ],
      ['đ)'],
    ],
    [
      'a number after one left out',
      [
        [1, 'I.'],
        [1, 'III.'],
        [1, 'II.'],
      ],
      ['III.'],
    ],
    [
      'words',
      [
        [1, 'PHẦN I'],
        [1, 'I.'],
      ],
      ['PHẦN I'],
    ],
    [
      'another pattern than the first of its level',
      [
        [1, 'I.'],
        [2, '1.'],
        [2, 'b)'],
      ],
      ['b)'],
    ],
    ['a lower number without the higher one', [[3, '1.1.']], ['1.1.']],
    ['no number', [[1, '']], ['']],
  ])('types %s', (_, headings, typed) => {
    expect(numbersOf(...headings).typed).toEqual(typed);
  });
});
