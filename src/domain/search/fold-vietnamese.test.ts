import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldBeginning, foldVietnamese } from './fold-vietnamese.ts';

describe('foldVietnamese', () => {
  it.each([
    ['dak cam', ['Đăk Cấm', 'dak cam', 'Đắk-Cấm', 'DAK CAM', ' đăk  cấm ', 'Đăk Cấm'.normalize('NFD'), 'Ðăk Cấm']],
    ['hoa binh', ['Hoà Bình', 'Hòa Bình', 'HÒA BÌNH', 'hoà-bình']],
    ['uy ban', ['Uỷ ban', 'Ủy ban', 'ỦY BAN']],
    ['ia hdrai', ["Ia H'Drai", 'Ia H’Drai', "Ia H' Drai", 'IA HʼDRAI', 'ia hdrai']],
    ['1677 nq ubtvqh15', ['1677/NQ-UBTVQH15', '1677 NQ UBTVQH15', '1677\u2011NQ\u2013UBTVQH15']],
    ['kon tum', ['Kon\u00a0Tum', 'Kon\u200b Tum', 'Kon_Tum', '“Kon Tum”', "'Kon Tum'"]],
    ['khong co', ["'Không' có"]],
    ['', ['', '  ', '-/–', '\u200b', '́']],
  ])('%j', (folded, texts) => {
    expect(texts.map(foldVietnamese)).toEqual(texts.map(() => folded));
  });

  it('leaves a folded text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const folded = foldVietnamese(text);
        expect(foldVietnamese(folded)).toBe(folded);
        expect(folded).not.toMatch(/^ | $| {2}|[\n\t\uffff]/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('foldBeginning', () => {
  it('reads no more of a text than a long name needs, and the same with and without marks', () => {
    const long = 'Đăk Cấm '.repeat(2_000);
    expect(foldBeginning(long).length).toBeLessThanOrEqual(300);
    expect(foldBeginning(long)).toBe(foldBeginning('dak cam '.repeat(2_000)));
  });
});
