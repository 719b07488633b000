import type { ReportAppendix, ReportDocument } from '../../domain/report/report-document.ts';
import { printableText } from './report-docx/printable-text.ts';
import type { ReportLayout } from './report-layout.ts';
import { appendixRows, footFacts, type SheetRows } from './report-workbook-rows.ts';
import { createStyleBook, type StyleBook } from './report-workbook-styles.ts';
import { type DefinedName, workbookParts } from './workbook-parts.ts';
import { columnLetters, headerText } from './worksheet-xml.ts';
import { sheetName, xlsxType } from './xlsx.ts';
import { xmlText } from './xml-text.ts';
import { zip } from './zip.ts';

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A4, mm, and the width of a digit of 11 pt, the unit in which Excel counts widths of columns. */
const paper = { width: 210, height: 297, unit: 1.9 } as const;
const leastWidth = 5;

/** Widths of the columns in digits: together as wide as the text on paper, in the shares that they have there. */
function columnWidths({ isLandscape, table }: ReportAppendix, layout: ReportLayout): readonly number[] {
  const { left, right } = layout.measures.margins;
  const width = (isLandscape ? paper.height : paper.width) - left.value - right.value;
  return layout
    .settingOf(table, width)
    .shares.map((share) => Math.max(leastWidth, Math.round((share * width * 10) / paper.unit) / 10));
}

/** Names and signs of the leading columns stay in view while the figures are scrolled, where they leave room for them. */
function frozenColumns({ table: { columns } }: ReportAppendix, widths: readonly number[]): number {
  const words = columns.findIndex((column) => column.isNumber);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const frozen = widths.slice(0, Math.max(0, words)).reduce((sum, width) => sum + width, 0);
  return words > 0 && frozen / whole <= 0.45 ? words : 0;
}

function inches(mm: number): string {
  return (mm / 25.4).toFixed(3);
}

/**
 * Paper as the sheets have it: page number at the top in the middle from page 2; day and version at the foot, below them
 * which page of which appendix it is.
 */
function paperXml(report: ReportDocument, { number, isLandscape }: ReportAppendix, { measures }: ReportLayout): string {
  const { margins, pageNumberTop } = measures;
  const mark = report.isSample ? `&amp;R&amp;B${headerText(report.words.sample)}` : '';
  const { top, bottom, left, right } = margins;
  const place = headerText(printableText(`${number} ${report.words.appendixPage}`));
  const foot = `&amp;L&amp;9${headerText(printableText(footFacts(report)))}\n${place} &amp;P`;
  return `<printOptions horizontalCentered="1"/><pageMargins left="${inches(left.value)}" right="${inches(right.value)}" top="${inches(top.value)}" bottom="${inches(bottom.value)}" header="${inches(pageNumberTop.value)}" footer="${inches(8)}"/><pageSetup paperSize="9" orientation="${isLandscape ? 'landscape' : 'portrait'}" firstPageNumber="1" useFirstPageNumber="1" fitToWidth="1" fitToHeight="0"/><headerFooter differentFirst="1"><oddHeader>&amp;C&amp;P${mark}</oddHeader><oddFooter>${foot}</oddFooter><firstHeader>${mark}</firstHeader><firstFooter>${foot}</firstFooter></headerFooter>`;
}

/** Freezes the heads and, where they leave room, the names of the rows. */
function viewXml(heads: SheetRows['heads'], columns: number, isFirst: boolean): string {
  const cell = `${columnLetters(columns)}${heads[1] + 1}`;
  const [split, pane] = columns === 0 ? ['', 'bottomLeft'] : [`xSplit="${columns}" `, 'bottomRight'];
  return `<sheetViews><sheetView showGridLines="0"${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0"><pane ${split}ySplit="${heads[1]}" topLeftCell="${cell}" activePane="${pane}" state="frozen"/></sheetView></sheetViews>`;
}

interface WrittenSheet {
  readonly name: string;
  readonly xml: readonly string[];
  readonly titles: string;
  readonly area: string;
}

function writeSheet(report: ReportDocument, at: number, name: string, layout: ReportLayout, styles: StyleBook) {
  const appendix = report.appendices[at];
  if (appendix === undefined) return null;
  const widths = columnWidths(appendix, layout);
  const rows = appendixRows(report, appendix, {
    widths,
    styles,
    types: layout.measures.types,
    cellSpans: layout.cellSpans,
    isCentred: layout.isCentred,
  });
  const end = `${columnLetters(widths.length - 1)}${rows.lastRow}`;
  const columns = widths.map(
    (width, place) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`,
  );
  const merges = rows.merges.map((range) => `<mergeCell ref="${range}"/>`);
  const hasLink = isWebAddress(report.foot.address);
  const xml = [
    `${declaration}<worksheet xmlns="${namespace}" xmlns:r="${relationships}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${end}"/>${viewXml(rows.heads, frozenColumns(appendix, widths), at === 0)}<cols>${columns.join('')}</cols><sheetData>`,
    ...rows.xml,
    merges.length === 0
      ? '</sheetData>'
      : `</sheetData><mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`,
    hasLink ? `<hyperlinks><hyperlink ref="${rows.linkCell}" r:id="rId1"/></hyperlinks>` : '',
    paperXml(report, appendix, layout),
    // Ordinal numbers and codes are texts on purpose.
    `<ignoredErrors><ignoredError sqref="A1:${end}" numberStoredAsText="1"/></ignoredErrors></worksheet>`,
  ];
  const area = `$A$1:$${columnLetters(widths.length - 1)}$${rows.lastPrinted}`;
  return { name, xml, titles: `$${rows.heads[0]}:$${rows.heads[1]}`, area } satisfies WrittenSheet;
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address);
}

function linkPart(address: string): string {
  return `${declaration}<Relationships xmlns="${packaged}"><Relationship Id="rId1" Type="${relationships}/hyperlink" Target="${xmlText(printableText(address))}" TargetMode="External"/></Relationships>`;
}

/** Names of the sheets, each only once: Excel refuses a workbook with two alike. */
function sheetNames(appendices: readonly ReportAppendix[]): readonly string[] {
  const names: string[] = [];
  for (const { number } of appendices) {
    const name = sheetName(printableText(number)) || String(names.length + 1);
    const isTaken = names.some((other) => other.toLocaleLowerCase('vi') === name.toLocaleLowerCase('vi'));
    names.push(isTaken ? `${name.slice(0, 25)} (${names.length + 1})` : name);
  }
  return names;
}

/**
 * The appendices of a report as an Excel workbook, a sheet each in the layout of the form: merged heads and index row that
 * stay in view and repeat on paper, figures as numbers, formulas where the form has them and they give the number
 * printed, notes, both signatures; A4, fitted to the width. Null for a report without any.
 * @throws the reason of the signal when it is aborted.
 */
export async function reportWorkbook(
  report: ReportDocument,
  layout: ReportLayout,
  signal?: AbortSignal,
): Promise<Blob | null> {
  const styles = createStyleBook();
  const names = sheetNames(report.appendices);
  const sheets = names
    .map((name, at) => writeSheet(report, at, name, layout, styles))
    .filter((sheet) => sheet !== null);
  if (sheets.length === 0) return null;
  const definedNames = sheets.flatMap(({ titles, area }, sheet): readonly DefinedName[] => [
    { name: 'Print_Area', sheet, area },
    { name: 'Print_Titles', sheet, area: titles },
  ]);
  const parts = workbookParts(names, { stylesXml: styles.stylesXml(), definedNames });
  const files = [
    ...parts.map(([path, xml]) => ({ path, text: [xml] })),
    ...sheets.map(({ xml }, at) => ({ path: `xl/worksheets/sheet${at + 1}.xml`, text: xml })),
    ...(isWebAddress(report.foot.address)
      ? sheets.map((_, at) => ({
          path: `xl/worksheets/_rels/sheet${at + 1}.xml.rels`,
          text: [linkPart(report.foot.address)],
        }))
      : []),
  ];
  return zip(files, xlsxType, signal);
}
