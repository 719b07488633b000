import type { ChartMargin } from './chart-metrics.ts';
import { dayNumber } from './day-scale.ts';
import type { ValueAxisLayout } from './layout-value-axis.ts';
import type { Box } from './place-values.ts';

/** Days and values as px of one drawing: the same straight scales that Recharts draws its lines with. */
export interface TimePlot {
  readonly box: Box;
  readonly x: (day: string) => number;
  readonly y: (value: number) => number;
}

/** First and last day of an axis that shows all of these days. */
export function dayRange(from: string, to: string, days: readonly string[]): { from: string; to: string } {
  return days.reduce(
    (range, day) => ({ from: day < range.from ? day : range.from, to: day > range.to ? day : range.to }),
    { from, to },
  );
}

/** The plot inside its margins, with its two scales. */
export function timePlot(
  size: { readonly width: number; readonly height: number; readonly margin: ChartMargin },
  days: { readonly from: string; readonly to: string },
  axis: ValueAxisLayout,
): TimePlot {
  const { width, height, margin } = size;
  const box = { left: margin.left, right: width - margin.right, top: margin.top, bottom: height - margin.bottom };
  const from = dayNumber(days.from);
  const span = Math.max(1, dayNumber(days.to) - from);
  return {
    box,
    x: (day) => box.left + ((dayNumber(day) - from) * (box.right - box.left)) / span,
    y: (value) => box.bottom - ((value - axis.from) * (box.bottom - box.top)) / (axis.to - axis.from),
  };
}
