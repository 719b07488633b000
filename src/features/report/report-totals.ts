import { originOf } from '../../domain/origin-ref.ts';
import { checkTotals, type TotalDifference } from '../../domain/report/check-totals.ts';
import type { ReportCell, ReportDocument, ReportTable } from '../../domain/report/report-document.ts';

/** A figure of a table that does not add up, with the words that find it on the paper. */
export interface NamedDifference extends TotalDifference {
  readonly row: string;
  /** Place of its column in the index row, and its heading. */
  readonly index: string;
  readonly column: string;
  /** A source says the figure; false where it is counted or follows from others. */
  readonly isSourced: boolean;
}

/** A table of the report and what in it does not add up. */
export interface CheckedTable {
  readonly id: string;
  readonly name: string;
  readonly differences: readonly NamedDifference[];
}

/** "II", "A.", "a)": the number of a row, which does not name it. */
const ordinal = /^(?:[IVXLCDM]+|\p{L})[.)]?$/u;

/** The first words of a row that are not its number. */
function rowName(table: ReportTable, rowId: string): string {
  const row = table.rows.find(({ id }) => id === rowId);
  const texts = table.columns.map(({ isNumber }, at) => (isNumber ? '' : (row?.cells[at]?.text.trim() ?? '')));
  const worded = texts.filter((text) => /\p{L}/u.test(text));
  return worded.find((text) => !ordinal.test(text)) ?? worded[0] ?? rowId;
}

function hasSource({ origin }: ReportCell): boolean {
  return [originOf.observation(''), originOf.target('')].some((start) => origin?.startsWith(start) ?? false);
}

function named(table: ReportTable, difference: TotalDifference): NamedDifference {
  const at = table.columns.findIndex(({ id }) => id === difference.columnId);
  const column = table.columns[at];
  const cell = table.rows.find(({ id }) => id === difference.rowId)?.cells[at];
  return {
    ...difference,
    row: rowName(table, difference.rowId),
    index: column?.index ?? '',
    column: column?.heads.join(', ') ?? difference.columnId,
    isSourced: cell !== undefined && hasSource(cell),
  };
}

/** What does not add up in a table, with the words that find it. */
export function namedDifferences(table: ReportTable): readonly NamedDifference[] {
  return checkTotals(table).map((difference) => named(table, difference));
}

function checked(id: string, name: string, table: ReportTable): CheckedTable {
  return { id, name, differences: namedDifferences(table) };
}

function hasSums({ columns }: ReportTable): boolean {
  return columns.some(({ isNumber }) => isNumber);
}

/** Every table of a report that has figures to hold against one another, held against them. */
export function checkReport({ blocks, appendices }: ReportDocument): readonly CheckedTable[] {
  return [
    ...blocks.flatMap((block) =>
      block.kind === 'table' && hasSums(block.table)
        ? [checked(block.id, block.table.title ?? block.table.columns[0]?.heads.join(', ') ?? block.id, block.table)]
        : [],
    ),
    ...appendices.map(({ id, number, title, table }) => checked(id, `${number}. ${title}`, table)),
  ];
}
