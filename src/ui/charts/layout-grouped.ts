import { type ChartLayout, type ChartMargin, detailLine, detailSize, labelSize, layoutWidth } from './chart-metrics.ts';
import type { GroupedBar, GroupedRow, GroupedSpec, YearsSeries } from './chart-spec.ts';
import { layoutKeys, type KeysLayout } from './layout-keys.ts';
import { layoutRows, type RowBox, type RowText } from './layout-rows.ts';
import { layoutValueAxis, type ValueAxisLayout } from './layout-value-axis.ts';
import { layoutBarTexts, topAxisHeight, valueGap } from './layout-value-rows.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** Thickness in px of one bar. */
const barHeights = { full: 14, compact: 10 } as const;

const slotGap = 3;
/** Room in px for the line of a value at a thin bar. */
const compactLine = 12;
const textLimits = { wide: 170, narrow: 96 } as const;
const limitGap = 4;
const keysGap = 8;

/** One bar of a group with its text, in px from the top of the drawing. */
export interface GroupedSlot {
  readonly bar: GroupedBar;
  readonly series: YearsSeries;
  readonly top: number;
  readonly height: number;
  /** The text at its end, or the words in its place. */
  readonly lines: readonly string[];
}

interface GroupBox {
  readonly row: GroupedRow;
  readonly slots: readonly GroupedSlot[];
  readonly barsTop: number;
  readonly barsBottom: number;
  /** Text of the limit under the bars; empty for none. */
  readonly limitLines: readonly string[];
}

export interface GroupedLayout {
  readonly height: number;
  readonly margin: ChartMargin;
  readonly axis: ValueAxisLayout;
  readonly axisLabelLines: readonly string[];
  readonly seriesKeys: KeysLayout<{ readonly text: string; readonly series: YearsSeries }>;
  readonly seriesKeysTop: number;
  readonly ticksTop: number;
  readonly rows: readonly RowBox[];
  readonly groups: readonly GroupBox[];
  readonly barHeight: number;
  readonly keysTop: number;
}

/** The bars of a row in the order of the series; a bar of an unknown series is not drawn. */
function orderedBars(row: GroupedRow, series: readonly YearsSeries[]): { bar: GroupedBar; series: YearsSeries }[] {
  return series.flatMap((one) =>
    row.bars.filter((bar) => bar.seriesId === one.id).map((bar) => ({ bar, series: one })),
  );
}

interface SlotSize {
  readonly bar: GroupedBar;
  readonly series: YearsSeries;
  readonly lines: readonly string[];
  readonly height: number;
}

function barsHeight(sizes: readonly SlotSize[]): number {
  return sizes.reduce((sum, { height }) => sum + height + slotGap, -slotGap);
}

/** Bars in groups under (narrow) or beside (wide) their names, each as high as its own text needs. */
export function layoutGrouped(spec: GroupedSpec, layout: ChartLayout): GroupedLayout {
  const width = layoutWidth(layout);
  const axis = layoutValueAxis(
    spec.rows.flatMap((row) => [
      ...row.bars.map((bar) => Math.max(0, bar.value ?? 0)),
      ...(row.limit === null ? [] : [row.limit.value]),
    ]),
    { ticks: spec.ticks, mayCut: false },
  );
  const bars = spec.rows.map((row) => orderedBars(row, spec.series));
  const { room } = layoutBarTexts(
    bars.flat().flatMap(({ bar }) => (bar.value === null ? [] : [bar.text])),
    textLimits[layout],
  );
  const right = room + 2 * valueGap + 2;
  const { isCompact } = spec;
  const barHeight = isCompact === true ? barHeights.compact : barHeights.full;
  // A low drawing has no line of its own for a limit.
  const names: readonly RowText[] = spec.rows.map(({ label, detail, limit }) => ({
    label: isCompact === true && limit !== null ? `${label} (${limit.text})` : label,
    detail,
  }));
  const { gutter } = layoutRows(names, { layout, top: 0, barHeight: 0, isCompact });
  const plotWidth = width - gutter - right;

  const slots = bars.map((row) =>
    row.map(({ bar, series }): SlotSize => {
      const lines =
        bar.value === null
          ? wrapText(bar.text, plotWidth + room - valueGap, detailSize, 4)
          : (layoutBarTexts([bar.text], textLimits[layout]).lines[0] ?? []);
      const needed = isCompact === true && lines.length === 1 ? compactLine : lines.length * detailLine;
      return { bar, series, lines, height: Math.max(barHeight, needed) };
    }),
  );
  const limits = spec.rows.map((row) =>
    isCompact === true ? [] : wrapText(row.limit?.text ?? '', width - gutter, detailSize, 3),
  );

  const axisLabelLines = wrapText(spec.axisLabel, width, detailSize, 3);
  const seriesKeys = layoutKeys(
    spec.series.length > 1 ? spec.series.map((series) => ({ text: series.label, series })) : [],
    width,
    8,
  );
  const seriesKeysTop = axisLabelLines.length * detailLine + 4;
  const ticksTop = seriesKeysTop + (seriesKeys.height > 0 ? seriesKeys.height + keysGap : 0);
  const top = ticksTop + (spec.ticks === undefined ? 0 : topAxisHeight);
  const { rows, bottom } = layoutRows(
    names.map((name, index) => {
      const limit = limits[index]?.length ?? 0;
      return {
        ...name,
        below: Math.max(0, barsHeight(slots[index] ?? [])) + (limit > 0 ? limitGap + limit * detailLine : 0),
      };
    }),
    { layout, top, barHeight: 0, isCompact },
  );
  const groups = spec.rows.map((row, index): GroupBox => {
    const barsTop = rows[index]?.barTop ?? top;
    let at = barsTop;
    const placed = (slots[index] ?? []).map((slot): GroupedSlot => {
      const one = { ...slot, top: at };
      at += slot.height + slotGap;
      return one;
    });
    return { row, slots: placed, barsTop, barsBottom: at - slotGap, limitLines: limits[index] ?? [] };
  });
  const keysHeight = layoutKeys(spec.keys, width).height;
  const keysTop = bottom + (keysHeight > 0 ? keysGap : 0);
  const height = Math.ceil(keysTop + keysHeight + 4);
  return {
    height,
    margin: { top, right, bottom: height - bottom, left: gutter },
    axis,
    axisLabelLines,
    seriesKeys,
    seriesKeysTop,
    ticksTop,
    rows,
    groups,
    barHeight,
    keysTop,
  };
}

/** Left edge in px of the text behind a bar: beyond the mark of a limit that would run through it. */
export function valueTextLeft(end: number, lines: readonly string[], limit: number | null): number {
  const left = end + valueGap;
  const width = Math.max(0, ...lines.map((line) => textWidth(line, labelSize, true)));
  return limit !== null && limit > end - valueGap && limit < left + width + valueGap
    ? Math.max(left, limit + valueGap)
    : left;
}

/** Left edge in px of the text of a limit: centred under its mark, within `from`–`to`. */
export function limitTextLeft(limit: number, lines: readonly string[], from: number, to: number): number {
  const width = Math.max(0, ...lines.map((line) => textWidth(line, detailSize)));
  return Math.max(from, Math.min(limit - width / 2, to - width));
}

/** Left edge in px of the words in the place of a bar: clear of the limit where they end before `to`, else at `left`. */
export function wordsLeft(left: number, lines: readonly string[], limit: number | null, to: number): number {
  const width = Math.max(0, ...lines.map((line) => textWidth(line, detailSize)));
  const first = left + valueGap;
  const crossed = limit !== null && limit < first + width + valueGap;
  return crossed && limit + valueGap + width <= to ? limit + valueGap : first;
}
