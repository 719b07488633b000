import { type ChartLayout, type ChartMargin, detailLine, labelLine, labelSize, layoutWidth } from './chart-metrics.ts';
import type { TimelineLane, TimelineSpec } from './chart-spec.ts';
import { dayNumber } from './day-scale.ts';
import { layoutKeys } from './layout-keys.ts';
import { todayHeight, yearAxisHeight } from './layout-spans.ts';
import { placeMarks } from './place-marks.ts';
import { barTextRoom, type LabelSide, type PlacedLabel, placeBarLabel } from './place-bar-label.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** Radius in px of a numbered mark, and the space kept free at both ends of the axis for it. */
export const pointRadius = 11;
export const plotPadding = 13;

const gutterLimit = 150;
const gutterGap = 16;
const lanePadding = 8;
const subRowGap = 5;
const keysGap = 10;

/** Where a bar stands and on which side its label goes when it does not fit inside. */
export interface BarPlace {
  readonly top: number;
  readonly side: LabelSide;
}

interface LaneBox {
  readonly top: number;
  readonly height: number;
  readonly labelTop: number;
  readonly labelLines: readonly string[];
  readonly bars: ReadonlyMap<string, BarPlace>;
  /** Centre of each numbered mark, in px from the top of the drawing. */
  readonly points: ReadonlyMap<string, number>;
}

export interface TimelineLayout {
  readonly height: number;
  readonly margin: ChartMargin;
  readonly barHeight: number;
  readonly barLines: number;
  readonly lanes: readonly LaneBox[];
  readonly keysTop: number;
}

/** Left and right edge of a bar in px, unstated ends being those of the axis. */
export function barEdges(
  bar: { readonly start: string | null; readonly end: string | null },
  x: (day: number) => number,
  spec: { readonly from: string; readonly to: string },
): { left: number; right: number } {
  const from = dayNumber(spec.from);
  const to = dayNumber(spec.to);
  const start = Math.min(to, Math.max(from, bar.start === null ? from : dayNumber(bar.start)));
  const end = Math.min(to, Math.max(start, bar.end === null ? to : dayNumber(bar.end)));
  return { left: x(start), right: Math.max(x(end), x(start) + 4) };
}

interface Plot {
  readonly left: number;
  readonly right: number;
  readonly barHeight: number;
  readonly barLines: number;
  readonly wide: boolean;
}

function layoutLane(lane: TimelineLane, spec: TimelineSpec, top: number, plot: Plot): LaneBox {
  const from = dayNumber(spec.from);
  const days = Math.max(1, dayNumber(spec.to) - from);
  const x = (day: number): number =>
    plot.left + plotPadding + ((day - from) * (plot.right - plot.left - 2 * plotPadding)) / days;
  const labels = new Map<string, PlacedLabel>();
  for (const bar of lane.bars) {
    const { left, right } = barEdges(bar, x, spec);
    labels.set(
      bar.id,
      placeBarLabel({ left, right, plot, label: bar.label, maxLines: plot.barLines, room: barTextRoom(bar) }),
    );
  }
  const barRows = placeMarks(
    [...labels].map(([id, { left, right }]) => ({ id, left, right })),
    6,
  );
  const pointRows = placeMarks(
    lane.points.map((point) => {
      const centre = x(dayNumber(point.day));
      return { id: point.id, left: centre - pointRadius, right: centre + pointRadius };
    }),
    3,
  );
  const labelLines = wrapText(
    lane.label,
    plot.wide ? plot.left - gutterGap : plot.right - plot.left,
    labelSize,
    3,
    true,
  );
  const labelHeight = labelLines.length * labelLine;
  const barCount = 1 + Math.max(-1, ...barRows.values());
  const pointCount = 1 + Math.max(-1, ...pointRows.values());
  const pointHeight = 2 * pointRadius + subRowGap;
  const barsHeight = barCount * (plot.barHeight + subRowGap);
  const marksHeight = Math.max(0, barsHeight + pointCount * pointHeight - subRowGap);
  const contentTop = top + lanePadding;
  const marksTop = plot.wide ? contentTop : contentTop + labelHeight + 4;
  const content = plot.wide ? Math.max(labelHeight, marksHeight) : labelHeight + 4 + marksHeight;
  return {
    top,
    height: content + 2 * lanePadding,
    labelTop: contentTop,
    labelLines,
    bars: new Map(
      [...labels].map(([id, { side }]) => [
        id,
        { side, top: marksTop + (barRows.get(id) ?? 0) * (plot.barHeight + subRowGap) },
      ]),
    ),
    points: new Map([...pointRows].map(([id, row]) => [id, marksTop + barsHeight + row * pointHeight + pointRadius])),
  };
}

export function layoutTimeline(spec: TimelineSpec, layout: ChartLayout): TimelineLayout {
  const wide = layout === 'wide';
  const widestLabel = Math.max(0, ...spec.lanes.map((lane) => textWidth(lane.label, labelSize, true)));
  const gutter = wide ? Math.ceil(Math.min(gutterLimit, widestLabel)) + gutterGap : 0;
  const barLines = wide ? 1 : 2;
  const barHeight = barLines * detailLine + 8;
  const plot = { left: gutter, right: layoutWidth(layout), barHeight, barLines, wide };
  const lanes: LaneBox[] = [];
  let bottom = yearAxisHeight;
  for (const lane of spec.lanes) {
    const box = layoutLane(lane, spec, bottom, plot);
    lanes.push(box);
    bottom += box.height;
  }
  const keysHeight = layoutKeys(spec.keys, layoutWidth(layout)).height;
  const keysTop = bottom + (spec.today === null ? 4 : todayHeight) + (keysHeight > 0 ? keysGap : 0);
  const height = keysTop + keysHeight + 4;
  return {
    height,
    margin: { top: yearAxisHeight, right: 0, bottom: height - bottom, left: gutter },
    barHeight,
    barLines,
    lanes,
    keysTop,
  };
}
