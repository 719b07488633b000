import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberHeadings, romanNumber } from './number-headings.ts';
import type { ReportBlock } from './report-document.ts';

function heading(level: 1 | 2 | 3, id: string): ReportBlock {
  return { kind: 'heading', id, level, number: '', text: id };
}

function numbers(blocks: readonly ReportBlock[], language: 'vi' | 'en' = 'vi'): readonly string[] {
  return numberHeadings(blocks, language).flatMap((block) => (block.kind === 'heading' ? [block.number] : []));
}

const romanValues: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanValue(text: string): number {
  return Array.from(text).reduce((sum, sign, at) => {
    const value = romanValues[sign] ?? 0;
    return (romanValues[text[at + 1] ?? ''] ?? 0) > value ? sum - value : sum + value;
  }, 0);
}

describe('numbers of headings', () => {
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [40, 'XL'],
    [99, 'XCIX'],
  ])('%i is %s in Roman numerals', (count, text) => {
    expect(romanNumber(count)).toBe(text);
  });

  it('Roman numerals read back as what was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (count) => {
        expect(romanValue(romanNumber(count))).toBe(count);
      }),
    );
  });

  it('each level begins anew below a higher heading', () => {
    const blocks = [1, 2, 3, 3, 2, 3, 1, 2] as const;
    expect(numbers(blocks.map((level, at) => heading(level, `h${at}`)))).toEqual([
      'I.',
      '1.',
      'a)',
      'b)',
      '2.',
      'a)',
      'II.',
      '1.',
    ]);
  });

  it('Vietnamese points have đ after d and neither f nor j', () => {
    const points = Array.from({ length: 12 }, (_, at) => heading(3, `h${at}`));
    expect(numbers(points).join('')).toBe('a)b)c)d)đ)e)g)h)i)k)l)m)');
    expect(numbers(points, 'en').join('')).toBe('a)b)c)d)e)f)g)h)i)j)k)l)');
  });

  it('goes on with two letters after the last', () => {
    const points = Array.from({ length: 25 }, (_, at) => heading(3, `h${at}`));
    expect(numbers(points).slice(-3)).toEqual(['y)', 'aa)', 'ab)']);
  });

  it('replaces numbers, and leaves what is no heading alone', () => {
    const text: ReportBlock = { kind: 'paragraph', id: 'p', runs: [{ text: 'IV. Kết quả' }] };
    const blocks: readonly ReportBlock[] = [
      { kind: 'heading', id: 'a', level: 2, number: '7.', text: 'Kết quả' },
      text,
    ];
    expect(numberHeadings(blocks, 'vi')).toEqual([{ ...blocks[0], number: '1.' }, text]);
  });
});
