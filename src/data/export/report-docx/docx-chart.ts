import { ImageRun, Paragraph } from 'docx';
import type { ReportChart } from '../../../domain/report/report-document.ts';
import type { DocxContext } from './docx-context.ts';
import { styledText, textRuns } from './docx-runs.ts';
import { paragraphStyles } from './docx-styles.ts';
import { pixelsOfMm } from './lengths.ts';
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

/**
 * A chart: title, picture with its alternative text, caption. Where there is no picture of it, the alternative text
 * stands in its place, so that nothing is left out in silence.
 */
export function chartParts(
  chart: ReportChart,
  widestMm: number,
  { pictures, words }: DocxContext,
): readonly Paragraph[] {
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
  return [
    new Paragraph({ style: paragraphStyles.tableTitle, children: [...textRuns(chart.title)] }),
    drawing,
    styledText(chart.caption, paragraphStyles.caption),
  ];
}
