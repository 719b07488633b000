import { describe, expect, it } from 'vitest';
import { cellText, linesIn } from './cell-text.ts';

describe('linesIn', () => {
  it.each([
    ['', 5, 0],
    ['Hợp nhất', 5, 1],
    ['Hợp nhất', 3, 2],
    ['31/12/2015', 1, 1],
    ['Đề án số 15/ĐA-UBND', 4.5, 3],
    ['tổ chức bên trong', 4, 2],
  ])('“%s” in a room of %d takes %d', (text, room, lines) => {
    expect(linesIn(cellText(text), room)).toBe(lines);
  });
});

describe('cellText', () => {
  it('knows the widest piece, and the widest short word, which it would rather keep whole', () => {
    const { widest, widestShort } = cellText('Đề án số 15/ĐA-UBND');
    expect(widest).toBe(cellText('UBND').width);
    expect(widestShort).toBe(cellText('15/ĐA-UBND').widestShort);
    expect(widestShort).toBeGreaterThan(widest);
  });

  it('is wider in bold', () => {
    expect(cellText('TỔNG CỘNG', true).width).toBeGreaterThan(cellText('TỔNG CỘNG').width);
  });
});
