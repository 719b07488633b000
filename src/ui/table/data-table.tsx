import { type ReactNode, useRef } from 'react';
import { CopyTable } from './copy-table.tsx';
import styles from './data-table.module.css';

/** Which way the rows are sorted by a column, in the words of `aria-sort`. */
export type SortDirection = 'ascending' | 'descending' | 'none';

/** What a heading that sorts needs. */
export interface TableSort {
  readonly direction: SortDirection;
  readonly onToggle: () => void;
}

/** A column: its heading and how its cells stand. */
export interface TableColumn {
  readonly title: string;
  /** Figures stand right-aligned in tabular digits. */
  readonly isNumber?: boolean;
  /** Takes the larger share of the width. */
  readonly isWide?: boolean;
  /** Its values speak for themselves: narrow screens show them without the heading before each. */
  readonly isPlain?: boolean;
  /** Makes the heading a button that sorts. Narrow screens show no headings: the page offers the order elsewhere. */
  readonly sort?: TableSort;
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
            data-label={column.isPlain ? undefined : column.title}
            className={column.isNumber ? styles.number : undefined}
          >
            {row.cells[index]}
          </td>
        ),
      )}
    </tr>
  );
}

const sortSigns: Readonly<Record<SortDirection, string>> = { ascending: '▲', descending: '▼', none: '↕' };

function HeadCell({ column: { title, sort } }: { readonly column: TableColumn }) {
  if (sort === undefined) return title;
  return (
    <>
      <button type="button" className={styles.sort} onClick={sort.onToggle}>
        {title}
        {'\u00A0'}
        <span aria-hidden="true" className={styles.sortSign}>
          {sortSigns[sort.direction]}
        </span>
      </button>
      {/* For paper, where a browser draws no buttons in the heads it repeats, and for screen readers on narrow screens. */}
      <span className={styles.plainHead}>
        {title}
        <span aria-hidden="true">{sort.direction === 'none' ? '' : ` ${sortSigns[sort.direction]}`}</span>
      </span>
    </>
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
  const table = useRef<HTMLTableElement>(null);
  return (
    <>
      {/* The roles repeat what the elements mean, because `display: block` on narrow screens takes it away from them. */}
      <table ref={table} className={styles.table} role="table">
        <caption className={hideCaption ? styles.hidden : styles.caption}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column.title}
                scope="col"
                role="columnheader"
                className={headClass(column)}
                aria-sort={column.sort?.direction}
              >
                <HeadCell column={column} />
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
      <CopyTable table={table} caption={caption} columns={columns} />
    </>
  );
}
