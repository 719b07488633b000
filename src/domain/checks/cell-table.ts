import type { PackageData, TableName } from '../records/package-data.ts';
import type { Column } from './column.ts';
import { type RowOf, tableColumns } from './table-columns.ts';

/** A column whose cells are found by the position of their row. */
export interface CellColumn extends Pick<Column<never>, 'name' | 'kind' | 'to'> {
  /** Items of the cell: none when it is empty, several where it is a list. */
  readonly items: (row: number) => readonly string[];
}

/** A table as text cells, whatever its records are. */
export interface CellTable<T extends TableName = TableName> {
  readonly table: T;
  readonly columns: readonly CellColumn[];
}

type Rows = { readonly [T in TableName]: readonly RowOf<T>[] };

/** The cells of a table, read back from its records. */
export function cellTable<T extends TableName>(data: PackageData, table: T): CellTable<T> {
  const tables: Rows = data;
  const rows = tables[table];
  const columns = tableColumns[table].map(({ name, kind, to, read }) => ({
    name,
    kind,
    to,
    items: (row: number) => {
      const record = rows[row];
      return record === undefined ? [] : read(record);
    },
  }));
  return { table, columns };
}
