import { describe, expect, it } from 'vitest';
import { readingsOf, writeOut } from './abbreviations.ts';

describe('writeOut', () => {
  it.each([
    ['ubnd tinh', 'uy ban nhan dan tinh'],
    ['dvsncl', 'don vi su nghiep cong lap'],
    ['tp kon tum', 'thanh pho kon tum'],
    ['bcd nq 18', 'ban chi dao nghi quyet 18'],
    ['tt dak to', 'tt dak to'],
    ['tu mo rong', 'tu mo rong'],
    ['dak cam', 'dak cam'],
  ])('%s: %s', (folded, full) => {
    expect(writeOut(folded)).toBe(full);
  });
});

describe('readingsOf', () => {
  it('tries what was typed first, then every reading', () => {
    expect(readingsOf('tt dak to')).toEqual(['tt dak to', 'thi tran dak to', 'thong tu dak to', 'trung tam dak to']);
    expect(readingsOf('btc tw')).toEqual([
      'btc tw',
      'btc trung uong',
      'ban to chuc tw',
      'ban to chuc trung uong',
      'bo tai chinh tw',
      'bo tai chinh trung uong',
    ]);
    expect(readingsOf('dak cam')).toEqual(['dak cam']);
  });

  it('stays small for a query of nothing but abbreviations, and keeps all words', () => {
    const readings = readingsOf(Array.from({ length: 50 }, () => 'tt').join(' '));
    expect(readings.length).toBeLessThanOrEqual(12);
    expect(readings[0]?.split(' ')).toHaveLength(50);
  });
});
