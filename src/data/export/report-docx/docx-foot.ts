import {
  AlignmentType,
  BorderStyle,
  Footer,
  ImageRun,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { DocxContext } from './docx-context.ts';
import { linkRuns, type RunFormat, textRuns } from './docx-runs.ts';
import { paragraphStyles } from './docx-styles.ts';
import { halfPoints, pixelsOfMm, twipsOfMm } from './lengths.ts';
import { noBorders, noMargins, plainCell } from './plain-table.ts';
import { printableText } from './printable-text.ts';

const above = { top: { style: BorderStyle.SINGLE, size: 4, space: 2, color: '000000' } } as const;

function line(children: readonly ParagraphChild[], isFirst = false): Paragraph {
  return new Paragraph({
    style: paragraphStyles.foot,
    children: [...children],
    ...(isFirst ? { border: above } : {}),
  });
}

/** All facts in one line, within which the code must not be broken. */
const oneLine: RunFormat = { size: halfPoints(8.5) };

/** Which page of which appendix it is: "Phụ lục III – trang 2"; the program counts. */
function placeRuns(appendix: string, { report: { words } }: DocxContext, format: RunFormat): readonly ParagraphChild[] {
  return [
    ...textRuns(`${appendix} ${words.appendixPage} `, format),
    new TextRun({ ...format, children: [PageNumber.CURRENT] }),
  ];
}

/** What every foot says; the code leads to the view again. */
function facts({ report: { foot, words } }: DocxContext, format: RunFormat) {
  return {
    asOf: [...textRuns(words.draft, { ...format, bold: true }), ...textRuns(` · ${words.asOf} ${foot.asOf}`, format)],
    version: [
      ...textRuns(`${words.version} ${foot.version} · `, format),
      ...linkRuns(`${words.code} ${foot.code}`, foot.address, format),
    ],
  };
}

function codeImage(context: DocxContext, code: NonNullable<DocxContext['code']>): Paragraph {
  const name = printableText(context.report.words.scanName);
  const side = pixelsOfMm(code.sideMm);
  return new Paragraph({
    style: paragraphStyles.foot,
    alignment: AlignmentType.RIGHT,
    children: [
      new ImageRun({
        type: 'png',
        data: code.bytes,
        transformation: { width: side, height: side },
        altText: { name, title: name, description: name },
      }),
    ],
  });
}

/** What a foot says besides what every one says. */
interface FootChoice {
  readonly hasCode: boolean;
  /** Number of the appendix ("Phụ lục III"); null in the text. */
  readonly appendix: string | null;
}

/**
 * Foot of a page: draft, day and version of the data, code of the view, page of the appendix; with the QR code on the
 * first page of all.
 */
export function footer({ hasCode, appendix }: FootChoice, width: number, context: DocxContext): Footer {
  const { code, report } = context;
  if (!hasCode || code === null) {
    const { asOf, version } = facts(context, oneLine);
    const place =
      appendix === null
        ? []
        : [
            new Paragraph({
              style: paragraphStyles.foot,
              alignment: AlignmentType.RIGHT,
              children: [...placeRuns(appendix, context, oneLine)],
            }),
          ];
    return new Footer({ children: [line([...asOf, ...textRuns(' · ', oneLine), ...version], true), ...place] });
  }
  const { asOf, version } = facts(context, {});
  const right = twipsOfMm(code.sideMm + 4);
  const first = appendix === null ? asOf : [...asOf, ...textRuns(' · '), ...placeRuns(appendix, context, {})];
  const lines = [line(first, true), line(version), line(textRuns(report.words.scan))];
  return new Footer({
    children: [
      new Table({
        layout: TableLayoutType.FIXED,
        width: { size: width, type: WidthType.DXA },
        columnWidths: [width - right, right],
        borders: noBorders,
        margins: noMargins,
        rows: [
          new TableRow({
            cantSplit: true,
            children: [
              plainCell(width - right, lines, VerticalAlignTable.BOTTOM),
              plainCell(right, [codeImage(context, code)]),
            ],
          }),
        ],
      }),
      new Paragraph({ style: paragraphStyles.separator }),
    ],
  });
}
