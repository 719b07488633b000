import { type ChartLayout, type ChartMargin, detailLine, detailSize, labelSize, layoutWidth } from './chart-metrics.ts';
import type { YearsPattern, YearsRow, YearsSeries, YearsSpec } from './chart-spec.ts';
import { layoutKeys, type KeysLayout, swatchWidth } from './layout-keys.ts';
import { layoutRows, type RowBox } from './layout-rows.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** Thickness in px of a lying bar, and the widest a standing column gets. */
export const yearBarHeight = 18;
export const yearColumnWidth = 44;

const plotHeight = 180;
const labelLimit = 190;
const labelGap = 6;
const partRow = 22;
const keysGap = 12;
const partsGap = 6;

/** A part of one bar in words: the sample of its pattern, its name and its number. */
interface PartKey {
  readonly text: string;
  readonly pattern: YearsPattern;
}

interface YearsShared {
  readonly height: number;
  readonly margin: ChartMargin;
  readonly axisLabelLines: readonly string[];
  readonly keysTop: number;
  /** The largest sum of a year; the axis starts at zero. */
  readonly domainEnd: number;
}

/** Standing columns; under each a table of its parts, whose first column is the key. */
interface StandingYears extends YearsShared {
  readonly standing: true;
  readonly yearLines: readonly (readonly string[])[];
  readonly yearsTop: number;
  readonly parts: readonly { readonly top: number; readonly height: number; readonly lines: readonly string[] }[];
}

/** Lying bars; under each its parts in words. */
interface LyingYears extends YearsShared {
  readonly standing: false;
  readonly rows: readonly RowBox[];
  readonly parts: readonly KeysLayout<PartKey>[];
}

export type YearsLayout = StandingYears | LyingYears;

/** The value of one part in one year; null when it has none, which is not zero. */
export function yearsValue(row: YearsRow, series: YearsSeries): { value: number; text: string } | null {
  return row.values.find((value) => value.seriesId === series.id) ?? null;
}

function largestSum(spec: YearsSpec): number {
  const sums = spec.rows.map((row) =>
    spec.series.reduce((sum, series) => sum + Math.max(0, yearsValue(row, series)?.value ?? 0), 0),
  );
  return Math.max(1e-9, ...sums);
}

function layoutStanding(spec: YearsSpec, gutter: number): StandingYears {
  const pitch = (layoutWidth('wide') - gutter) / Math.max(1, spec.rows.length);
  const axisLabelLines = wrapText(spec.axisLabel, layoutWidth('wide'), detailSize, 2);
  const top = axisLabelLines.length * detailLine + 24;
  const yearLines = spec.rows.map((row) => wrapText(row.label, pitch - 4, detailSize, 3, true));
  const yearsTop = top + plotHeight + 4;
  let partTop = yearsTop + Math.max(1, ...yearLines.map((lines) => lines.length)) * detailLine + partsGap;
  const parts = spec.series.map((series) => {
    const lines = wrapText(series.label, gutter - swatchWidth - 2 * labelGap, detailSize, 3);
    const part = { top: partTop, height: partRow + (Math.max(1, lines.length) - 1) * detailLine, lines };
    partTop += part.height;
    return part;
  });
  const keysHeight = layoutKeys(spec.keys, layoutWidth('wide')).height;
  const keysTop = partTop + (keysHeight > 0 ? keysGap : 0);
  const height = keysTop + keysHeight + 4;
  return {
    standing: true,
    height,
    margin: { top, right: 0, bottom: height - top - plotHeight, left: gutter },
    axisLabelLines,
    yearLines,
    yearsTop,
    parts,
    keysTop,
    domainEnd: largestSum(spec),
  };
}

function layoutLying(spec: YearsSpec, layout: ChartLayout): LyingYears {
  const width = layoutWidth(layout);
  const axisLabelLines = wrapText(spec.axisLabel, width, detailSize, 3);
  const totalWidth = Math.max(0, ...spec.rows.map((row) => textWidth(row.totalText, labelSize, true)));
  const top = axisLabelLines.length * detailLine + 4;
  const keysOf = (room: number): KeysLayout<PartKey>[] =>
    spec.rows.map((row) =>
      layoutKeys(
        spec.series.flatMap((series) => {
          const value = yearsValue(row, series);
          return value === null ? [] : [{ text: `${series.label}: ${value.text}`, pattern: series.pattern }];
        }),
        room,
      ),
    );
  const boxesOf = (parts: readonly KeysLayout<PartKey>[]): ReturnType<typeof layoutRows> =>
    layoutRows(
      spec.rows.map((row, index) => ({
        label: row.label,
        detail: '',
        below: partsGap + (parts[index]?.height ?? 0),
      })),
      { layout, top, barHeight: yearBarHeight },
    );
  // The column of labels does not depend on what stands under the bars.
  const { gutter } = boxesOf([]);
  const parts = keysOf(width - gutter);
  const { rows, bottom } = boxesOf(parts);
  const keysHeight = layoutKeys(spec.keys, width).height;
  const keysTop = bottom + (keysHeight > 0 ? keysGap : 0);
  return {
    standing: false,
    height: keysTop + keysHeight + 4,
    margin: { top, right: totalWidth + 10, bottom: 4, left: gutter },
    axisLabelLines,
    rows,
    parts,
    keysTop,
    domainEnd: largestSum(spec),
  };
}

/** Columns where each has room for its year and its numbers, else lying bars. */
export function layoutYears(spec: YearsSpec, layout: ChartLayout): YearsLayout {
  const widestLabel = Math.max(0, ...spec.series.map((series) => textWidth(series.label, detailSize)));
  const gutter = Math.ceil(Math.min(labelLimit, widestLabel)) + swatchWidth + 2 * labelGap;
  const words = spec.rows.flatMap((row) => [
    ...row.label.split(' '),
    row.totalText,
    ...row.values.map((value) => value.text),
  ]);
  const widestWord = Math.max(24, ...words.map((word) => textWidth(word, labelSize, true)));
  const fits = (widestWord + 6) * spec.rows.length <= layoutWidth('wide') - gutter;
  return layout === 'wide' && fits ? layoutStanding(spec, gutter) : layoutLying(spec, layout);
}
