import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutraliseFormula, restoreFormula } from './neutralise-formula.ts';

describe('neutraliseFormula', () => {
  it.each([
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['+84 260', "'+84 260"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['\0=1', "'\0=1"],
    ['＝1+1', "'＝1+1"],
    ["'=1", "''=1"],
    ["''=1", "'''=1"],
    ["'quoted'", "'quoted'"],
    ['xã Đăk Cấm', 'xã Đăk Cấm'],
    ['00123', '00123'],
    ['a=b', 'a=b'],
    ['', ''],
  ])('%j becomes %j', (text, cell) => {
    expect(neutraliseFormula(text)).toBe(cell);
    expect(restoreFormula(cell)).toBe(text);
  });

  it('gives back every text and never leaves one that starts a formula', () => {
    const text = fc.string({
      unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '＝', 'a', '1', ' '),
      maxLength: 6,
    });
    fc.assert(
      fc.property(text, (given) => {
        const cell = neutraliseFormula(given);
        expect(restoreFormula(cell)).toBe(given);
        expect(cell).not.toMatch(/^[=+\-@\t\r\0＝]/);
      }),
    );
  });
});
