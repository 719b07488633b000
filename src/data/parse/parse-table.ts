import * as v from 'valibot';
import type { Issue } from '../../domain/checks/issue.ts';
import { type CsvRow, parseCsv } from './parse-csv.ts';
import { parseIssue } from './parse-issues.ts';

/** A schema that reads one row of text cells into a record of the domain. */
export type RowSchema<T> = v.GenericSchema<Record<string, string>, T>;

/** The usable rows of a table with their Excel row numbers, and everything that is wrong with the others. */
export interface ParsedTable<T> {
  readonly records: readonly T[];
  /** Row number of each record, parallel to `records`. */
  readonly lines: readonly number[];
  /** Rows in the file: always usable rows + rows with an error. */
  readonly rowCount: number;
  readonly issues: readonly Issue[];
}

function headerIssues(header: readonly string[], columns: readonly string[], file: string): Issue[] {
  const at = (column: string) => ({ file, row: 1, column, value: null });
  const missing = columns.filter((column) => !header.includes(column));
  const extra = header.filter((column) => !columns.includes(column));
  const twice = columns.filter((column) => header.indexOf(column) !== header.lastIndexOf(column));
  return [
    ...missing.map((column) => parseIssue('table.missing-column', at(column))),
    ...twice.map((column) => parseIssue('table.duplicate-column', at(column))),
    ...extra.map((column) =>
      parseIssue('table.extra-column', at(column === '' ? '(trống / blank)' : column), 'warning'),
    ),
  ];
}

function lonelyTexts(row: Record<string, string>, line: number, file: string): Issue[] {
  return Object.keys(row)
    .filter((column) => column.endsWith('_vi'))
    .flatMap((vi) => {
      const en = `${vi.slice(0, -3)}_en`;
      const empty = [vi, en].filter((column) => row[column] === '');
      return empty.length === 1
        ? empty.map((column) => parseIssue('cell.one-language', { file, row: line, column, value: null }))
        : [];
    });
}

function rowIssue(issue: v.BaseIssue<unknown>, row: Record<string, string>, line: number, file: string): Issue {
  const key = issue.path?.[0]?.key;
  const column = typeof key === 'string' ? key : null;
  return parseIssue(issue.message, { file, row: line, column, value: column === null ? null : (row[column] ?? null) });
}

/**
 * Reads one table: header against the columns, then each row against the schema. Returns all issues at once.
 * A missing or double column makes the table unusable; a broken row is left out and reported, the rest stays.
 */
export function parseTable<T>(
  schema: RowSchema<T>,
  columns: readonly string[],
  text: string,
  file: string,
): ParsedTable<T> {
  const csv = parseCsv(text);
  const issues = headerIssues(csv.header, columns, file);
  if (csv.brokenLine !== null) {
    issues.push(parseIssue('file.quotes', { file, row: csv.brokenLine, column: null, value: null }));
  }
  const rowCount = csv.rows.length;
  if (issues.some((issue) => issue.severity === 'error')) return { records: [], lines: [], rowCount, issues };

  const places = columns.map((column) => ({ column, index: csv.header.indexOf(column) }));
  const records: T[] = [];
  const lines: number[] = [];
  for (const { line, cells } of csv.rows satisfies readonly CsvRow[]) {
    if (cells.length !== csv.header.length) {
      issues.push(parseIssue('row.cells', { file, row: line, column: null, value: cells.join(',') }));
      continue;
    }
    const row = Object.fromEntries(places.map(({ column, index }) => [column, cells[index] ?? '']));
    const result = v.safeParse(schema, row);
    const lonely = lonelyTexts(row, line, file);
    issues.push(...lonely);
    if (!result.success) {
      issues.push(...result.issues.map((issue) => rowIssue(issue, row, line, file)));
    } else if (lonely.length === 0) {
      records.push(result.output);
      lines.push(line);
    }
  }
  return { records, lines, rowCount, issues };
}
