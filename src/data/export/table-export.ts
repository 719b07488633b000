import type { PartialDate } from '../../domain/records/partial-date.ts';

/** A cell: text, a number, a date as precise as it is known, or nothing. */
export type ExportCell = string | number | PartialDate | null;

/** A column: its heading and its width in a workbook, in characters. */
export interface ExportColumn {
  readonly title: string;
  readonly width: number;
}

/** A table as it leaves the dashboard, in the language and the order in which the reader saw it. */
export interface TableExport {
  readonly title: string;
  /** What is shown, one statement a line: filters, the day, the version of the data. */
  readonly notes: readonly string[];
  /** Said in every row and on every printed page of made-up data; null for real data. */
  readonly warning: string | null;
  readonly columns: readonly ExportColumn[];
  /** One cell for each column. Read once, row by row, so that long tables need not stand in memory. */
  readonly rows: Iterable<readonly ExportCell[]>;
}
