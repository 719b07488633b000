import { neutraliseFormula } from './neutralise-formula.ts';
import type { ExportCell, TableExport } from './table-export.ts';

// Without it Excel reads the file in the code page of the machine.
const byteOrderMark = '\uFEFF';

function cellText(cell: ExportCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'string') return neutraliseFormula(cell);
  return cell.iso;
}

// RFC 4180; the semicolon and the tab too, because Excel separates by them where the comma is the decimal sign.
function quoted(text: string): string {
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function csvLine(cells: readonly ExportCell[]): string {
  return `${cells.map((cell) => quoted(cellText(cell))).join(',')}\r\n`;
}

/**
 * A table as CSV (RFC 4180), line by line: UTF-8 with BOM, CRLF, one header row and nothing above it, dates in ISO 8601
 * as precise as known, numbers with a decimal dot. Formulas are neutralised by an apostrophe (OWASP ASVS 1.2.10);
 * reading the cells through `restoreFormula` gives the same texts. Made-up data say so in a last column of every row.
 */
export function* csvLines({ columns, rows, warning }: TableExport): Generator<string> {
  const mark = warning === null ? [] : [warning];
  yield byteOrderMark + csvLine([...columns.map((column) => column.title), ...mark]);
  for (const row of rows) yield csvLine([...row, ...mark]);
}
