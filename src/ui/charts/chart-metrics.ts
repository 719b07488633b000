/** Width in px from which labels stand beside the bars instead of above them. */
export const wideFrom = 640;

/** Narrowest content the narrow layout is made for: a 320 px screen less its margins. */
export const narrowFrom = 288;

/** Width in px at which a chart is drawn for paper: an A4 page less 15 mm on either side. */
export const printWidth = 680;

/** Width in px of each of two charts that stand side by side on paper. */
export const halfPrintWidth = 324;

/** Type sizes and line heights in px; nothing on a chart is smaller than `detail`. */
export const labelSize = 13;
export const labelLine = 18;
export const detailSize = 12;
export const detailLine = 16;

export type ChartLayout = 'narrow' | 'wide';

/** Which of the two layouts a box of this width gets. */
export function chartLayout(width: number): ChartLayout {
  return width >= wideFrom ? 'wide' : 'narrow';
}

/**
 * The width that texts are wrapped and marks are stacked for: the narrowest box of the layout, so that the height is
 * the same in every box of that layout and nothing jumps when a snapshot gives way to the live chart.
 */
export function layoutWidth(layout: ChartLayout): number {
  return layout === 'wide' ? wideFrom : narrowFrom;
}

/** Space in px around the plot. */
export interface ChartMargin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}
