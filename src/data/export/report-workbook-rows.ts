import type { PrintedType, PrintedTypes } from '../../domain/report/official-measures.ts';
import type {
  ReportAppendix,
  ReportColumn,
  ReportDocument,
  ReportRow,
  ReportSignature,
} from '../../domain/report/report-document.ts';
import { looksLikeFormula } from './neutralise-formula.ts';
import { headCells, headRows } from './report-docx/head-cells.ts';
import { countLines } from './report-docx/count-lines.ts';
import { boldWidth } from './report-docx/lengths.ts';
import { printableText } from './report-docx/printable-text.ts';
import type { ReportLayout } from './report-layout.ts';
import { figureFormula, numberFormat, type TablePlace } from './report-workbook-figures.ts';
import type { CellLook, StyleBook } from './report-workbook-styles.ts';
import { columnLetters, richTextCell, textCell, type TextPiece } from './worksheet-xml.ts';
import { xmlText } from './xml-text.ts';

/** Rows of a sheet as they are written, and what has to be said of them elsewhere in it. */
export interface SheetRows {
  readonly xml: readonly string[];
  readonly merges: readonly string[];
  /** First and last row of the heads, index row included. */
  readonly heads: readonly [first: number, last: number];
  readonly lastRow: number;
  /** Last row on paper: what stands below it every foot says. */
  readonly lastPrinted: number;
  /** Cell that leads to the view again. */
  readonly linkCell: string;
}

/** Size of type of the cells of the table, pt. */
const tableSize = 11;
const lineShare = 1.35;
/** A unit of width, the digit of 11 pt in whole pixels, in pt; what a cell keeps blank at its sides, and an indent, in units. */
const unitPt = 5.25;
const besideText = 0.8;
const indentRoom = 1.7;
/** Texts reckoned a little longer than they are: a row too high is only looser, one too low cuts its text. */
const spare = { bold: 1.08, light: 1.06 } as const;

/** Lines that a text takes in so many units of width. */
function linesIn(text: string, room: number, { sizePt, bold = false }: CellLook): number {
  return countLines(text, room * unitPt, (piece) => boldWidth(piece) * sizePt * (bold ? spare.bold : spare.light));
}

/** A piece of a row: a text over some columns. */
interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly look: CellLook;
}

function createRows(widths: readonly number[], styles: StyleBook) {
  const xml: string[] = [];
  const merges: string[] = [];
  const linesOf = ({ text, from, to, look }: Stretch): number => {
    const room = widths.slice(from, to + 1).reduce((sum, width) => sum + width, 0);
    const blank = besideText + (look.isIndented === true ? indentRoom : 0);
    return text.split('\n').reduce((lines, line) => lines + linesIn(line, Math.max(1, room - blank), look), 0);
  };
  /** Excel and LibreOffice do not fit the heights of rows they did not write; this one stays when the text changes. */
  const write = (cells: readonly string[], heightPt: number) => {
    xml.push(`<row r="${xml.length + 1}" ht="${heightPt.toFixed(1)}" customHeight="1">${cells.join('')}</row>`);
  };
  const styledText = (at: string, given: string, look: CellLook): string => {
    const text = printableText(given);
    if (text === '') return `<c r="${at}" s="${styles.styleOf(look)}"/>`;
    const isQuoted = looksLikeFormula(text);
    return textCell(at, text, styles.styleOf(isQuoted ? { ...look, isQuoted } : look));
  };
  /** One row of texts, each over its columns; as high as the highest, since Excel does not fit merged cells itself. */
  const stretches = (parts: readonly Stretch[], heightPt?: number) => {
    const row = xml.length + 1;
    for (const { from, to } of parts) {
      if (to > from) merges.push(`${columnLetters(from)}${row}:${columnLetters(to)}${row}`);
    }
    const height = Math.max(...parts.map((part) => linesOf(part) * part.look.sizePt * lineShare));
    write(
      parts.map(({ text, from, look }) => styledText(`${columnLetters(from)}${row}`, text, look)),
      heightPt ?? height,
    );
    return row;
  };
  return { xml, merges, linesOf, write, styledText, stretches, count: () => xml.length };
}

type Rows = ReturnType<typeof createRows>;

const headLook: CellLook = { sizePt: tableSize, bold: true, align: 'center', hasRules: true };

function writeHeads({ table }: ReportAppendix, rows: Rows, styles: StyleBook): readonly [number, number] {
  const { columns } = table;
  const first = rows.count() + 1;
  const depth = headRows(columns);
  for (const cells of headCells(columns)) {
    const row = rows.count() + 1;
    // Every cell under a merged one needs the rules as well.
    const written = columns.map((_, at) => {
      const address = `${columnLetters(at)}${row}`;
      const cell = cells.find(({ column }) => column === at);
      if (cell === undefined) return `<c r="${address}" s="${styles.styleOf(headLook)}"/>`;
      if (cell.columns > 1 || cell.rows > 1) {
        const end = `${columnLetters(at + cell.columns - 1)}${row + cell.rows - 1}`;
        rows.merges.push(`${address}:${end}`);
      }
      return rows.styledText(address, cell.text, headLook);
    });
    const lines = cells.map(
      (cell) =>
        rows.linesOf({ text: cell.text, from: cell.column, to: cell.column + cell.columns - 1, look: headLook }) /
        cell.rows,
    );
    rows.write(written, Math.max(1, ...lines) * tableSize * lineShare + 4);
  }
  const index = rows.count() + 1;
  const look: CellLook = { sizePt: tableSize - 1, italic: true, align: 'center', hasRules: true };
  rows.write(
    columns.map((column, at) => rows.styledText(`${columnLetters(at)}${index}`, column.index, look)),
    Math.max(...columns.map((column, at) => rows.linesOf({ text: column.index, from: at, to: at, look }))) *
      (tableSize - 1) *
      lineShare,
  );
  return [first, first + depth];
}

function alignOf({ id, isNumber }: ReportColumn, centred: ReadonlySet<string>): CellLook['align'] {
  if (isNumber) return 'right';
  return centred.has(id) ? 'center' : 'left';
}

function writeTableRow(
  row: ReportRow,
  place: TablePlace,
  centred: ReadonlySet<string>,
  rows: Rows,
  { styles, cellSpans }: RowsSetting,
): void {
  const number = rows.count() + 1;
  const bold = row.kind !== 'row';
  const spans = cellSpans(row, place.table.columns.length);
  const cells = place.table.columns.map((column, at) => {
    const span = spans[at] ?? 1;
    if (span > 1) rows.merges.push(`${columnLetters(at)}${number}:${columnLetters(at + span - 1)}${number}`);
    const address = `${columnLetters(at)}${number}`;
    const cell = row.cells[at] ?? { text: '', value: null };
    const align = alignOf(column, centred);
    const look: CellLook = { sizePt: tableSize, bold, align, hasRules: true, isIndented: align === 'left' };
    const format = column.isNumber ? numberFormat(cell, place.language) : null;
    if (format === null || cell.value === null) return rows.styledText(address, cell.text, look);
    const formula = figureFormula(place, row, column);
    const written = formula === null ? '' : `<f>${xmlText(formula)}</f>`;
    return `<c r="${address}" s="${styles.styleOf({ ...look, format })}">${written}<v>${cell.value}</v></c>`;
  });
  const lines = place.table.columns.map((column, at) => {
    const cell = row.cells[at] ?? { text: '', value: null };
    // A number is never wrapped.
    if (column.isNumber && cell.value !== null && numberFormat(cell, place.language) !== null) return 1;
    const isIndented = alignOf(column, centred) === 'left';
    return rows.linesOf({
      text: cell.text,
      from: at,
      to: at + Math.max(1, spans[at] ?? 1) - 1,
      look: { sizePt: tableSize, bold, align: 'left', isIndented },
    });
  });
  rows.write(cells, Math.max(1, ...lines) * tableSize * lineShare);
}

/** Place of the last column of the left half. */
function middleOf(widths: readonly number[]): number {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let left = 0;
  const end = widths.findIndex((width) => (left += width) > whole / 2);
  return Math.max(0, end - 1);
}

/** What every foot says: draft, day and version of the data, code of the view. */
export function footFacts({ words, foot }: ReportDocument): string {
  const facts = [`${words.asOf} ${foot.asOf}`, `${words.version} ${foot.version}`, `${words.code} ${foot.code}`];
  return [words.draft, ...facts].join(' · ');
}

function pieceOf(text: string, { value, bold, italic, caps }: PrintedType): TextPiece {
  return { text: printableText(caps ? text.toLocaleUpperCase('vi') : text), sizePt: value, bold, italic };
}

/** Place and date, authority and title of one who signs, a line each; a line that only the other has stays blank. */
function signatureLines(
  { authority, title }: ReportSignature,
  { date, hasAuthority }: { readonly date: string; readonly hasAuthority: boolean },
  types: PrintedTypes,
): readonly TextPiece[] {
  return [
    pieceOf(date, types.placeAndDate),
    ...(hasAuthority ? [pieceOf(authority ?? '', types.authority)] : []),
    pieceOf(title, types.signerTitle),
  ];
}

/** What an appendix is written with. */
interface RowsSetting {
  readonly widths: readonly number[];
  readonly styles: StyleBook;
  readonly types: PrintedTypes;
  readonly cellSpans: ReportLayout['cellSpans'];
  readonly isCentred: ReportLayout['isCentred'];
}

/** Room for the signatures, pt; the names stay blank. */
const signingRoom = 80;

/** Both signatures in one row, which no page break can part. */
function writeSignatures(
  { left, right, placeAndDate = '' }: Pick<ReportAppendix, 'left' | 'right' | 'placeAndDate'>,
  rows: Rows,
  { widths, styles, types }: RowsSetting,
): void {
  const row = rows.count() + 1;
  const last = widths.length - 1;
  const start = last === 0 ? 0 : middleOf(widths) + 1;
  const hasAuthority = [left, right].some(({ authority }) => authority !== null);
  const sides = [
    ...(start === 0
      ? []
      : [{ from: 0, to: start - 1, lines: signatureLines(left, { date: '', hasAuthority }, types) }]),
    { from: start, to: last, lines: signatureLines(right, { date: placeAndDate, hasAuthority }, types) },
  ];
  const style = styles.styleOf({ sizePt: types.signerTitle.value, align: 'center', isTop: true });
  for (const { from, to } of sides) {
    if (to > from) rows.merges.push(`${columnLetters(from)}${row}:${columnLetters(to)}${row}`);
  }
  const height = Math.max(
    ...sides.map(({ from, to, lines }) =>
      lines.reduce((sum, { text, sizePt, bold }) => {
        const count = rows.linesOf({ text, from, to, look: { sizePt, bold, align: 'center' } });
        return sum + count * sizePt * lineShare;
      }, signingRoom),
    ),
  );
  rows.write(
    sides.map(({ from, lines }) => richTextCell(`${columnLetters(from)}${row}`, lines, style)),
    height,
  );
}

/** The rows of an appendix: head, table with its formulas, notes, signatures, and where it comes from. */
export function appendixRows(report: ReportDocument, appendix: ReportAppendix, setting: RowsSetting): SheetRows {
  const { widths, styles } = setting;
  const { table } = appendix;
  const { language, isSample, words } = report;
  const rows = createRows(widths, styles);
  const last = table.columns.length - 1;
  const middle = middleOf(widths);
  const wide = (text: string, look: CellLook) => rows.stretches([{ text, from: 0, to: last, look }]);
  const halves = (one: string, other: string, look: CellLook, heightPt?: number) =>
    rows.stretches(
      last === 0
        ? [{ text: `${one} ${other}`.trim(), from: 0, to: 0, look }]
        : [
            { text: one, from: 0, to: middle, look },
            { text: other, from: middle + 1, to: last, look },
          ],
      heightPt,
    );
  const centred = { align: 'center' } as const;
  halves(words.draft, isSample ? words.sample : '', { sizePt: 11, bold: true, ...centred });
  wide(appendix.number, { sizePt: 14, bold: true, ...centred });
  wide(appendix.title.toLocaleUpperCase(language), { sizePt: 14, bold: true, ...centred });
  wide(appendix.attachedTo, { sizePt: 13, italic: true, ...centred });
  if (table.title !== null && table.title !== appendix.title) wide(table.title, { sizePt: 13, bold: true, ...centred });
  if (table.unitLine !== null) wide(table.unitLine, { sizePt: 11, italic: true, align: 'right' });
  const heads = writeHeads(appendix, rows, styles);
  const place: TablePlace = { table, language, firstRow: rows.count() + 1 };
  const textsAt = (at: number) => table.rows.map(({ cells }) => cells[at]?.text ?? '');
  const centredColumns = table.columns.filter((column, at) => setting.isCentred(column, textsAt(at)));
  const centredIds = new Set(centredColumns.map(({ id }) => id));
  for (const row of table.rows) writeTableRow(row, place, centredIds, rows, setting);
  if (table.notes.length > 0) wide(words.notes, { sizePt: 11, bold: true, italic: true, align: 'left' });
  for (const note of table.notes) wide(`- ${note}`, { sizePt: 11, align: 'left' });
  writeSignatures(
    { ...appendix, placeAndDate: report.head?.placeAndDate ?? appendix.placeAndDate ?? '' },
    rows,
    setting,
  );
  const lastPrinted = rows.count();
  const lastRow = wide(footFacts(report), { sizePt: 9, align: 'left' });
  return { xml: rows.xml, merges: rows.merges, heads, lastRow, lastPrinted, linkCell: `A${lastRow}` };
}
