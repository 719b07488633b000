import {
  AlignmentType,
  HeightRule,
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
import { compactStyles, paragraphStyles, tableStyles } from './docx-styles.ts';
import { countLines } from './count-lines.ts';
import { type HeadCell, headCells } from './head-cells.ts';
import { mmOfTwips, twipsOfPt } from './lengths.ts';
import { compactMargins, officialTable } from './table-style.ts';
import { lengthOf } from './two-lines.ts';

/** Widths of the columns in twips, by their shares; together exactly the width there is. */
function columnWidths(shares: readonly number[], width: number): readonly number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let reached = 0;
  let used = 0;
  return shares.map((share) => {
    reached += share;
    const end = Math.round((width * reached) / whole);
    const own = end - used;
    used = end;
    return own;
  });
}

/** Room in the cells of the index row, in twips: formulas stand on one line where they can. */
const indexMargins = { top: 10, bottom: 10, left: 20, right: 20 } as const;

/** Room in the other cells: at both sides, and above and below, in twips. */
const besideText = 2 * 72 + 10;
const aboveAndBelow = 2 * 32;
/** Distance of single lines of Times New Roman, as a share of its size. */
const singleLine = 1.149;

type TableStyles = ReturnType<typeof tableStyles>;

/** Height in twips that a row of heads needs for its cells, a cell over several rows its share of each. */
function headHeight(cells: readonly HeadCell[], widths: readonly number[], sizePt: number): number {
  const heights = cells.map(({ text, column, columns, rows }) => {
    const width = widths.slice(column, column + columns).reduce((sum, own) => sum + own, 0);
    const type = { value: sizePt, bold: true, italic: false } as const;
    const lines = countLines(text, (width - besideText) / 20, (piece) => lengthOf(piece, type));
    return (lines * twipsOfPt(sizePt) * singleLine + aboveAndBelow) / rows;
  });
  return Math.round(Math.max(0, ...heights));
}

function headParts(
  columns: readonly ReportColumn[],
  widths: readonly number[],
  { styles, sizePt }: { readonly styles: TableStyles; readonly sizePt: number },
): readonly TableRow[] {
  const widthOf = (from: number, count: number) => ({
    size: widths.slice(from, from + count).reduce((sum, width) => sum + width, 0),
    type: WidthType.DXA,
  });
  const rows = headCells(columns);
  const heads = rows.map(
    (cells) =>
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        keepNext: true,
        // On later pages LibreOffice gives a head over several rows no more height than the others need.
        ...(rows.length === 1
          ? {}
          : { height: { value: headHeight(cells, widths, sizePt), rule: HeightRule.ATLEAST } }),
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
              style: paragraphStyles.tableIndex,
              children: [...textRuns(column.index)],
            }),
          ],
          width: widthOf(at, 1),
          margins: indexMargins,
        }),
    ),
  });
  return columns.some((column) => column.index !== '') ? [...heads, index] : heads;
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
  const spans = context.cellSpans(row, widths.length);
  const cellAt = (at: number, columnSpan: number) => {
    const { text = '', origin } = row.cells[at] ?? {};
    const run = { text, bold: isBold, ...(origin === undefined ? {} : { origin }) };
    const width = widths.slice(at, at + columnSpan).reduce((sum, own) => sum + own, 0);
    return new TableCell({
      columnSpan,
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
    children: spans.flatMap((span, at) => (span === 0 ? [] : [cellAt(at, span)])),
  });
}

/** "Ghi chú": one note beside the word, several below it. */
function noteParts(notes: readonly string[], label: string, isSigned: boolean): readonly Paragraph[] {
  const style = paragraphStyles.tableNote;
  const [first, ...others] = notes;
  if (first === undefined) return [];
  const head = textRuns(label, { bold: true, italics: true });
  if (others.length === 0)
    return [new Paragraph({ style, keepNext: isSigned, children: [...head, ...textRuns(` ${first}`)] })];
  return [
    new Paragraph({ style, keepNext: true, children: [...head] }),
    ...notes.map(
      (note, at) =>
        new Paragraph({
          style,
          keepNext: isSigned && at >= notes.length - 2,
          spacing: { before: 0 },
          children: [...textRuns(`- ${note}`)],
        }),
    ),
  ];
}

/**
 * A table as officials print it: title, unit line, heads and index row repeated on every page, rows that are not cut,
 * notes. `width` is that of the text in twips.
 */
export function tableParts(
  table: ReportTable,
  width: number,
  context: DocxContext,
  isSigned = false,
): readonly (Paragraph | Table)[] {
  const { columns, rows, notes } = table;
  const { shares, size } = context.settingOf(table, mmOfTwips(width));
  const widths = columnWidths(shares, width);
  const styles = table.isCompact === true ? compactStyles : tableStyles(size);
  const alignments = columns.map((column, at) => {
    if (column.isNumber) return AlignmentType.RIGHT;
    const texts = rows.map(({ cells }) => cells[at]?.text ?? '');
    return context.isCentred(column, texts) ? AlignmentType.CENTER : AlignmentType.LEFT;
  });
  const setting: RowSetting = { widths, alignments, style: styles.text, context };
  // A signature is never alone on its page: with it go the last two notes, or the last row and the only note.
  const isHeld = isSigned && notes.length < 2;
  return [
    ...(table.title === null ? [] : [styledText(table.title, paragraphStyles.tableTitle)]),
    ...(table.unitLine === null ? [] : [styledText(table.unitLine, paragraphStyles.unitLine)]),
    new Table({
      style: officialTable,
      layout: TableLayoutType.FIXED,
      width: { size: width, type: WidthType.DXA },
      columnWidths: [...widths],
      ...(table.isCompact === true ? { margins: compactMargins } : {}),
      rows: [
        ...headParts(columns, widths, { styles, sizePt: size }),
        ...rows.map((row, at) => bodyRow(row, isHeld && at === rows.length - 1, setting)),
      ],
    }),
    ...noteParts(notes, context.report.words.notes, isSigned),
    // Word runs tables into one another that have nothing between them.
    ...(notes.length > 0 ? [] : [new Paragraph({ style: paragraphStyles.separator, keepNext: isSigned })]),
  ];
}
