import { describe, expect, it } from 'vitest';
import type { ReportColumn, ReportTable } from '../../domain/report/report-document.ts';
import { columnShares, formulaPieces } from './column-shares.ts';
import { wordsCell } from './report-cells.ts';

function tableOf(rows: readonly (readonly string[])[], columns: readonly Partial<ReportColumn>[]): ReportTable {
  return {
    id: 't',
    title: null,
    unitLine: null,
    columns: columns.map((column, at) => ({
      id: `c${at}`,
      heads: ['Cột'],
      index: `${at + 1}`,
      isNumber: false,
      width: 10,
      rule: null,
      ...column,
    })),
    rows: rows.map((texts, at) => ({ id: `r${at}`, kind: 'row', cells: texts.map((text) => wordsCell(text)) })),
    notes: [],
  };
}

const words = 'Nghị quyết của Ủy ban Thường vụ Quốc hội về việc sắp xếp các đơn vị hành chính cấp xã';

describe('columnShares', () => {
  it.each([
    ['short words', [['a', 'b']]],
    ['long words', [[words, 'b']]],
    ['a word that no column holds', [['a'.repeat(300), 'b']]],
    ['no rows', []],
  ])('add up to the whole width: %s', (_, rows) => {
    const shares = columnShares(tableOf(rows, [{}, {}]), 160);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
    expect(shares.every((share) => share > 0)).toBe(true);
  });

  it('stay as given where that is enough', () => {
    const [left, right] = columnShares(tableOf([['a', 'b']], [{ width: 30 }, { width: 10 }]), 160);
    expect(left).toBeCloseTo(0.75, 6);
    expect(right).toBeCloseTo(0.25, 6);
  });

  it('widen a column for its longest word', () => {
    const [narrow = 0] = columnShares(tableOf([['1677/NQ-UBTVQH15', words]], [{ width: 2 }, { width: 60 }]), 160);
    expect(narrow * 160).toBeGreaterThan(30);
  });

  it('give the room of an empty column to one full of words', () => {
    const rows = Array.from({ length: 5 }, () => ['a', words, '']);
    const [, full = 0, empty = 1] = columnShares(tableOf(rows, [{}, {}, { isNumber: true }]), 160);
    expect(full).toBeGreaterThan(0.6);
    expect(empty).toBeLessThan(0.25);
  });
});

describe('formulaPieces', () => {
  it.each([
    ['5=4*100/1', ['5=', '4*', '100/', '1']],
    ['4=1-3', ['4=', '1-3']],
    ['A', ['A']],
  ])('%s wraps after its signs', (formula, pieces) => {
    expect(formulaPieces(formula)).toEqual(pieces);
  });
});
