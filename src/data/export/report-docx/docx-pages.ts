import {
  AlignmentType,
  type FileChild,
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
import { footer } from './docx-foot.ts';
import { framedText } from './docx-head.ts';
import { paragraphStyles } from './docx-styles.ts';
import { twipsOfMm } from './lengths.ts';

/** A4, mm. */
const paper = { width: 210, height: 297 } as const;

// From the lower edge to the end of the foot, mm.
const footBottom = 7;

/** Width of the text between the margins, mm. */
export function textWidthMm(isLandscape: boolean, { measures: { margins } }: DocxContext): number {
  return (isLandscape ? paper.height : paper.width) - margins.left.value - margins.right.value;
}

/** Page number in the middle; at the right of the same line, that data are made up, at its left the mark of a brief. */
function header(hasNumber: boolean, isLandscape: boolean, context: DocxContext): Header {
  const { report, onePage } = context;
  const { words } = report;
  const width = twipsOfMm(textWidthMm(isLandscape, context));
  const number = hasNumber ? [PageNumber.CURRENT] : [];
  const left = onePage && !hasNumber ? [framedText(words.draft)] : [];
  const right = report.isSample ? [words.sample] : [];
  return new Header({
    children: [
      new Paragraph({
        style: paragraphStyles.pageNumber,
        alignment: AlignmentType.LEFT,
        tabStops: [
          { type: TabStopType.CENTER, position: Math.round(width / 2) },
          { type: TabStopType.RIGHT, position: width },
        ],
        children: [
          ...left,
          new TextRun({ children: [new Tab(), ...number] }),
          new TextRun({ children: [new Tab(), ...right], bold: true }),
        ],
      }),
    ],
  });
}

/** Which pages a part of the report gets. */
interface PagesChoice {
  readonly isLandscape: boolean;
  /** The first page of all has the QR code. */
  readonly isFirst: boolean;
  /** Number of the appendix, which its feet repeat; null for the text. */
  readonly appendix: string | null;
}

/**
 * Pages of their own for a part of the report: A4, the margins of the form, numbered from 1 at the top in the middle
 * but for the first; made-up data said on every page; day and version of the data and which appendix it is at every foot.
 */
export function pagesOf(
  children: readonly FileChild[],
  { isLandscape, isFirst, appendix }: PagesChoice,
  context: DocxContext,
): ISectionOptions {
  const { margins, pageNumberTop } = context.measures;
  const width = twipsOfMm(textWidthMm(isLandscape, context));
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
    footers: {
      first: footer({ hasCode: isFirst, appendix }, width, context),
      default: footer({ hasCode: false, appendix }, width, context),
    },
    children,
  };
}
