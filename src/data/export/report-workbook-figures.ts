import type { Language } from '../../domain/records/local-text.ts';
import { decimalPlaces, roundHalfAwayFromZero } from '../../domain/figures/decimal.ts';
import { columnSum, ruleResult, summedRows } from '../../domain/report/check-totals.ts';
import type {
  ColumnRule,
  ReportCell,
  ReportColumn,
  ReportRow,
  ReportTable,
} from '../../domain/report/report-document.ts';
import { columnLetters } from './worksheet-xml.ts';

const printedNumbers = {
  vi: /^(\D*)(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)(\D*)$/,
  en: /^(\D*)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(\D*)$/,
} as const;
const signs = { vi: ['.', ','], en: [',', '.'] } as const;
const minus = /^[-−–]$/;
/** The longest format that Excel reads; with a longer one it takes the workbook for damaged. */
const longestFormat = 255;

function literal(text: string): string {
  return text === '' ? '' : `"${text}"`;
}

/** Format that prints the digits in the same way: grouped, padded with zeros, with as many decimals. */
function digitsFormat(digits: string, [thousands, point]: readonly [string, string]): string {
  const [whole = '', decimals = ''] = digits.split(point);
  const end = decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`;
  if (whole.length > 1 && whole.startsWith('0')) return '0'.repeat(whole.length) + end;
  const isGrouped = whole.includes(thousands) || whole.length < 4;
  return (isGrouped ? '#,##0' : '0') + end;
}

/**
 * The format of Excel in which a number reads as the report prints it ("1.234,5", "66,91%", "tăng 3"); Excel puts the
 * signs of the reader's language. Null where the text says something else than the number, or has more words than a
 * format takes: the cell stays text then.
 */
export function numberFormat({ text, value }: ReportCell, language: Language): string | null {
  const match = printedNumbers[language].exec(text.trim());
  if (value === null || match === null || text.includes('"')) return null;
  const [, before = '', digits = '', after = ''] = match;
  const [thousands, point] = signs[language];
  const read = Number(digits.replaceAll(thousands, '').replace(point, '.'));
  if (roundHalfAwayFromZero(Math.abs(value), decimalPlaces(read)) !== read) {
    const decimals = digits.split(point)[1]?.length ?? 0;
    if (roundHalfAwayFromZero(Math.abs(value), decimals) !== read) return null;
  }
  const core = digitsFormat(digits, signs[language]) + literal(after);
  const isMinus = minus.test(before.trim());
  if (isMinus && value >= 0) return null;
  const signed = value < 0 ? `${core};${literal(before)}${core}` : literal(before) + core;
  const format = isMinus ? core : signed;
  return format.length > longestFormat ? null : format;
}

/** Where the rows of a table stand in its sheet. */
export interface TablePlace {
  readonly table: ReportTable;
  readonly language: Language;
  /** Number of the row of the sheet in which the first row of the table stands. */
  readonly firstRow: number;
}

function addressOf({ table, firstRow }: TablePlace, row: ReportRow, columnId: string): string {
  const column = table.columns.findIndex(({ id }) => id === columnId);
  return `${columnLetters(column)}${firstRow + table.rows.indexOf(row)}`;
}

/** Whether the cell holds a number that a formula may count with. */
function isNumberCell({ table, language }: TablePlace, row: ReportRow, columnId: string): boolean {
  const cell = row.cells[table.columns.findIndex(({ id }) => id === columnId)];
  return cell !== undefined && numberFormat(cell, language) !== null;
}

function ruleFormula(place: TablePlace, row: ReportRow, rule: ColumnRule, value: number): string | null {
  const [first, second] = rule.kind === 'difference' ? [rule.from, rule.less] : [rule.part, rule.whole];
  const result = ruleResult(place.table, row, rule);
  if (result === null || !isNumberCell(place, row, first) || !isNumberCell(place, row, second)) return null;
  const [a, b] = [addressOf(place, row, first), addressOf(place, row, second)];
  const formula = rule.kind === 'difference' ? `${a}-${b}` : `${a}*100/${b}`;
  if (result === value) return formula;
  // Rates are printed to two decimals, of which the last may be a zero.
  const places = [2, decimalPlaces(value)].find((count) => roundHalfAwayFromZero(result, count) === value);
  return places === undefined ? null : `ROUND(${formula},${places})`;
}

/** Runs of rows that stand one below the other, as ranges of a column. */
function rangesOf(place: TablePlace, rows: readonly ReportRow[], columnId: string): string {
  const { table } = place;
  const ranges: { start: ReportRow; end: ReportRow }[] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last !== undefined && table.rows.indexOf(row) === table.rows.indexOf(last.end) + 1) last.end = row;
    else ranges.push({ start: row, end: row });
  }
  return ranges
    .map(({ start, end }) => `${addressOf(place, start, columnId)}:${addressOf(place, end, columnId)}`)
    .join(',');
}

// The most arguments a function of Excel takes.
const mostRanges = 255;

function sumFormula(place: TablePlace, row: ReportRow, column: ReportColumn, value: number): string | null {
  const rows = summedRows(place.table, row);
  if (columnSum(place.table, column, rows)?.sum !== value) return null;
  const summed = rows.filter((other) => other.cells[place.table.columns.indexOf(column)]?.value !== null);
  if (!summed.every((other) => isNumberCell(place, other, column.id))) return null;
  const ranges = rangesOf(place, rows, column.id);
  return ranges.split(',').length > mostRanges ? null : `SUM(${ranges})`;
}

/**
 * The formula of a figure, without `=`: the rule of its column where both operands are exact numbers, or the sum of the
 * rows for a total. Null where the formula would give another number than the report prints: then that number stands.
 */
export function figureFormula(place: TablePlace, row: ReportRow, column: ReportColumn): string | null {
  const value = row.cells[place.table.columns.indexOf(column)]?.value ?? null;
  if (value === null || !isNumberCell(place, row, column.id)) return null;
  const byRule = column.rule === null ? null : ruleFormula(place, row, column.rule, value);
  return byRule ?? sumFormula(place, row, column, value);
}
