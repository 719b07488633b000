import * as v from 'valibot';
import type { Issue } from '../../domain/checks/issue.ts';
import { inOneGo, type Steps } from '../../domain/steps.ts';
import { laterColumns } from '../schema/later-columns.ts';
import { csvSteps } from './parse-csv.ts';
import { parseIssue } from './parse-issues.ts';

/** A schema that reads one row of text cells into a record of the domain. */
export type RowSchema<T> = v.GenericSchema<Record<string, string>, T>;

/** The usable rows of a table with their Excel row numbers, and everything that is wrong with the others. */
export interface ParsedTable<T> {
  readonly records: readonly T[];
  /** False when the header or the quoting is broken, so that no row can be read; the issues say why. */
  readonly isUsable: boolean;
  /** Row number of each record, parallel to `records`. */
  readonly lines: readonly number[];
  /** Rows in the file: of a usable table always usable rows + rows with an error. */
  readonly rowCount: number;
  readonly issues: readonly Issue[];
}

/** A header cell as it is compared: case, spaces and Unicode form make no difference. */
function columnName(cell: string): string {
  return cell.normalize('NFC').trim().toLowerCase().replace(/\s+/g, '_');
}

/** Letter of a column as Excel shows it, by its index from 0. */
function columnLetter(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : `${columnLetter(Math.floor(index / 26) - 1)}${letter}`;
}

/** Drops empty cells beyond a length: a spreadsheet writes them below columns that were once formatted. */
function withoutGhosts(cells: readonly string[], length: number): readonly string[] {
  const filled = cells.reduce((end, cell, index) => (cell.trim() === '' ? end : index + 1), 0);
  return cells.slice(0, Math.max(length, filled));
}

function headerIssues(header: readonly string[], columns: readonly string[], file: string): Issue[] {
  const at = (column: string) => ({ file, row: 1, column, value: null });
  const names = header.map(columnName);
  const missing = columns.filter((column) => !names.includes(column));
  const twice = columns.filter((column) => names.indexOf(column) !== names.lastIndexOf(column));
  return [
    ...missing.map((column) =>
      laterColumns.has(column)
        ? parseIssue('table.column-added', at(column), 'warning')
        : parseIssue('table.missing-column', at(column)),
    ),
    ...twice.map((column) => parseIssue('table.duplicate-column', at(column))),
    ...names.flatMap((name, index) => {
      if (name === '') return [parseIssue('table.blank-column', at(columnLetter(index)))];
      if (columns.includes(name)) return [];
      return [parseIssue('table.extra-column', at(header[index] ?? name), 'warning')];
    }),
  ];
}

/** A cell of nothing but spaces is an empty cell. */
function cellText(cell: string): string {
  return cell.trim() === '' ? '' : cell;
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

const rowsPerStep = 100;

/**
 * Reads one table: header against the columns, then each row against the schema. Returns all issues at once.
 * A missing, double or nameless column or a stray quote makes the table unusable, but a missing column that was added
 * later reads as empty; a broken row is left out and reported, the rest stays.
 */
export function* tableSteps<T>(
  schema: RowSchema<T>,
  columns: readonly string[],
  text: string,
  file: string,
): Steps<ParsedTable<T>> {
  const csv = yield* csvSteps(text);
  const header = withoutGhosts(csv.header, 0);
  const issues = headerIssues(header, columns, file);
  if (csv.brokenLine !== null) {
    issues.push(parseIssue('file.quotes', { file, row: csv.brokenLine, column: null, value: null }));
  }
  const rowCount = csv.rows.length;
  if (issues.some((issue) => issue.severity === 'error')) {
    return { records: [], isUsable: false, lines: [], rowCount, issues };
  }

  const names = header.map(columnName);
  const places = columns.map((column) => ({ column, index: names.indexOf(column) }));
  const records: T[] = [];
  const lines: number[] = [];
  for (const [index, { line, cells: written }] of csv.rows.entries()) {
    if (index % rowsPerStep === 0) yield;
    const cells = withoutGhosts(written, header.length);
    // Longer than the header even by empty cells: a comma too many may have moved every cell behind it.
    if (cells.length !== header.length || written.length > csv.header.length) {
      issues.push(parseIssue('row.cells', { file, row: line, column: null, value: written.join(',') }));
      continue;
    }
    const row = Object.fromEntries(places.map(({ column, index: place }) => [column, cellText(cells[place] ?? '')]));
    const result = v.safeParse(schema, row);
    const broken = result.success ? [] : result.issues.map((issue) => rowIssue(issue, row, line, file));
    // A required cell that is empty is told once, not as a missing language too.
    const lonely = lonelyTexts(row, line, file).filter(({ column }) => broken.every((one) => one.column !== column));
    issues.push(...broken, ...lonely);
    if (result.success && lonely.length === 0) {
      records.push(result.output);
      lines.push(line);
    }
  }
  return { records, isUsable: true, lines, rowCount, issues };
}

/** {@link tableSteps} without a pause. */
export function parseTable<T>(
  schema: RowSchema<T>,
  columns: readonly string[],
  text: string,
  file: string,
): ParsedTable<T> {
  return inOneGo(tableSteps(schema, columns, text, file));
}
