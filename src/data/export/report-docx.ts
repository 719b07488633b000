import type { OfficialMeasures } from '../../domain/report/official-measures.ts';
import type { ReportDocument } from '../../domain/report/report-document.ts';
import type { ChartPicture, ReadPicture } from './report-docx/docx-context.ts';
import { documentWords } from './report-docx/docx-words.ts';
import { headingNumbers } from './report-docx/heading-numbers.ts';

/** What a Word document needs beside the report. */
export interface DocxParts {
  /** Measures of the form of the report. */
  readonly measures: OfficialMeasures;
  /** Drawings by id of the chart; a chart without one is told in words. */
  readonly pictures: ReadonlyMap<string, ChartPicture>;
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
  { measures, pictures, originAddress = () => null }: DocxParts,
): Promise<Blob> {
  const [{ writeDocx }, read] = await Promise.all([
    import('./report-docx/write-docx.ts'),
    Promise.all([...pictures].map(async ([id, picture]) => [id, await readPicture(picture)] as const)),
  ]);
  return writeDocx({
    report,
    measures,
    words: documentWords(report.language, report.form),
    numbers: headingNumbers(report.blocks),
    pictures: new Map(read),
    originAddress,
  });
}
