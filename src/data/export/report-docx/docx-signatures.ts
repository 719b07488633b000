import { Paragraph, Table, TableLayoutType, TableRow, UnderlineType, WidthType } from 'docx';
import type { ReportAppendix, ReportSignature } from '../../../domain/report/report-document.ts';
import type { DocxContext } from './docx-context.ts';
import { styledText, textRuns } from './docx-runs.ts';
import { paragraphStyles } from './docx-styles.ts';
import { noBorders, noMargins, plainCell } from './plain-table.ts';
import { halfPoints } from './lengths.ts';

const linesForName = 4;

/** Authority and title over the room for the name, which stays blank. */
function signatureLines({ authority, title }: ReportSignature): readonly Paragraph[] {
  const style = paragraphStyles.signature;
  return [
    ...(authority === null ? [] : [styledText(authority, paragraphStyles.authority)]),
    styledText(title, style),
    ...Array.from({ length: linesForName }, () => styledText('', style)),
  ];
}

function besideEachOther(left: readonly Paragraph[], right: readonly Paragraph[], width: number): Table {
  const half = Math.round(width / 2);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [half, width - half],
    borders: noBorders,
    margins: noMargins,
    rows: [new TableRow({ cantSplit: true, children: [plainCell(half, left), plainCell(width - half, right)] })],
  });
}

function recipientLines({ report, measures }: DocxContext): readonly Paragraph[] {
  const { recipients, words } = report;
  const style = paragraphStyles.recipients;
  if (recipients.length === 0) return [new Paragraph({ style })];
  const { value, bold, italic } = measures.types.recipientsLabel;
  const label = textRuns(words.recipients, {
    bold,
    italics: italic,
    size: halfPoints(value),
    ...(measures.recipientsUnderlined ? { underline: { type: UnderlineType.SINGLE } } : {}),
  });
  return [
    new Paragraph({ style, children: [...label] }),
    ...recipients.map((recipient) => styledText(`- ${recipient}`, style)),
  ];
}

/** End of the text: who gets it at the left, who signs at the right; on one page. `width` in twips. */
export function signatureParts(width: number, context: DocxContext): readonly (Paragraph | Table)[] {
  const { signature } = context.report;
  if (signature === null) return [];
  return [
    new Paragraph({ style: paragraphStyles.signature, keepNext: true }),
    besideEachOther(recipientLines(context), signatureLines(signature), width),
  ];
}

/** Both signatures under an appendix, place and date above the right one. `width` in twips. */
export function appendixSignatures(
  { left, right, placeAndDate }: ReportAppendix,
  width: number,
  { report }: DocxContext,
): readonly (Paragraph | Table)[] {
  const day = styledText(report.head?.placeAndDate ?? placeAndDate ?? '', paragraphStyles.date);
  return [
    besideEachOther(
      [styledText('', paragraphStyles.date), ...signatureLines(left)],
      [day, ...signatureLines(right)],
      width,
    ),
  ];
}
