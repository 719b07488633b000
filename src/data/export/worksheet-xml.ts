import { dayNumber } from '../../domain/time/partial-date.ts';
import { looksLikeFormula } from './neutralise-formula.ts';
import type { ExportCell, TableExport } from './table-export.ts';
import { cellStyles } from './workbook-parts.ts';
import { xmlText } from './xml-text.ts';

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
// The most an Excel cell holds.
const longestText = 32_767;
// Serial number of 1970-01-01. Excel takes 1900 for a leap year, so that its serials are right from March 1900 on.
const serialOfEpoch = 25_569;
const firstTrueDay = '1900-03-01';

/** Letters of a column by its place from 0: A, Z, AA. */
export function columnLetters(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : `${columnLetters(Math.floor(index / 26) - 1)}${letter}`;
}

/** A cell of text, cut at what Excel holds; never run as a formula. */
export function textCell(at: string, text: string, style: number): string {
  const whole = text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(whole)}</t></is></c>`;
}

/** A piece of a text in a type of its own. */
export interface TextPiece {
  readonly text: string;
  readonly sizePt: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A cell of several lines in Times New Roman, each in its own type. */
export function richTextCell(at: string, lines: readonly TextPiece[], style: number): string {
  const pieces = lines.map(({ text, sizePt, bold, italic }, line) => {
    const type = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<sz val="${sizePt}"/><rFont val="Times New Roman"/>`;
    const end = line === lines.length - 1 ? '' : '\n';
    return `<r><rPr>${type}</rPr><t xml:space="preserve">${xmlText(text)}${end}</t></r>`;
  });
  return `<c r="${at}" s="${style}" t="inlineStr"><is>${pieces.join('')}</is></c>`;
}

function cellXml(at: string, cell: ExportCell): string {
  if (cell === null || cell === '') return `<c r="${at}" s="${cellStyles.text}"/>`;
  if (typeof cell === 'number') return `<c r="${at}" s="${cellStyles.number}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') {
    return textCell(at, cell, looksLikeFormula(cell) ? cellStyles.quotedText : cellStyles.text);
  }
  // A month or a year is no day, and a cell of Excel knows days only.
  if (cell.precision !== 'day' || cell.iso < firstTrueDay) return textCell(at, cell.iso, cellStyles.text);
  return `<c r="${at}" s="${cellStyles.date}"><v>${dayNumber(cell.iso) + serialOfEpoch}</v></c>`;
}

function rowXml(number: number, cells: readonly string[]): string {
  return `<row r="${number}">${cells.join('')}</row>`;
}

/** The number of rows is known only at the end, where the format wants the filter. */
function filterXml(columns: number, rows: number): string {
  return `<autoFilter ref="A1:${columnLetters(columns - 1)}${rows}"/>`;
}

/** A text for the header of the paper, where `&` starts a command. */
export function headerText(text: string): string {
  return xmlText(text.replaceAll('&', '&&'));
}

function paperXml(title: string, warning: string | null): string {
  const mark = warning === null ? '' : `&amp;R&amp;B${headerText(warning)}`;
  return `<pageMargins left="0.6" right="0.6" top="0.8" bottom="0.6" header="0.4" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddHeader>&amp;L${headerText(title.slice(0, 100))}${mark}</oddHeader><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter>`;
}

/**
 * The sheet of the table, in pieces: a bold frozen head that repeats on paper, filter buttons, A4 landscape fitted to
 * the width. Codes stay text with their zeros; what looks like a formula is text with Excel's own leading apostrophe
 * (`quotePrefix`, OWASP ASVS 1.2.10), so that the cell still holds the same text. Whole days are dates, partial ones text.
 */
export function* tableSheet({ title, columns: given, rows, warning }: TableExport): Generator<string> {
  const columns = warning === null ? given : [...given, { title: warning, width: 22 }];
  const mark = warning === null ? [] : [warning];
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`;
  const letters = columns.map((_, index) => columnLetters(index));
  yield rowXml(
    1,
    columns.map((column, index) => textCell(`${letters[index]}1`, column.title, cellStyles.head)),
  );
  let number = 1;
  for (const row of rows) {
    number += 1;
    yield rowXml(
      number,
      [...row, ...mark].map((cell, index) => cellXml(`${letters[index]}${number}`, cell)),
    );
  }
  yield `</sheetData>${filterXml(columns.length, number)}${paperXml(title, warning)}</worksheet>`;
}

/** The sheet that says what the table is: title, warning, then one note a row. */
export function* notesSheet({ title, notes, warning }: TableExport): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${namespace}"><cols><col min="1" max="1" width="100" customWidth="1"/></cols><sheetData>`;
  const lines = [title, ...(warning === null ? [] : [warning]), ...notes];
  yield lines
    .map((line, index) =>
      rowXml(index + 1, [textCell(`A${index + 1}`, line, index === 0 ? cellStyles.title : cellStyles.quotedText)]),
    )
    .join('');
  yield `</sheetData>${paperXml(title, warning)}</worksheet>`;
}
