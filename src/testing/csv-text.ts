import { tables } from '../data/schema/tables.ts';
import type { TableName } from '../domain/records/package-data.ts';

/** Column names of a table in the order of its file. */
export function columnsOf(table: TableName): readonly string[] {
  return Object.keys(tables[table].pipe[0].entries);
}

function quoted(cell: string): string {
  return /[",\n\r;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A row of a CSV file, quoted where it has to be. */
function csvRow(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\n`;
}

/** The CSV file of a table: its whole header, then the rows given; cells not given are empty. */
export function csvText(table: TableName, rows: readonly Readonly<Record<string, string>>[] = []): string {
  const columns = columnsOf(table);
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))].map(csvRow).join('');
}
