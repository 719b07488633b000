import type { ReactNode } from 'react';
import styles from './data-table.module.css';

/** A column: its heading and how its cells stand. */
export interface TableColumn {
  readonly title: string;
  /** Figures stand right-aligned in tabular digits. */
  readonly isNumber?: boolean;
  /** Takes the larger share of the width. */
  readonly isWide?: boolean;
}

/** A row: one cell per column, in their order; the first cell names the row. */
export interface TableRow {
  readonly id: string;
  readonly cells: readonly ReactNode[];
  /** A total, printed bold. */
  readonly isTotal?: boolean;
}

/** A head over the rows that follow it, up to the next one. */
export interface TableGroup {
  readonly id: string;
  readonly group: string;
}

interface DataTableProps {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (TableRow | TableGroup)[];
  /** Hides the caption from view where a heading right above says the same; it is still read out. */
  readonly hideCaption?: boolean;
}

function BodyRow({ row, columns }: { readonly row: TableRow; readonly columns: readonly TableColumn[] }) {
  return (
    <tr role="row" className={row.isTotal ? styles.total : undefined}>
      {columns.map((column, index) =>
        index === 0 ? (
          <th key={column.title} scope="row" role="rowheader">
            {row.cells[index]}
          </th>
        ) : (
          <td
            key={column.title}
            role="cell"
            data-label={column.title}
            className={column.isNumber ? styles.number : undefined}
          >
            {row.cells[index]}
          </td>
        ),
      )}
    </tr>
  );
}

function headClass(column: TableColumn): string | undefined {
  if (column.isNumber) return styles.number;
  return column.isWide ? styles.wide : undefined;
}

/**
 * A table of text and figures. Where it is narrow each row becomes a block with the column's heading before each
 * value; on paper the head repeats on every page and no row is split.
 */
export function DataTable({ caption, columns, rows, hideCaption = false }: DataTableProps) {
  return (
    // The roles repeat what the elements mean, because `display: block` on narrow screens takes it away from them.
    <table className={styles.table} role="table">
      <caption className={hideCaption ? styles.hidden : styles.caption}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column.title} scope="col" role="columnheader" className={headClass(column)}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) =>
          'group' in row ? (
            <tr key={row.id} role="row" className={styles.group}>
              <th colSpan={columns.length} scope="colgroup" role="columnheader">
                {row.group}
              </th>
            </tr>
          ) : (
            <BodyRow key={row.id} row={row} columns={columns} />
          ),
        )}
      </tbody>
    </table>
  );
}
