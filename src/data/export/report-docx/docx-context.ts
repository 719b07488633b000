import type { OfficialMeasures } from '../../../domain/report/official-measures.ts';
import type { ReportDocument } from '../../../domain/report/report-document.ts';
import type { DocumentWords } from './docx-words.ts';
import type { HeadingNumbers } from './heading-numbers.ts';

/** A chart drawn as PNG, with its size in pixels. */
export interface ChartPicture {
  readonly png: Blob | Uint8Array<ArrayBuffer>;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A picture as it goes into the file. */
export interface ReadPicture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** What every part of the document is made with. */
export interface DocxContext {
  readonly report: ReportDocument;
  readonly measures: OfficialMeasures;
  readonly words: DocumentWords;
  readonly numbers: HeadingNumbers;
  /** Pictures by id of the chart. */
  readonly pictures: ReadonlyMap<string, ReadPicture>;
  /** Address of the page that tells where a figure comes from; null where there is none. */
  readonly originAddress: (origin: string) => string | null;
}
