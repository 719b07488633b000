import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { ReportColumn, ReportRow, ReportTable } from '../../../domain/report/report-document.ts';
import type { DocxContext } from './docx-context.ts';
import { reportRuns, styledText, textRuns } from './docx-runs.ts';
import { paragraphStyles, tableSizes, tableStyles } from './docx-styles.ts';
import { headCells } from './head-cells.ts';
import { boldWidth, twipsOfPt } from './lengths.ts';
import { officialTable } from './table-style.ts';

/** Widths of the columns in twips, in the shares of the columns; together exactly the width there is. */
function columnWidths(columns: readonly ReportColumn[], width: number): readonly number[] {
  const whole = columns.reduce((sum, column) => sum + column.width, 0);
  let share = 0;
  let used = 0;
  return columns.map((column) => {
    share += column.width;
    const end = Math.round((width * share) / whole);
    const own = end - used;
    used = end;
    return own;
  });
}

// Room at both sides of a cell and the rule between two, in twips.
const besideText = 2 * 57 + 10;

function longestWord(text: string): number {
  return Math.max(0, ...text.split(/\s+/).map(boldWidth));
}

/** The largest size of type in which every word and figure fits its column, by the widths of the letters. */
function fittingSize({ columns, rows }: ReportTable, widths: readonly number[], sizes: readonly number[]): number {
  const longest = columns.map((column, at) =>
    Math.max(...[...column.heads, column.index, ...rows.map((row) => row.cells[at]?.text ?? '')].map(longestWord)),
  );
  const fits = (size: number) => longest.every((ems, at) => twipsOfPt(ems * size) <= (widths[at] ?? 0) - besideText);
  return sizes.find(fits) ?? sizes.at(-1) ?? 10;
}

/** Ordinal numbers and other signs of up to four characters stand in the middle of their column. */
function isCentred(column: ReportColumn, at: number, rows: readonly ReportRow[]): boolean {
  return !column.isNumber && rows.every((row) => (row.cells[at]?.text ?? '').length <= 4);
}

type TableStyles = ReturnType<typeof tableStyles>;

function headParts(
  columns: readonly ReportColumn[],
  widths: readonly number[],
  styles: TableStyles,
): readonly TableRow[] {
  const widthOf = (from: number, count: number) => ({
    size: widths.slice(from, from + count).reduce((sum, width) => sum + width, 0),
    type: WidthType.DXA,
  });
  const heads = headCells(columns).map(
    (cells) =>
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        keepNext: true,
        children: cells.map(
          (cell) =>
            new TableCell({
              children: [styledText(cell.text, styles.head)],
              columnSpan: cell.columns,
              rowSpan: cell.rows,
              width: widthOf(cell.column, cell.columns),
              verticalAlign: VerticalAlignTable.CENTER,
            }),
        ),
      }),
  );
  const index = new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: columns.map(
      (column, at) =>
        new TableCell({
          children: [
            new Paragraph({
              style: styles.text,
              alignment: AlignmentType.CENTER,
              children: [...textRuns(column.index, { italics: true })],
            }),
          ],
          width: widthOf(at, 1),
        }),
    ),
  });
  return [...heads, index];
}

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

interface RowSetting {
  readonly widths: readonly number[];
  readonly alignments: readonly Alignment[];
  readonly style: string;
  readonly context: DocxContext;
}

function bodyRow(row: ReportRow, isKept: boolean, { widths, alignments, style, context }: RowSetting): TableRow {
  const isBold = row.kind !== 'row';
  const cellAt = (width: number, at: number) => {
    const { text = '', origin } = row.cells[at] ?? {};
    const run = { text, bold: isBold, ...(origin === undefined ? {} : { origin }) };
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      children: [
        new Paragraph({
          style,
          alignment: alignments[at] ?? AlignmentType.LEFT,
          children: [...reportRuns([run], context.originAddress)],
        }),
      ],
    });
  };
  return new TableRow({
    cantSplit: true,
    // The head of a group alone at the foot of a page would say nothing.
    keepNext: isKept || row.kind === 'group',
    children: widths.map(cellAt),
  });
}

/** "Ghi chú": one note beside the word, several below it. */
function noteParts(notes: readonly string[], label: string, keepNext: boolean): readonly Paragraph[] {
  const style = paragraphStyles.tableNote;
  const [first, ...others] = notes;
  if (first === undefined) return [];
  const head = textRuns(label, { bold: true, italics: true });
  if (others.length === 0) return [new Paragraph({ style, keepNext, children: [...head, ...textRuns(` ${first}`)] })];
  return [
    new Paragraph({ style, keepNext: true, children: [...head] }),
    ...notes.map((note) => new Paragraph({ style, keepNext, children: [...textRuns(`- ${note}`)] })),
  ];
}

/**
 * A table as officials print it: title, unit line, heads and index row repeated on every page, rows that are not cut,
 * notes. `width` is that of the text in twips. The last row stays with the notes and, where they follow, the signatures.
 */
export function tableParts(
  table: ReportTable,
  width: number,
  context: DocxContext,
  isSigned = false,
): readonly (Paragraph | Table)[] {
  const { columns, rows, notes } = table;
  const widths = columnWidths(columns, width);
  const styles = tableStyles(fittingSize(table, widths, tableSizes(context.measures)));
  const alignments = columns.map((column, at) => {
    if (column.isNumber) return AlignmentType.RIGHT;
    return isCentred(column, at, rows) ? AlignmentType.CENTER : AlignmentType.LEFT;
  });
  const setting: RowSetting = { widths, alignments, style: styles.text, context };
  const isFollowed = isSigned || notes.length > 0;
  return [
    ...(table.title === null ? [] : [styledText(table.title, paragraphStyles.tableTitle)]),
    ...(table.unitLine === null ? [] : [styledText(table.unitLine, paragraphStyles.unitLine)]),
    new Table({
      style: officialTable,
      layout: TableLayoutType.FIXED,
      width: { size: width, type: WidthType.DXA },
      columnWidths: [...widths],
      rows: [
        ...headParts(columns, widths, styles),
        ...rows.map((row, at) => bodyRow(row, isFollowed && at === rows.length - 1, setting)),
      ],
    }),
    ...noteParts(notes, context.words.notes, isSigned),
    // Word runs tables into one another that have nothing between them.
    new Paragraph({ style: paragraphStyles.foot, keepNext: isSigned }),
  ];
}
