import { expect, it } from 'vitest';
import { countLines } from './count-lines.ts';

it.each([
  ['', 10, 1],
  ['aa bb cc', 8, 1],
  ['aa bb cc', 7, 2],
  ['aa bb cc', 2, 3],
  // A word of ten letters in a room of four takes three lines, the last of which has room for one more letter.
  ['aaaaaaaaaa b', 4, 3],
  ['aaaaaaaaaa bbb', 4, 4],
])('%j in a room of %d takes %d lines', (text, room, lines) => {
  expect(countLines(text, room, ({ length }) => length)).toBe(lines);
});
