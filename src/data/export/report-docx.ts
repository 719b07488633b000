import type { ReportDocument } from '../../domain/report/report-document.ts';
import type { ChartPicture, CodePicture, ReadPicture } from './report-docx/docx-context.ts';
import { headingNumbers } from './report-docx/heading-numbers.ts';
import type { ReportLayout } from './report-layout.ts';

/** What a Word document needs beside the report. */
export interface DocxParts extends ReportLayout {
  /** Drawings by id of the chart; a chart without one is told in words. */
  readonly pictures: ReadonlyMap<string, ChartPicture>;
  /** A brief that has to stay on one page: set as tightly as on its sheet. */
  readonly onePage?: boolean;
  /** QR code of the address, with its side in mm; null where none is wanted or the address is too long for one. */
  readonly code?: CodePicture | null;
  /** Address of the page that tells where a figure comes from; without it figures are plain text. */
  readonly originAddress?: (origin: string) => string | null;
}

async function readPicture({ png, widthPx, heightPx }: ChartPicture): Promise<ReadPicture> {
  const bytes = png instanceof Blob ? new Uint8Array(await png.arrayBuffer()) : png;
  return { bytes, widthPx, heightPx };
}

/**
 * A report as a Word document (DOCX) with real styles, numbered headings, heads of tables that repeat, and pictures with
 * alternative text. The writer is fetched on the first call.
 */
export async function reportDocx(
  report: ReportDocument,
  {
    measures,
    settingOf,
    cellSpans,
    isCentred,
    pictures,
    onePage = false,
    code = null,
    originAddress = () => null,
  }: DocxParts,
): Promise<Blob> {
  const [{ writeDocx }, read, readCode] = await Promise.all([
    import('./report-docx/write-docx.ts'),
    Promise.all([...pictures].map(async ([id, picture]) => [id, await readPicture(picture)] as const)),
    code === null ? null : readPicture(code),
  ]);
  return writeDocx({
    report,
    measures,
    settingOf,
    cellSpans,
    isCentred,
    onePage,
    numbers: headingNumbers(report.blocks),
    pictures: new Map(read),
    code: code === null || readCode === null ? null : { ...readCode, sideMm: code.sideMm },
    originAddress,
  });
}
