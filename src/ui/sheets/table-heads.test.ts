import { describe, expect, it } from 'vitest';
import type { ReportColumn } from '../../domain/report/report-document.ts';
import { wideColumns } from './sheets.fixture.ts';
import { headRows, isCentred } from './table-heads.ts';

function columns(...heads: readonly (readonly string[])[]): readonly ReportColumn[] {
  return heads.map((texts, index) => ({
    id: `c${index}`,
    heads: texts,
    index: `${index}`,
    isNumber: true,
    width: 1,
    rule: null,
  }));
}

/** Rows as `text across×down`. */
function rowsOf(given: readonly ReportColumn[]): readonly (readonly string[])[] {
  return headRows(given).map(({ cells }) =>
    cells.map(({ text, columnSpan, rowSpan }) => `${text} ${columnSpan}×${rowSpan}`),
  );
}

describe('headRows', () => {
  it('lets neighbours share their upper heading and single heads reach down', () => {
    expect(rowsOf(columns(['STT'], ['Giảm', 'Số'], ['Giảm', '%'], ['Ghi chú']))).toEqual([
      ['STT 1×2', 'Giảm 2×1', 'Ghi chú 1×2'],
      ['Số 1×1', '% 1×1'],
    ]);
  });

  it('never joins the lowest heads, nor columns that are not neighbours', () => {
    expect(rowsOf(columns(['%'], ['%'], ['A', '%'], ['B', '%'], ['A', '%']))).toEqual([
      ['% 1×2', '% 1×2', 'A 1×1', 'B 1×1', 'A 1×1'],
      ['% 1×1', '% 1×1', '% 1×1'],
    ]);
  });

  it('does not share a heading below different ones', () => {
    expect(rowsOf(columns(['A', 'x', '1'], ['A', 'x', '2'], ['B', 'x', '1']))).toEqual([
      ['A 2×1', 'B 1×1'],
      ['x 2×1', 'x 1×1'],
      ['1 1×1', '2 1×1', '1 1×1'],
    ]);
  });

  it('covers every column on every level exactly once', () => {
    const rows = headRows(wideColumns);
    const covered = rows.flatMap(({ cells }) => cells).reduce((sum, cell) => sum + cell.columnSpan * cell.rowSpan, 0);
    expect([rows.length, covered]).toEqual([2, wideColumns.length * 2]);
  });

  it('has a cell even for a column without heads', () => {
    expect(rowsOf(columns([], ['A', 'B']))).toEqual([[' 1×2', 'A 1×1'], ['B 1×1']]);
  });
});

describe('isCentred', () => {
  const [words] = columns(['STT']).map((column) => ({ ...column, isNumber: false }));
  it.each([
    [['1', 'II', '1.1', ''], true],
    [['1', 'Sở Nội vụ'], false],
  ])('%j: %s', (texts, expected) => {
    expect(words === undefined ? null : isCentred(words, texts)).toBe(expected);
  });
});
