import { Fragment } from 'react';
import type { ReportColumn, ReportRow, ReportTable } from '../../domain/report/report-document.ts';
import { cellSpans } from './cell-spans.ts';
import { formulaPieces } from './column-shares.ts';
import { FigureText } from './figure-renderer.tsx';
import type { TableSize } from './measure-table.ts';
import styles from './sheet-table.module.css';
import { headRows, isCentred } from './table-heads.ts';

const percent = new Intl.NumberFormat('en', { maximumFractionDigits: 4 });

/** A formula of the index row, which wraps after its equals sign only. */
function Formula({ text }: { readonly text: string }) {
  const pieces = formulaPieces(text);
  return pieces.map((piece, at) => (
    <Fragment key={pieces.slice(0, at + 1).join('')}>
      {at === 0 ? null : <wbr />}
      <span className={styles.piece}>{piece}</span>
    </Fragment>
  ));
}

function TableHead({ columns }: { readonly columns: readonly ReportColumn[] }) {
  return (
    <thead>
      {headRows(columns).map(({ level, cells }) => (
        <tr key={level}>
          {cells.map(({ text, column, columnSpan, rowSpan }) => (
            <th
              key={column}
              scope={columnSpan > 1 ? 'colgroup' : 'col'}
              colSpan={columnSpan}
              rowSpan={rowSpan}
              data-column={column}
            >
              {text}
            </th>
          ))}
        </tr>
      ))}
      {columns.some(({ index }) => index !== '') && (
        <tr className={styles.index}>
          {columns.map(({ id, index }) => (
            <td key={id} data-column={id}>
              <Formula text={index} />
            </td>
          ))}
        </tr>
      )}
    </thead>
  );
}

interface TableRowProps {
  readonly row: ReportRow;
  readonly columns: readonly ReportColumn[];
  readonly centred: ReadonlySet<string>;
}

function TableRow({ row, columns, centred }: TableRowProps) {
  const spans = cellSpans(row, columns.length);
  return (
    <tr className={styles[row.kind]}>
      {columns.map(({ id, isNumber }, index) => {
        const span = spans[index] ?? 1;
        if (span === 0) return null;
        const cell = row.cells[index];
        const className = isNumber ? styles.number : centred.has(id) ? styles.centred : undefined;
        return (
          <td key={id} className={className} data-column={id} colSpan={span}>
            {cell === undefined ? null : <FigureText text={cell.text} origin={cell.origin} />}
          </td>
        );
      })}
    </tr>
  );
}

interface SheetTableProps {
  readonly table: ReportTable;
  /** Share of the width of each column; they add up to 1. */
  readonly shares: readonly number[];
  /** Rows on this page, with all heads repeated. */
  readonly from: number;
  readonly to: number;
  readonly size: TableSize;
  /** Words wider than their column are broken, as no type would hold them. */
  readonly breaks: boolean;
}

/** The rows of a table that stand on one page, below its heads and index row. */
export function SheetTable({ table, shares, from, to, size, breaks }: SheetTableProps) {
  const { columns, rows } = table;
  const centred = new Set(
    columns
      .filter((column, index) =>
        isCentred(
          column,
          rows.map((row) => row.cells[index]?.text ?? ''),
        ),
      )
      .map(({ id }) => id),
  );
  return (
    <table
      className={styles.table}
      aria-label={table.title ?? undefined}
      data-size={size}
      data-compact={table.isCompact === true ? '' : undefined}
      data-breaks={breaks ? '' : undefined}
    >
      <colgroup>
        {columns.map(({ id }, index) => (
          <col key={id} width={`${percent.format(100 * (shares[index] ?? 0))}%`} />
        ))}
      </colgroup>
      <TableHead columns={columns} />
      <tbody>
        {rows.slice(from, to).map((row) => (
          <TableRow key={row.id} row={row} columns={columns} centred={centred} />
        ))}
      </tbody>
    </table>
  );
}
