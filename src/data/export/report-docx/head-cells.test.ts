import { describe, expect, it } from 'vitest';
import type { ReportColumn } from '../../../domain/report/report-document.ts';
import { headCells } from './head-cells.ts';

function columnsOf(heads: readonly (readonly string[])[]): readonly ReportColumn[] {
  return heads.map((own, at) => ({ id: String(at), heads: own, index: '', isNumber: false, width: 1, rule: null }));
}

/** Text, columns and rows of each cell, row by row. */
function shape(...heads: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return headCells(columnsOf(heads)).map((row) =>
    row.map(({ text, column, columns, rows }) => `${text}@${column} ${columns}×${rows}`),
  );
}

describe('headCells', () => {
  it('keeps one row where no head has another above it', () => {
    expect(shape(['A'], ['B'])).toEqual([['A@0 1×1', 'B@1 1×1']]);
  });

  it('shares an upper head and lets lowest heads reach down', () => {
    expect(shape(['STT'], ['Trước', 'Xã'], ['Trước', 'Phường'], ['Nay', 'Xã'])).toEqual([
      ['STT@0 1×2', 'Trước@1 2×1', 'Nay@3 1×1'],
      ['Xã@1 1×1', 'Phường@2 1×1', 'Xã@3 1×1'],
    ]);
  });

  it('does not share equal lowest heads, nor equal heads under different ones', () => {
    expect(shape(['Số'], ['Số'])).toEqual([['Số@0 1×1', 'Số@1 1×1']]);
    expect(shape(['A', 'X', '1'], ['B', 'X', '2'])).toEqual([
      ['A@0 1×1', 'B@1 1×1'],
      ['X@0 1×1', 'X@1 1×1'],
      ['1@0 1×1', '2@1 1×1'],
    ]);
  });

  it('has room for a column without a head', () => {
    expect(shape([], ['A', 'B'])).toEqual([['@0 1×2', 'A@1 1×1'], ['B@1 1×1']]);
  });
});
