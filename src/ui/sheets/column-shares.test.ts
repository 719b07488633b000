import { describe, expect, it } from 'vitest';
import type { ReportColumn, ReportTable } from '../../domain/report/report-document.ts';
import { formulaPieces, tableSetting } from './column-shares.ts';
import { wordsCell } from './report-cells.ts';
import { serifWidth } from './serif-width.ts';

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

/** A table of so many columns full of words. */
function wordy(count: number): ReportTable {
  const columns = Array.from({ length: count }, () => ({}));
  return tableOf([columns.map(() => words)], columns);
}

describe('shares of columns', () => {
  it.each([
    ['short words', [['a', 'b']]],
    ['long words', [[words, 'b']]],
    ['a word that no column holds', [['a'.repeat(300), 'b']]],
    ['no rows', []],
  ])('add up to the whole width: %s', (_, rows) => {
    const shares = tableSetting(tableOf(rows, [{}, {}]), 160).shares;
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
    expect(shares.every((share) => share > 0)).toBe(true);
  });

  it('stay as given where that is enough', () => {
    const [left, right] = tableSetting(tableOf([['a', 'b']], [{ width: 30 }, { width: 10 }]), 160).shares;
    expect(left).toBeCloseTo(0.75, 6);
    expect(right).toBeCloseTo(0.25, 6);
  });

  it('widen a column for its longest word', () => {
    const [narrow = 0] = tableSetting(
      tableOf([['1677/NQ-UBTVQH15', words]], [{ width: 2 }, { width: 60 }]),
      160,
    ).shares;
    expect(narrow * 160).toBeGreaterThan(25);
  });

  it.each([
    ['a figure with its qualifier', 'hơn 1.800', true],
    ['a date', '31/12/2015', true],
    ['a form of change', 'Hợp nhất', false],
  ])('keep %s on one line', (_, text, isNumber) => {
    const rows = Array.from({ length: 5 }, () => [words, text, words]);
    const table = tableOf(rows, [{ width: 40 }, { width: 1, isNumber }, { width: 40 }]);
    const { size, shares } = tableSetting(table, 160);
    const roomPt = (shares[1] ?? 0) * 160 * (72 / 25.4) - 0.7 * size - 1;
    expect(roomPt / size).toBeGreaterThan(serifWidth(text));
  });

  it('leave an ordinal number no more than it needs, where words lack room', () => {
    const rows = Array.from({ length: 5 }, (_, row) => [`${row + 1}`, words]);
    const [order = 1] = tableSetting(tableOf(rows, [{ heads: ['STT'], width: 30 }, { width: 60 }]), 160).shares;
    expect(order * 160).toBeLessThan(16);
    expect(order * 160).toBeGreaterThan(9);
  });

  it('take smaller type for a table of many columns of words', () => {
    expect([2, 6, 7].map((count) => tableSetting(wordy(count), 163).size)).toEqual([12, 12, 10]);
  });

  it('give the room of an empty column to one full of words', () => {
    const rows = Array.from({ length: 5 }, () => ['a', words, '']);
    const [, full = 0, empty = 1] = tableSetting(tableOf(rows, [{}, {}, { isNumber: true }]), 160).shares;
    expect(full).toBeGreaterThan(0.6);
    expect(empty).toBeLessThan(0.25);
  });
});

describe('formulaPieces', () => {
  it.each([
    ['5=4*100/1', ['5=', '4*100/1']],
    ['4=1-3', ['4=', '1-3']],
    ['A', ['A']],
  ])('%s wraps after its equals sign', (formula, pieces) => {
    expect(formulaPieces(formula)).toEqual(pieces);
  });
});
