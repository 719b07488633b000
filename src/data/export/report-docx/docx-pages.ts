import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { DocxContext } from './docx-context.ts';
import { linkRuns, textRuns } from './docx-runs.ts';
import { paragraphStyles } from './docx-styles.ts';
import { twipsOfMm } from './lengths.ts';

/** A4, mm. */
const paper = { width: 210, height: 297 } as const;
// An address of more than a line is no help to the eye; the link holds all of it.
const longestShown = 90;

// From the lower edge to the end of the foot, mm.
const footBottom = 7;

/** Width of the text between the margins, mm. */
export function textWidthMm(isLandscape: boolean, { measures: { margins } }: DocxContext): number {
  return (isLandscape ? paper.height : paper.width) - margins.left.value - margins.right.value;
}

/** Page number in the middle and, at the right of the same line, that data are made up. */
function header(hasNumber: boolean, isLandscape: boolean, context: DocxContext): Header {
  const { report, words } = context;
  const width = twipsOfMm(textWidthMm(isLandscape, context));
  const number = hasNumber ? [PageNumber.CURRENT] : [];
  const line = report.isSample
    ? [
        new TextRun({ children: [new Tab(), ...number] }),
        new TextRun({ children: [new Tab(), words.sample], bold: true }),
      ]
    : [new TextRun({ children: number })];
  return new Header({
    children: [
      new Paragraph({
        style: paragraphStyles.pageNumber,
        children: line,
        ...(report.isSample
          ? {
              alignment: AlignmentType.LEFT,
              tabStops: [
                { type: TabStopType.CENTER, position: Math.round(width / 2) },
                { type: TabStopType.RIGHT, position: width },
              ],
            }
          : {}),
      }),
    ],
  });
}

function footer({ report, words }: DocxContext): Footer {
  const { asOf, version, code, address } = report.foot;
  const style = paragraphStyles.foot;
  const shown = address.length <= longestShown ? address : `${address.slice(0, longestShown - 1)}…`;
  const facts = [words.asOf(asOf), words.version(version), words.code(code)].join(' · ');
  return new Footer({
    children: [
      new Paragraph({
        style,
        border: { top: { style: BorderStyle.SINGLE, size: 4, space: 2, color: '000000' } },
        children: [...textRuns(words.draft, { bold: true }), ...textRuns(` · ${facts}`)],
      }),
      new Paragraph({ style, children: [...linkRuns(shown, address)] }),
    ],
  });
}

/**
 * Pages of their own for a part of the report: A4, the margins of the form, numbered from 1 at the top in the middle
 * but for the first; made-up data said on every page, day and version of the data at every foot.
 */
export function pagesOf(children: readonly FileChild[], isLandscape: boolean, context: DocxContext): ISectionOptions {
  const { margins, pageNumberTop } = context.measures;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        // Given upright: the library itself turns them.
        size: {
          width: twipsOfMm(paper.width),
          height: twipsOfMm(paper.height),
          orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twipsOfMm(margins.top.value),
          bottom: twipsOfMm(margins.bottom.value),
          left: twipsOfMm(margins.left.value),
          right: twipsOfMm(margins.right.value),
          header: twipsOfMm(pageNumberTop.value),
          footer: twipsOfMm(footBottom),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: { first: header(false, isLandscape, context), default: header(true, isLandscape, context) },
    footers: { first: footer(context), default: footer(context) },
    children,
  };
}
