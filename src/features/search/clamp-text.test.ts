import { describe, expect, it } from 'vitest';
import { clampText } from './clamp-text.ts';

describe('clampText', () => {
  it.each([
    ['Đăk Cấm', 7, 'Đăk Cấm'],
    ['Đăk Cấm', 6, 'Đăk Cấ…'],
    ['ab😀d', 3, 'ab…'],
    ['ab😀d', 4, 'ab😀…'],
    ['aba\u0302\u0301d', 3, 'ab…'],
    ['', 3, ''],
  ])('%j to %d: %j', (text, most, expected) => {
    expect(clampText(text, most)).toBe(expected);
  });

  it('keeps a hostile text to one line', () => {
    expect(clampText('x'.repeat(10_000))).toHaveLength(161);
  });
});
