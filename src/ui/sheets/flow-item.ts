import type { ReportRow } from '../../domain/report/report-document.ts';

/** How a sheet is held: turned only for wide tables. */
export type SheetOrientation = 'portrait' | 'landscape';

/**
 * How strongly a thing holds on to the next one: `firm` for headings and what must not stand without the next; `soft`
 * for rules of good form (two lines, two rows, a group with its rows), which give way where no page holds both; `weak`
 * for what is better side by side, yet not at the cost of a page left largely empty (a table and its notes).
 */
export type Strength = 'none' | 'weak' | 'soft' | 'firm';

interface FlowItemBase {
  /** Unique in its flow. */
  readonly id: string;
  /** Gap above, dropped at the top of a page. */
  readonly space: number;
  readonly orientation: SheetOrientation;
  /** How strongly its end stays on the page where the next item begins. */
  readonly hold: Strength;
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
