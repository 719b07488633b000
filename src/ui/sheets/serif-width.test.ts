import { describe, expect, it } from 'vitest';
import { serifWidth } from './serif-width.ts';

describe('serifWidth', () => {
  it.each([
    ['', 0],
    ['1.800', 2.25],
    ['STT', 1.778],
    ['Sở', 1.056],
    ['Đ', 0.722],
  ])('of “%s” is %d of the size of type', (text, width) => {
    expect(serifWidth(text)).toBeCloseTo(width, 1);
  });

  it('takes a letter with marks for its base, however it is written', () => {
    expect(serifWidth('ế')).toBe(serifWidth('e'));
    expect(serifWidth('ế'.normalize('NFD'))).toBe(serifWidth('ế'));
  });
});
