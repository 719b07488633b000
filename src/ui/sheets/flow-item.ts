import type { ReportRow } from '../../domain/report/report-document.ts';

/** How a sheet is held: turned only for wide tables. */
export type SheetOrientation = 'portrait' | 'landscape';

interface FlowItemBase {
  /** Unique in its flow. */
  readonly id: string;
  /** Gap above, dropped at the top of a page. */
  readonly space: number;
  readonly orientation: SheetOrientation;
  /** Its end stays on the page where the next item begins: headings, unit lines, what stands before a signature. */
  readonly keepsWithNext: boolean;
}

/** A row of a measured table. */
export interface FlowRow {
  readonly id: string;
  readonly kind: ReportRow['kind'];
  readonly height: number;
}

/** What is laid out on pages, with its measured heights (any unit, the same throughout). */
export type FlowItem =
  | (FlowItemBase & { readonly kind: 'solid'; readonly height: number })
  | (FlowItemBase & {
      readonly kind: 'lines';
      /** Height of each line. */
      readonly lines: readonly number[];
    })
  | (FlowItemBase & {
      readonly kind: 'table';
      /** Height of heads and index row, repeated on each page. */
      readonly head: number;
      readonly rows: readonly FlowRow[];
    });
