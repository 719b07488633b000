import type { ReportDocument } from '../../../domain/report/report-document.ts';
import type { ReportLayout } from '../report-layout.ts';
import type { HeadingNumbers } from './heading-numbers.ts';

/** A chart drawn as PNG, with its size in pixels. */
export interface ChartPicture {
  readonly png: Blob | Uint8Array<ArrayBuffer>;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A QR code drawn as PNG. */
export interface CodePicture extends ChartPicture {
  readonly sideMm: number;
}

/** A picture as it goes into the file. */
export interface ReadPicture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** What every part of the document is made with. */
export interface DocxContext extends ReportLayout {
  readonly report: ReportDocument;
  readonly numbers: HeadingNumbers;
  /** A brief that has to stay on one page: set as tightly as on its sheet. */
  readonly onePage: boolean;
  /** Pictures by id of the chart. */
  readonly pictures: ReadonlyMap<string, ReadPicture>;
  /** QR code of the address, for the foot of the first page. */
  readonly code: (ReadPicture & { readonly sideMm: number }) | null;
  /** Address of the page that tells where a figure comes from; null where there is none. */
  readonly originAddress: (origin: string) => string | null;
}
