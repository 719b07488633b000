import { type ChartLayout, detailLine, detailSize, labelLine, labelSize, layoutWidth } from './chart-metrics.ts';
import { textWidth } from './text-width.ts';
import { wrapEvenly, wrapText } from './wrap-text.ts';

/** What stands beside (wide) or above (narrow) the bar of a row. */
export interface RowText {
  readonly label: string;
  readonly detail: string;
  /** Width in px kept free at the end of the label's lines in the narrow layout, and before its detail. */
  readonly labelRoom?: number;
  readonly detailIndent?: number;
  /** Height in px of what stands under the bar. */
  readonly below?: number;
}

/** Where one row of a bar chart stands, in px from the top of the drawing. */
export interface RowBox {
  readonly top: number;
  readonly height: number;
  readonly textTop: number;
  readonly labelLines: readonly string[];
  readonly detailLines: readonly string[];
  readonly barTop: number;
}

export interface RowsLayout {
  readonly rows: readonly RowBox[];
  /** Width of the label column left of the plot, 0 in the narrow layout. */
  readonly gutter: number;
  readonly bottom: number;
}

export interface RowsOptions {
  readonly layout: ChartLayout;
  readonly top: number;
  readonly barHeight: number;
  /** Names in the size of details, and less room between the rows. */
  readonly isCompact?: boolean | undefined;
}

const gutterLimit = 232;
const gutterGap = 16;
const labelLimit = 3;
const detailLimit = 3;

/** Type of the names of rows and the room above and below each, px. */
export interface RowMeasures {
  readonly size: number;
  readonly line: number;
  readonly padding: number;
  /** Between the name and the bar below it. */
  readonly gap: number;
}

/** The measures of rows, full or compact. */
export function rowMeasures(isCompact: boolean | undefined): RowMeasures {
  return isCompact === true
    ? { size: detailSize, line: detailLine, padding: 4, gap: 1 }
    : { size: labelSize, line: labelLine, padding: 8, gap: 4 };
}

function gutterWidth(rows: readonly RowText[], labels: number): number {
  const widest = rows.map((row) =>
    Math.max(textWidth(row.label, labels, true), textWidth(row.detail, detailSize) + (row.detailIndent ?? 0)),
  );
  return Math.ceil(Math.min(gutterLimit, Math.max(0, ...widest))) + gutterGap;
}

/** Stacks the rows of a bar chart, each as tall as its own wrapped texts and its bar need. */
export function layoutRows(texts: readonly RowText[], options: RowsOptions): RowsLayout {
  const wide = options.layout === 'wide';
  const { size, line, padding, gap } = rowMeasures(options.isCompact);
  const gutter = wide ? gutterWidth(texts, size) : 0;
  const room = wide ? gutter - gutterGap : layoutWidth('narrow');
  const rows: RowBox[] = [];
  let top = options.top;
  for (const text of texts) {
    const labelRoom = wide ? 0 : (text.labelRoom ?? 0);
    const labelLines = wrapEvenly(text.label, room - labelRoom, size, labelLimit, true);
    const detailLines = wrapText(text.detail, room - (text.detailIndent ?? 0), detailSize, detailLimit);
    const textHeight = labelLines.length * line + detailLines.length * detailLine;
    const bar = options.barHeight + (text.below ?? 0);
    const content = wide ? Math.max(textHeight, bar) : textHeight + gap + bar;
    const height = content + 2 * padding;
    const textTop = top + padding + (wide ? (content - textHeight) / 2 : 0);
    const barTop = wide ? top + padding + (content - bar) / 2 : textTop + textHeight + gap;
    rows.push({ top, height, textTop, labelLines, detailLines, barTop });
    top += height;
  }
  return { rows, gutter, bottom: top };
}
