import { ImageRun, Paragraph, Table, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx';
import type { ReportChart } from '../../../domain/report/report-document.ts';
import type { DocxContext } from './docx-context.ts';
import { styledText, textRuns } from './docx-runs.ts';
import { paragraphStyles } from './docx-styles.ts';
import { pixelsOfMm, twipsOfMm } from './lengths.ts';
import { inTwoLines } from './two-lines.ts';
import { noBorders, noMargins, plainCell } from './plain-table.ts';
import { printableText } from './printable-text.ts';

/** The room of the chart filled as far as the shape of its picture allows. */
function fittedSize(
  chart: ReportChart,
  picture: { readonly widthPx: number; readonly heightPx: number },
  widestMm: number,
) {
  const room = { width: pixelsOfMm(Math.min(chart.widthMm, widestMm)), height: pixelsOfMm(chart.heightMm) };
  const scale = Math.min(room.width / picture.widthPx, room.height / picture.heightPx);
  return { width: Math.round(picture.widthPx * scale), height: Math.round(picture.heightPx * scale) };
}

/** Titles side by side, which only a brief has. */
const besideType = { value: 11, bold: true, italic: false } as const;

function titleText(text: string): Paragraph {
  return new Paragraph({ style: paragraphStyles.chartTitle, children: [...textRuns(text)] });
}

/** The title, or those of drawings side by side, each above its own. */
function titleParts({ title, titles }: ReportChart, widthMm: number): Paragraph | Table {
  if (titles === undefined) return titleText(title);
  const width = twipsOfMm(widthMm);
  const widths = titles.map(
    (_, at) => Math.round((width * (at + 1)) / titles.length) - Math.round((width * at) / titles.length),
  );
  const cells = titles.map((text, at) =>
    plainCell(
      widths[at] ?? 0,
      [titleText(inTwoLines(text, besideType, (widths[at] ?? 0) / 20))],
      VerticalAlignTable.BOTTOM,
    ),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    borders: noBorders,
    margins: noMargins,
    rows: [new TableRow({ cantSplit: true, children: cells })],
  });
}

/**
 * A chart: title, picture with its alternative text, caption. Where there is no picture of it, the alternative text
 * stands in its place, so that nothing is left out in silence.
 */
export function chartParts(
  chart: ReportChart,
  widestMm: number,
  { pictures, report: { words } }: DocxContext,
): readonly (Paragraph | Table)[] {
  const picture = pictures.get(chart.id);
  const drawing =
    picture === undefined
      ? styledText(`${words.missingChart} ${chart.alternative}`, paragraphStyles.tableNote)
      : new Paragraph({
          style: paragraphStyles.picture,
          children: [
            new ImageRun({
              type: 'png',
              data: picture.bytes,
              transformation: fittedSize(chart, picture, widestMm),
              altText: {
                name: printableText(chart.id),
                title: printableText(chart.title),
                description: printableText(chart.alternative),
              },
            }),
          ],
        });
  return [titleParts(chart, widestMm), drawing, styledText(chart.caption, paragraphStyles.caption)];
}
