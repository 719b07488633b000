import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dated, undated } from '../../testing/build-records.ts';
import { isStated, isSure, isThere, isToTheDay, where } from './answers.ts';
import { type Answer, coverageOf, lacks } from './coverage.ts';

const asIs = { id: 'as-is', answer: (row: Answer) => row };

describe('coverage', () => {
  it('counts a row that is not asked as neither having nor lacking', () => {
    const rows: readonly Answer[] = ['has', 'not-applicable', 'missing', 'year', 'missing', 'not-applicable'];
    expect(coverageOf(rows, asIs, null)).toEqual({
      question: 'as-is',
      applies: 4,
      has: 1,
      lacking: [
        { lack: 'missing', count: 2 },
        { lack: 'year', count: 1 },
      ],
    });
  });

  it('is nothing of nothing for an empty table', () => {
    expect(coverageOf([], asIs, null)).toEqual({ question: 'as-is', applies: 0, has: 0, lacking: [] });
  });

  it('adds up, in whatever order the rows stand', () => {
    const answer = fc.constantFrom<Answer>('has', 'not-applicable', ...lacks);
    fc.assert(
      fc.property(fc.array(answer), (rows) => {
        const { applies, has, lacking } = coverageOf(rows, asIs, null);
        expect(has + lacking.reduce((sum, { count }) => sum + count, 0)).toBe(applies);
        expect(applies + rows.filter((row) => row === 'not-applicable').length).toBe(rows.length);
        expect(coverageOf([...rows].reverse(), asIs, null)).toEqual({ question: 'as-is', applies, has, lacking });
      }),
    );
  });
});

describe('answers', () => {
  it.each([
    ['a text', isThere('x'), 'has'],
    ['zero', isThere(0), 'has'],
    ['nothing', isThere(null), 'missing'],
    ['a day', isToTheDay(dateOf('2022-07-25')), 'has'],
    ['a month', isToTheDay(dateOf('2022-07')), 'month'],
    ['a year', isToTheDay(dateOf('2022')), 'year'],
    ['no date', isToTheDay(null), 'undated'],
    ['a stated date', isStated(dated), 'has'],
    ['an inferred date', isStated({ basis: 'inferred', note: null }), 'inferred'],
    ['an undated row', isStated(undated), 'not-applicable'],
    ['high confidence', isSure('high'), 'has'],
    ['low confidence', isSure('low'), 'low'],
    ['a question without meaning', where(false, 'missing'), 'not-applicable'],
  ] as const)('%s', (_, answer, expected) => {
    expect(answer).toBe(expected);
  });
});
