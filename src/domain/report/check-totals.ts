import { addDecimals, decimalPlaces, roundHalfAwayFromZero } from '../figures/decimal.ts';
import { percentOf } from '../figures/reduction.ts';
import type { ReportCell, ReportColumn, ReportRow, ReportTable } from './report-document.ts';

/** A figure of a table that does not follow from the others as it says. */
export interface TotalDifference {
  /** `sum`: of the rows of its column; `rule`: of others of its row (`3=1-2`). */
  readonly kind: 'sum' | 'rule';
  readonly rowId: string;
  readonly columnId: string;
  /** What the table says. */
  readonly printed: number;
  /** What follows from the others, rounded to the places printed. */
  readonly computed: number;
  /** Printed less computed. */
  readonly difference: number;
  /** Rows of the sum that give no number; the difference may be theirs. 0 for rules. */
  readonly missingRows: number;
}

/** What the rows of a column add up to. */
interface ColumnSum {
  readonly sum: number;
  /** Rows without a number. */
  readonly missingRows: number;
}

/** A cell of a row by column; null where the row has none. */
function cellOf(table: ReportTable, row: ReportRow, columnId: string): ReportCell | null {
  return row.cells[table.columns.findIndex(({ id }) => id === columnId)] ?? null;
}

/** Rates do not add up: their total follows from other totals. */
function isRate(table: ReportTable, column: ReportColumn): boolean {
  return (
    column.rule?.kind === 'percent' ||
    table.rows.some((row) => cellOf(table, row, column.id)?.text.trimEnd().endsWith('%') ?? false)
  );
}

function isPlain({ kind }: ReportRow): boolean {
  return kind === 'row';
}

/**
 * The rows that a total or the head of a group adds up: the first total those of the whole table, a group those below
 * it until the next. Further totals ("Trong đó …") are not sums of anything the table says; they have none.
 */
export function summedRows(table: ReportTable, row: ReportRow): readonly ReportRow[] {
  if (row.kind === 'total')
    return table.rows.find(({ kind }) => kind === 'total') === row ? table.rows.filter(isPlain) : [];
  if (row.kind !== 'group') return [];
  const below = table.rows.slice(table.rows.indexOf(row) + 1);
  const end = below.findIndex(({ kind }) => kind !== 'row');
  return end === -1 ? below : below.slice(0, end);
}

/**
 * Sum of a column over rows. Null where nothing can be added up: in a column of words or rates, without any number, or
 * with a figure that is not exact ("hơn 850"). A gap ("–") is a missing row, not zero.
 */
export function columnSum(table: ReportTable, column: ReportColumn, rows: readonly ReportRow[]): ColumnSum | null {
  if (rows.length === 0 || !column.isNumber || isRate(table, column)) return null;
  let sum: number | null = null;
  let missingRows = 0;
  for (const row of rows) {
    const cell = cellOf(table, row, column.id);
    const value = cell?.value ?? null;
    if (value !== null) sum = addDecimals(sum ?? 0, value);
    else if (/\d/.test(cell?.text ?? '')) return null;
    else missingRows += 1;
  }
  return sum === null ? null : { sum, missingRows };
}

/** What a rule gives in a row, unrounded; null where an operand is not an exact number, or for a percentage of nothing. */
export function ruleResult(table: ReportTable, row: ReportRow, rule: NonNullable<ReportColumn['rule']>): number | null {
  const numberOf = (id: string) => cellOf(table, row, id)?.value ?? null;
  if (rule.kind === 'difference') {
    const from = numberOf(rule.from);
    const less = numberOf(rule.less);
    return from === null || less === null ? null : addDecimals(from, -less);
  }
  const part = numberOf(rule.part);
  const whole = numberOf(rule.whole);
  return part === null || whole === null ? null : percentOf(part, whole);
}

/** A computed figure with as many decimals as the one that is said. */
function roundedAs(computed: number, said: number): number {
  return roundHalfAwayFromZero(computed, decimalPlaces(said));
}

function sumDifference(table: ReportTable, row: ReportRow, column: ReportColumn): TotalDifference | null {
  const printed = cellOf(table, row, column.id)?.value ?? null;
  const added = columnSum(table, column, summedRows(table, row));
  if (printed === null || added === null || added.sum === printed) return null;
  const difference = addDecimals(printed, -added.sum);
  return {
    kind: 'sum',
    rowId: row.id,
    columnId: column.id,
    printed,
    computed: added.sum,
    difference,
    missingRows: added.missingRows,
  };
}

function ruleDifference(table: ReportTable, row: ReportRow, column: ReportColumn): TotalDifference | null {
  const printed = cellOf(table, row, column.id)?.value ?? null;
  const result = printed === null || column.rule === null ? null : ruleResult(table, row, column.rule);
  if (printed === null || result === null || result === printed) return null;
  const computed = roundedAs(result, printed);
  if (computed === printed) return null;
  return {
    kind: 'rule',
    rowId: row.id,
    columnId: column.id,
    printed,
    computed,
    difference: addDecimals(printed, -computed),
    missingRows: 0,
  };
}

/**
 * Where a table does not add up: totals and heads of groups against the rows they sum, and figures against the rule of
 * their column. Figures that are not exact are not held to anything. In the order of rows and columns.
 */
export function checkTotals(table: ReportTable): readonly TotalDifference[] {
  return table.rows
    .flatMap((row) =>
      table.columns.flatMap((column) => [sumDifference(table, row, column), ruleDifference(table, row, column)]),
    )
    .filter((difference) => difference !== null);
}
