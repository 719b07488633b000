import { expect, it } from 'vitest';
import { inTwoLines, lengthOf } from './two-lines.ts';

const type = { value: 10, bold: true, italic: false } as const;

it.each([
  ['stands on one line where that has room', 'Sở Nội vụ', 100, 'Sở Nội vụ'],
  ['breaks in the middle', 'aaaa bb ccc', 45, 'aaaa\nbb ccc'],
  ['is left alone where two lines do not hold it', 'aaaa bbbb cccc dddd', 30, 'aaaa bbbb cccc dddd'],
  ['has nothing to break', 'aaaaaaaaaa', 20, 'aaaaaaaaaa'],
])('a text %s', (_, text, room, expected) => {
  expect(inTwoLines(text, type, room)).toBe(expected);
});

it('capitals are longer', () => {
  expect(lengthOf('ủy ban', { ...type, caps: true })).toBeGreaterThan(lengthOf('ủy ban', type));
});
