import {
  AlignmentType,
  BorderStyle,
  Footer,
  ImageRun,
  Paragraph,
  type ParagraphChild,
  Table,
  TableLayoutType,
  TableRow,
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

/** Foot of a page: draft, day and version of the data, code of the view; with its QR code on the first page of all. */
export function footer(hasCode: boolean, width: number, context: DocxContext): Footer {
  const { code, report } = context;
  if (!hasCode || code === null) {
    const { asOf, version } = facts(context, oneLine);
    return new Footer({ children: [line([...asOf, ...textRuns(' · ', oneLine), ...version], true)] });
  }
  const { asOf, version } = facts(context, {});
  const right = twipsOfMm(code.sideMm + 4);
  const lines = [line(asOf, true), line(version), line(textRuns(report.words.scan))];
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
