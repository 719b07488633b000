import type { ReportColumn } from '../../domain/report/report-document.ts';

/** A cell of the heads of a table. */
export interface HeadCell {
  readonly text: string;
  /** First column below it; unique in its row. */
  readonly column: string;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** A row of heads; level 0 is the uppermost. */
export interface HeadRow {
  readonly level: number;
  readonly cells: readonly HeadCell[];
}

function sharesHeads(a: ReportColumn | undefined, b: ReportColumn | undefined, levels: number): boolean {
  if (a === undefined || b === undefined) return false;
  return a.heads.slice(0, levels).every((text, level) => text === b.heads[level]);
}

/**
 * Rows of heads from top to bottom. Neighbours with the same upper headings share one cell of them; the lowest heading
 * of a column is its own and reaches down to the index row.
 */
export function headRows(columns: readonly ReportColumn[]): readonly HeadRow[] {
  const depth = Math.max(1, ...columns.map(({ heads }) => heads.length));
  return Array.from({ length: depth }, (_, level) => ({
    level,
    cells: columns.flatMap((column, place) => {
      const text = column.heads[level];
      if (text === undefined)
        return level === 0 ? [{ text: '', column: column.id, columnSpan: 1, rowSpan: depth }] : [];
      const isLowest = level === column.heads.length - 1;
      if (isLowest) return [{ text, column: column.id, columnSpan: 1, rowSpan: depth - level }];
      const shares = (other: ReportColumn | undefined): boolean =>
        other !== undefined && other.heads.length > level + 1 && sharesHeads(column, other, level + 1);
      if (shares(columns[place - 1])) return [];
      let columnSpan = 1;
      while (shares(columns[place + columnSpan])) columnSpan += 1;
      return [{ text, column: column.id, columnSpan, rowSpan: 1 }];
    }),
  }));
}

/** Whether the cells of a column stand in its middle: ordinal numbers and other signs of up to four characters. */
export function isCentred(column: ReportColumn, texts: readonly string[]): boolean {
  return !column.isNumber && texts.every((text) => text.length <= 4);
}
