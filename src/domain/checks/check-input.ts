import type { PackageData, TableName } from '../records/package-data.ts';
import { cellTable } from './cell-table.ts';
import type { ColumnKind } from './column.ts';

/** What the checks between tables look at. */
export interface CheckInput {
  readonly data: PackageData;
  /** Row of each record as Excel numbers it, parallel to `data[table]`. */
  readonly lines: Readonly<Record<TableName, readonly number[]>>;
}

/** A filled or empty cell: its items, none when it is empty. */
export interface Cell {
  readonly column: string;
  readonly kind: ColumnKind;
  readonly to: TableName | null;
  readonly items: readonly string[];
}

/** A row as its cells. */
export interface CellRow {
  readonly cells: readonly Cell[];
}

/** Every record of a table as cells, in the order of its file. */
export function cellRowsOf(data: PackageData, table: TableName): readonly CellRow[] {
  const { columns } = cellTable(data, table);
  return data[table].map((_, row) => ({
    cells: columns.map(({ name, kind, to, items }) => ({ column: name, kind, to, items: items(row) })),
  }));
}
