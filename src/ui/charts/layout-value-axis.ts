import { detailSize } from './chart-metrics.ts';
import type { ValueTick } from './chart-spec.ts';
import { textWidth } from './text-width.ts';

/** A value axis: where it starts and ends, and what is written along it. */
export interface ValueAxisLayout {
  readonly from: number;
  readonly to: number;
  /** The axis does not start at zero. Its start is then drawn as a break. */
  readonly cut: boolean;
  /** The given ticks within the axis, and zero where none says it. */
  readonly ticks: readonly ValueTick[];
}

export interface ValueAxisOptions {
  readonly ticks: readonly ValueTick[] | undefined;
  /** Cuts an axis whose values lie so close together that their differences would not show from zero. */
  readonly mayCut: boolean;
}

/** Values closer together than this part of the largest are worth a cut axis. */
const closeTogether = 0.4;

/** Px between the texts of an upright axis and the plot; the gridlines begin in it, and marks reach into it. */
export const axisInset = 10;

const tickGap = 4;

/**
 * The axis of these values: from zero, or cut where that is allowed and zero would flatten the differences (from
 * 12.000 to 10.800 is a tenth of the height). Never cut where all values are the same: there is nothing to enlarge.
 */
export function layoutValueAxis(values: readonly number[], { ticks, mayCut }: ValueAxisOptions): ValueAxisLayout {
  const highest = Math.max(...values, 0);
  const lowest = values.length === 0 ? 0 : Math.min(...values);
  const spread = highest - lowest;
  const cut = mayCut && lowest > 0 && spread > 0 && spread < closeTogether * highest;
  const from = cut ? Math.max(0, lowest - 0.35 * spread) : Math.min(0, lowest);
  const top = Math.max(highest, from + 1e-9);
  // The last line may stand a little above the largest value, not far above it.
  const to = Math.max(
    top,
    ...(ticks ?? []).filter(({ value }) => value <= top + 0.25 * (top - from)).map(({ value }) => value),
  );
  const within = (ticks ?? []).filter(({ value }) => value > from && value <= to);
  const zero = ticks?.find(({ value }) => value === 0) ?? { value: 0, text: '0' };
  return { from, to, cut, ticks: from > 0 ? within : [zero, ...within.filter(({ value }) => value !== 0)] };
}

/** Width in px of the column of an upright axis. */
export function valueAxisWidth(ticks: readonly ValueTick[]): number {
  return Math.ceil(Math.max(6, ...ticks.map(({ text }) => textWidth(text, detailSize)))) + tickGap + axisInset;
}
