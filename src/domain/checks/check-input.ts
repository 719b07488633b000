import type { PackageData, TableName } from '../records/package-data.ts';
import type { ColumnKind } from './column.ts';
import { type RowOf, tableColumns } from './table-columns.ts';
import { tableNames } from '../records/table-names.ts';

/** What the checks between tables look at. */
export interface CheckInput {
  readonly data: PackageData;
  /** Row of each record as Excel numbers it, parallel to `data[table]`. */
  readonly lines: Readonly<Record<TableName, readonly number[]>>;
}

/** A record with its row in the file; null when the file's lines are not known. */
export interface Numbered<R> {
  readonly record: R;
  readonly line: number | null;
}

/** A filled or empty cell: its items, none when it is empty. */
export interface Cell {
  readonly column: string;
  readonly kind: ColumnKind;
  readonly to: TableName | null;
  readonly items: readonly string[];
}

/** A row as its cells. */
export interface CellRow<T extends TableName = TableName> {
  readonly table: T;
  readonly line: number | null;
  readonly cells: readonly Cell[];
}

type Rows = { readonly [T in TableName]: readonly RowOf<T>[] };

/** Records of a table with their rows. */
export function numbered<T extends TableName>(input: CheckInput, table: T): readonly Numbered<RowOf<T>>[] {
  const rows: Rows = input.data;
  return rows[table].map((record, index) => ({ record, line: input.lines[table][index] ?? null }));
}

/** Every record of a table as cells, in the order of its file, with its row where the lines are given. */
export function cellRowsOf<T extends TableName>(
  data: PackageData,
  table: T,
  lines: readonly number[] = [],
): readonly CellRow<T>[] {
  const rows: Rows = data;
  const columns = tableColumns[table];
  return rows[table].map((record, index) => ({
    table,
    line: lines[index] ?? null,
    cells: columns.map(({ name, kind, to, read }) => ({ column: name, kind, to, items: read(record) })),
  }));
}

/** All rows of all tables as cells. */
export function cellRows(input: CheckInput): readonly CellRow[] {
  return tableNames.flatMap((table) => cellRowsOf(input.data, table, input.lines[table]));
}

/** The first record of each id. */
export function byId<R extends { readonly id: string }>(records: readonly R[]): ReadonlyMap<string, R> {
  const found = new Map<string, R>();
  for (const record of records) if (!found.has(record.id)) found.set(record.id, record);
  return found;
}
