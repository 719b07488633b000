import { describe, expect, it } from 'vitest';
import { cellSpans } from './cell-spans.ts';

const cells = (texts: readonly string[]) => texts.map((text) => ({ text, value: null }));

describe('cellSpans', () => {
  it.each([
    ['a head goes on over the empty cells after it', ['I', 'Khối Đảng', '', '', ''], [1, 4, 0, 0, 0]],
    ['up to the next figure', ['', 'Cấp xã', '', '102', ''], [1, 2, 0, 2, 0]],
    ['a full row stays as it is', ['1', 'a', '2', '3', '4'], [1, 1, 1, 1, 1]],
    ['an empty row too', ['', '', '', '', ''], [1, 1, 1, 1, 1]],
  ])('%s', (_, texts, expected) => {
    expect(cellSpans({ kind: 'group', cells: cells(texts) }, 5)).toEqual(expected);
    expect(expected.reduce((sum, span) => sum + span, 0)).toBe(5);
  });

  it('a row of figures keeps its empty cells: they are gaps', () => {
    expect(cellSpans({ kind: 'row', cells: cells(['1', 'Sở', '', '']) }, 4)).toEqual([1, 1, 1, 1]);
  });
});
