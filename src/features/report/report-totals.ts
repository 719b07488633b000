import { checkTotals, type TotalDifference } from '../../domain/report/check-totals.ts';
import type { ReportDocument, ReportTable } from '../../domain/report/report-document.ts';

/** A figure of a table that does not add up, with the words that find it on the paper. */
export interface NamedDifference extends TotalDifference {
  readonly row: string;
  /** Place of its column in the index row, and its heading. */
  readonly index: string;
  readonly column: string;
}

/** A table of the report and what in it does not add up. */
export interface CheckedTable {
  readonly id: string;
  readonly name: string;
  readonly differences: readonly NamedDifference[];
}

function rowName(table: ReportTable, rowId: string): string {
  const row = table.rows.find(({ id }) => id === rowId);
  const texts = table.columns.map(({ isNumber }, at) => (isNumber ? '' : (row?.cells[at]?.text ?? '')));
  return texts.find((text) => /\p{L}/u.test(text)) ?? rowId;
}

function named(table: ReportTable, difference: TotalDifference): NamedDifference {
  const column = table.columns.find(({ id }) => id === difference.columnId);
  return {
    ...difference,
    row: rowName(table, difference.rowId),
    index: column?.index ?? '',
    column: column?.heads.join(', ') ?? difference.columnId,
  };
}

function checked(id: string, name: string, table: ReportTable): CheckedTable {
  return { id, name, differences: checkTotals(table).map((difference) => named(table, difference)) };
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
