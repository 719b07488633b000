import { type ChartLayout, detailLine, detailSize, halfPrintWidth, printWidth } from './chart-metrics.ts';
import type { ProgressRow, ProgressSpec } from './chart-spec.ts';
import { swatchWidth } from './layout-keys.ts';
import { textWidth } from './text-width.ts';
import { ellipsise, wrapEvenly } from './wrap-text.ts';

/** Thickness in px of a bar of the compact form, and of the line that it and its value stand in. */
export const compactBarHeight = 9;
export const compactBarLine = 13;

/** Width in px between the value of a bar and the word for its status, where the shape of the status stands. */
export const compactStatusRoom = 22;

const labelLines = 2;
const labelLine = 14;
const rowGap = 3;
const headGap = 3;
const textGap = 6;
const statusLimit = 96;
/** The serif of the sheets, in which this form is set, is so much narrower than the widest face of screens. */
const serifWidth = 0.86;

/** One target: its name, its bar below it, and the texts at the end of the bar. */
interface CompactRow {
  readonly row: ProgressRow;
  readonly labelLines: readonly string[];
  readonly labelTop: number;
  readonly lineTop: number;
  readonly valueText: string;
  readonly statusText: string;
}

export interface ProgressCompactLayout {
  readonly height: number;
  readonly rows: readonly CompactRow[];
  readonly labelLine: number;
  /** Place of the first key at the right of the unit or, where that leaves no room, below it; null for none. */
  readonly key: { readonly x: number; readonly y: number; readonly text: string } | null;
  /** Ends of the longest track, of the values and of the words for the status, from the left edge. */
  readonly trackWidth: number;
  readonly valueLeft: number;
  readonly statusLeft: number;
  /** The value at the end of the longest track, which starts at zero. */
  readonly domainEnd: number;
}

function paperWidth(text: string, bold = false): number {
  return Math.ceil(textWidth(text, detailSize, bold) * serifWidth);
}

/** What is to be reached, or the achieved figure where it goes further. */
export function compactTrackEnd({ achieved, target, targetHigh }: ProgressRow): number {
  return Math.max(target, targetHigh ?? 0, achieved ?? 0);
}

/** Targets one below the other for half the width of a sheet (narrow) or all of it, set in its serif. */
export function layoutProgressCompact(spec: ProgressSpec, layout: ChartLayout): ProgressCompactLayout {
  const width = layout === 'wide' ? printWidth : halfPrintWidth;
  const texts = spec.rows.map((row) => ({
    row,
    valueText: row.achieved === null ? '' : (row.shortText ?? row.achievedText),
    statusText: ellipsise(row.statusText, statusLimit / serifWidth, detailSize),
  }));
  const widest = (of: (one: (typeof texts)[number]) => number) => Math.max(0, ...texts.map(of));
  const values = widest(({ valueText }) => paperWidth(valueText, true));
  const words = widest(({ statusText }) => paperWidth(statusText));
  const trackWidth = width - textGap - values - compactStatusRoom - words - 2;
  const valueLeft = trackWidth + textGap;

  const [first] = spec.keys ?? [];
  const keyWidth = first === undefined ? 0 : swatchWidth + textGap + paperWidth(first.text);
  const isBeside = paperWidth(spec.unitText) + 2 * textGap + keyWidth <= width;
  const key =
    first === undefined
      ? null
      : isBeside
        ? { x: width - keyWidth, y: 0, text: first.text }
        : { x: 0, y: detailLine, text: first.text };

  let top = detailLine * (key === null || isBeside ? 1 : 2) + headGap;
  const rows = texts.map((one): CompactRow => {
    const lines = wrapEvenly(one.row.label, width / serifWidth, detailSize, labelLines, true);
    const lineTop = top + lines.length * labelLine;
    const placed = { ...one, labelLines: lines, labelTop: top, lineTop };
    top = lineTop + compactBarLine + rowGap;
    return placed;
  });
  return {
    height: top,
    rows,
    labelLine,
    key,
    trackWidth,
    valueLeft,
    statusLeft: valueLeft + values + compactStatusRoom,
    domainEnd: Math.max(1e-9, ...spec.rows.map(compactTrackEnd)),
  };
}
