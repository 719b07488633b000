import {
  BorderStyle,
  type FileChild,
  HeadingLevel,
  LineRuleType,
  Paragraph,
  Table,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ReportHead } from '../../../domain/report/report-document.ts';
import type { DocxContext } from './docx-context.ts';
import { textRuns } from './docx-runs.ts';
import { paragraphStyles } from './docx-styles.ts';
import { noBorders, noMargins, plainCell } from './plain-table.ts';
import { halfPoints, twipsOfMm, twipsOfPt } from './lengths.ts';
import { inTwoLines, lengthOf, type SetType } from './two-lines.ts';

/** A rule of a given length in the middle of a column, as official documents draw it below heads. */
function ruleBelow(lengthPt: number, column: number): Paragraph {
  const side = Math.max(0, Math.round((column - twipsOfPt(lengthPt)) / 2));
  return new Paragraph({
    style: paragraphStyles.head,
    indent: { left: side, right: side },
    spacing: { before: 0, after: 60, line: 60, lineRule: LineRuleType.EXACT },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  });
}

function headLine(text: string, { value, bold, italic, caps = false }: SetType): Paragraph {
  return new Paragraph({
    style: paragraphStyles.head,
    children: [...textRuns(text, { bold, italics: italic, allCaps: caps, size: halfPoints(value) })],
  });
}

/** A word in a frame. */
export function framedText(word: string): TextRun {
  return new TextRun({
    // The frame of a text has no room of its own at the sides.
    text: `\u00A0\u00A0${word}\u00A0\u00A0`,
    bold: true,
    size: halfPoints(13),
    border: { style: BorderStyle.SINGLE, size: 6, space: 2, color: '000000' },
  });
}

/** The word that a print is a draft, in a frame. */
export function draftMark(word: string): Paragraph {
  return new Paragraph({
    style: paragraphStyles.head,
    spacing: { before: 80, after: 60 },
    keepNext: true,
    children: [framedText(word)],
  });
}

/** Below issuer or subject: the State's rule, or the Party's sign. */
function closing(
  text: string,
  type: SetType,
  sign: string | null,
  column: number,
  shortRule: DocxContext['measures']['shortRule'],
) {
  if (shortRule === null) return headLine(sign ?? '', { value: type.value, bold: false, italic: false });
  // A text of several lines has the rule under the last; its length is that of the column at most.
  const longest = Math.max(...text.split('\n').map((line) => lengthOf(line, type)));
  return ruleBelow(Math.min(longest, column / 20) * shortRule.value, column);
}

/** Left of the head: who writes. */
function issuerLines(head: ReportHead, column: number, { measures }: DocxContext): readonly Paragraph[] {
  const { types, issuerSign, shortRule } = measures;
  const issuer = inTwoLines(head.issuer, types.issuer, column / 20);
  return [
    ...(head.parent === null ? [] : [headLine(inTwoLines(head.parent, types.parent, column / 20), types.parent)]),
    headLine(issuer, types.issuer),
    closing(issuer, types.issuer, issuerSign, column, shortRule),
  ];
}

/** Right of the head: in whose name. */
function nationLines(column: number, { report: { words }, measures }: DocxContext): readonly Paragraph[] {
  const { nation, motto } = measures.types;
  const nationLine = headLine(words.nation, nation);
  if (words.motto === null || motto === null) return [nationLine, ruleBelow(lengthOf(words.nation, nation), column)];
  return [nationLine, headLine(words.motto, motto), ruleBelow(lengthOf(words.motto, motto), column)];
}

/** Widths of the two columns, in twips: the name of the State or the Party stands on one line. */
function columnsOf(
  width: number,
  { report: { words }, measures }: DocxContext,
): readonly [left: number, right: number] {
  const { nation, motto } = measures.types;
  const longest = Math.max(
    lengthOf(words.nation, nation),
    words.motto === null || motto === null ? 0 : lengthOf(words.motto, motto),
  );
  const right = Math.max(Math.round(width * 0.55), Math.min(Math.round(width * 0.65), twipsOfPt(longest * 1.03)));
  return [width - right, right];
}

/** The head of the first page: two columns without rules, then type and subject of the document. */
export function headParts(head: ReportHead, widthMm: number, context: DocxContext): readonly FileChild[] {
  const { measures } = context;
  const { words } = context.report;
  const { types, subjectSign, shortRule } = measures;
  const width = twipsOfMm(widthMm);
  const [left, right] = columnsOf(width, context);
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: width, type: WidthType.DXA },
      columnWidths: [left, right],
      borders: noBorders,
      margins: noMargins,
      rows: [
        new TableRow({
          cantSplit: true,
          children: [plainCell(left, issuerLines(head, left, context)), plainCell(right, nationLines(right, context))],
        }),
        new TableRow({
          cantSplit: true,
          children: [
            plainCell(left, [
              headLine(head.number, types.number),
              // One page has no line to spare: the mark stands above the head there.
              ...(context.onePage ? [] : [draftMark(words.draft)]),
            ]),
            plainCell(right, [headLine(head.placeAndDate, types.placeAndDate)]),
          ],
        }),
      ],
    }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [...textRuns(head.typeName)] }),
    new Paragraph({ style: 'Subtitle', children: [...textRuns(head.subject)] }),
    closing(head.subject, types.subject, subjectSign, width, shortRule),
  ];
}
