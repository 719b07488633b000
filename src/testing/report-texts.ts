import { checkTotals } from '../domain/report/check-totals.ts';
import type { ReportCell, ReportColumn, ReportRow, ReportRun, ReportTable } from '../domain/report/report-document.ts';
import type { ReportPart } from '../domain/report/report-part.ts';

/** All tables of a part: in its text, then its appendices. */
export function tablesOf({ blocks, appendices }: ReportPart): readonly ReportTable[] {
  return [
    ...blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
    ...appendices.map(({ table }) => table),
  ];
}

/** All runs of a part in the order of its blocks, then those of the brief. */
export function runsOf({ blocks, brief }: ReportPart): readonly ReportRun[] {
  return [
    ...blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return block.runs;
      return block.kind === 'bullets' ? block.items.flat() : [];
    }),
    ...(brief.headline ?? []),
    ...[brief.worst, brief.obstacles, brief.unsaid].flatMap((list) =>
      (list?.items ?? []).flatMap(({ what, state }): readonly ReportRun[] => [what, state]),
    ),
  ];
}

/** A cell of a table with the column it stands in. */
interface PlacedCell {
  readonly table: ReportTable;
  readonly row: ReportRow;
  readonly column: ReportColumn;
  readonly cell: ReportCell;
}

/** All cells of all tables of a part. */
export function cellsOf(part: ReportPart): readonly PlacedCell[] {
  return tablesOf(part).flatMap((table) =>
    table.rows.flatMap((row) =>
      table.columns.flatMap((column, at) => {
        const cell = row.cells[at];
        return cell === undefined ? [] : [{ table, row, column, cell }];
      }),
    ),
  );
}

/** Origins that the runs, the cells and the figures of the brief lead to. */
export function originsOf(part: ReportPart): readonly string[] {
  const figures = part.brief.figures.flatMap(({ now, target }) => [now, ...(target === null ? [] : [target])]);
  return [...runsOf(part), ...cellsOf(part).map(({ cell }) => cell), ...figures].flatMap(({ origin }) => origin ?? []);
}

function otherTexts({ title, blocks, appendices, brief }: ReportPart): readonly string[] {
  return [
    title,
    ...appendices.map((one) => one.title),
    ...blocks.flatMap((block) => {
      if (block.kind === 'heading') return [block.text];
      return block.kind === 'chart' ? [block.chart.title, block.chart.caption, block.chart.alternative] : [];
    }),
    ...brief.figures.flatMap(({ name, now, asOf, target, standing }) => [
      name,
      now.text,
      asOf,
      target?.text ?? '',
      standing,
    ]),
  ];
}

function tableTexts({ title, unitLine, columns, rows, notes }: ReportTable): readonly string[] {
  return [
    title ?? '',
    unitLine ?? '',
    ...columns.flatMap(({ heads }) => heads),
    ...rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
    ...notes,
  ];
}

/** What must not reach paper: texts with holes or not in NFC, and rows that have not one cell for each column. */
export function faultsOf(part: ReportPart): readonly string[] {
  const texts = [
    ...runsOf(part).map(({ text }) => text),
    ...otherTexts(part),
    ...tablesOf(part).flatMap((table) => tableTexts(table)),
  ];
  const uneven = tablesOf(part).flatMap(({ id, columns, rows }) =>
    rows.filter(({ cells }) => cells.length !== columns.length).map((row) => `${id}: ${row.id}`),
  );
  return [
    ...texts.filter((text) => /\b(?:undefined|null|NaN)\b|\{[a-z][a-zA-Z]*\}|\[object/u.test(text)),
    ...texts.filter((text) => text !== text.normalize('NFC')),
    ...uneven,
  ];
}

/** Figures of tables that do not follow from others of their row as their column says. */
export function brokenRules(part: ReportPart): readonly string[] {
  return tablesOf(part).flatMap((table) =>
    checkTotals(table)
      .filter(({ kind }) => kind === 'rule')
      .map(({ rowId, columnId, printed, computed }) => `${table.id} ${rowId} ${columnId}: ${printed} ≠ ${computed}`),
  );
}
