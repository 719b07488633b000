import type { ReportColumn } from '../../../domain/report/report-document.ts';

/** A cell of the heads of a table: how many columns and rows it covers from its place on. */
export interface HeadCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

function headText(column: ReportColumn | undefined, row: number): string {
  return column?.heads[row] ?? '';
}

/** Whether a head stands above a lower one, so that its neighbours may share its cell. */
function isUpper(column: ReportColumn | undefined, row: number): column is ReportColumn {
  return column !== undefined && row < column.heads.length - 1;
}

function sharesHead(a: ReportColumn | undefined, b: ReportColumn | undefined, row: number): boolean {
  if (!isUpper(a, row) || !isUpper(b, row)) return false;
  return a.heads.slice(0, row + 1).every((head, at) => head === b.heads[at]);
}

/** Rows of heads above the index row; at least one. */
export function headRows(columns: readonly ReportColumn[]): number {
  return Math.max(1, ...columns.map(({ heads }) => heads.length));
}

/**
 * The cells of the heads, row by row: columns side by side under the same upper heading share one cell of it, and the
 * lowest head of a column reaches down to the index row.
 */
export function headCells(columns: readonly ReportColumn[]): readonly (readonly HeadCell[])[] {
  const depth = headRows(columns);
  return Array.from({ length: depth }, (_, row) => {
    const cells: HeadCell[] = [];
    let at = 0;
    while (at < columns.length) {
      const column = columns[at];
      let end = at + 1;
      while (sharesHead(column, columns[end], row)) end += 1;
      const isLowest = !isUpper(column, row);
      // A head that has already ended reaches down from above.
      const isPlace = row < Math.max(1, column?.heads.length ?? 0);
      if (isPlace) {
        const rows = isLowest ? depth - row : 1;
        cells.push({ text: headText(column, row), row, column: at, columns: end - at, rows });
      }
      at = end;
    }
    return cells;
  });
}
