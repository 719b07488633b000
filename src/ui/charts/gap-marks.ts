import type { LinesSeries } from './chart-spec.ts';
import type { TimePlot } from './layout-time-plot.ts';

/** Where the sign of a missing figure stands, in px. Its height is no value. */
interface PlacedGap {
  readonly day: string;
  readonly x: number;
  readonly y: number;
}

/**
 * The signs of the missing figures of a line: in the gap of the line, where the eye looks for the rest of it, or at the
 * height of the nearest value before the first and after the last. A line without any value has none.
 */
export function gapMarks(series: LinesSeries, plot: TimePlot): PlacedGap[] {
  return series.missing.flatMap((day): PlacedGap[] => {
    const x = plot.x(day);
    const stated = series.points.some((point) => point.day === day);
    if (stated || x < plot.box.left || x > plot.box.right) return [];
    const before = [...series.points].reverse().find((point) => point.day < day);
    const after = series.points.find((point) => point.day > day);
    const [left, right] = [before ?? after, after ?? before];
    if (left === undefined || right === undefined) return [];
    const span = plot.x(right.day) - plot.x(left.day);
    const share = span > 0 ? (x - plot.x(left.day)) / span : 0;
    return [{ day, x, y: plot.y(left.value) + share * (plot.y(right.value) - plot.y(left.value)) }];
  });
}
