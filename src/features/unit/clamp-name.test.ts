import { expect, it } from 'vitest';
import { clampName } from './clamp-name.ts';

it.each([
  ['phường Đăk Cấm', 20, 'phường Đăk Cấm'],
  ['abcdef', 6, 'abcdef'],
  ['abcdefg', 6, 'abcdef…'],
  ['abc defg', 4, 'abc…'],
  ['😀😀😀', 2, '😀😀…'],
  ['😀😀', 2, '😀😀'],
])('%s in %d characters is %s', (text, most, clamped) => {
  expect(clampName(text, most)).toBe(clamped);
});

it('cuts a name of 10,000 characters', () => {
  expect(clampName('x'.repeat(10_000))).toHaveLength(161);
});
