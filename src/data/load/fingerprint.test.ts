import { describe, expect, it } from 'vitest';
import { fingerprint } from './fingerprint.ts';

describe('fingerprint', () => {
  it.each([
    // Published FNV-1a vectors, with the end mark of one text applied.
    [[], '811c9dc5'],
  ])('of %o is %s', (texts, mark) => {
    expect(fingerprint(texts)).toBe(mark);
  });

  it('tells apart one changed letter, the order, and where one text ends', () => {
    const marks = [['Đăk Cấm', '40'], ['Đăk Cam', '40'], ['40', 'Đăk Cấm'], ['Đăk Cấm4', '0'], ['Đăk Cấm40']].map(
      fingerprint,
    );
    expect(new Set(marks).size).toBe(marks.length);
    expect(fingerprint(['Đăk Cấm', '40'])).toBe(marks[0]);
  });
});
