import { expect, it } from 'vitest';
import { printableText } from './printable-text.ts';

it.each([
  ['decomposed letters', 'Nghi\u0323 quye\u0302\u0301t', 'Nghị quyết'],
  ['characters that XML cannot hold', 'a\u0000\u000Bb\uFFFF', 'ab'],
  ['half a pair', 'a\uD800b', 'a\uFFFDb'],
  ['line ends', 'a\r\nb\rc\td', 'a\nb\nc\td'],
])('mends %s', (_, given, printed) => {
  expect(printableText(given)).toBe(printed);
});
