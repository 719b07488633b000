import { type ChartLayout, type ChartMargin, detailLine, detailSize, layoutWidth } from './chart-metrics.ts';
import type { LinePoint, PaceSpec } from './chart-spec.ts';
import { layoutKeys } from './layout-keys.ts';
import { dayRange, type TimePlot, timePlot } from './layout-time-plot.ts';
import { axisInset, layoutValueAxis, type ValueAxisLayout, valueAxisWidth } from './layout-value-axis.ts';
import { lineStrokes, markBox, signBox } from './mark-box.ts';
import { markedPoints } from './marked-points.ts';
import { type PaceFlag, paceFlagTexts, placePaceFlags } from './pace-flags.ts';
import { type Box, placeValues } from './place-values.ts';
import { splitRuns } from './split-runs.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

const plotHeights = { wide: 220, narrow: 190 } as const;
const flagsGap = 6;
const poleGap = 3;
const elbow = 12;
const headroom = 26;
const right = 14;
const flagRadius = 9;
const yearsHeight = 24;
const todayHeight = 18;
const keysGap = 10;

/** A point with its place on the drawing, in px. */
interface PlacedPoint {
  readonly point: LinePoint;
  readonly x: number;
  readonly y: number;
}

export interface PaceLayout {
  readonly height: number;
  readonly margin: ChartMargin;
  readonly days: { readonly from: string; readonly to: string };
  readonly axis: ValueAxisLayout;
  readonly plot: TimePlot;
  readonly axisLabelLines: readonly string[];
  /** Empty unless the axis is cut. */
  readonly cutLabelLines: readonly string[];
  readonly flags: readonly PaceFlag[];
  /** Where the poles turn from their texts to their days. */
  readonly elbowTop: number;
  readonly elbowBottom: number;
  /** The pieces of the line that are joined. */
  readonly runs: readonly (readonly LinePoint[])[];
  /** The points that have a mark. */
  readonly points: readonly PlacedPoint[];
  /** Places of the texts of values, by the id of their point. */
  readonly values: ReadonlyMap<string, Box>;
  readonly yearsTop: number;
  readonly todayTop: number;
  readonly keysTop: number;
}

type Placed = Pick<PaceLayout, 'runs' | 'points' | 'values'>;

/** The values between what already stands there: flags, their poles, and the ways of the target. */
function placePoints(spec: PaceSpec, plot: TimePlot, flags: readonly PaceFlag[], bounds: Box): Placed {
  const { box } = plot;
  const runs = splitRuns(spec.points, []);
  const placed = runs.map((run) =>
    run.map((point): PlacedPoint => ({ point, x: plot.x(point.day), y: plot.y(point.value) })),
  );
  const marked = markedPoints(placed);
  const points = placed.flat().filter(({ point }) => marked.has(point.id));
  const named = (...names: readonly string[]): PaceFlag[] => flags.filter(({ name }) => names.includes(name));
  const ways = [
    ...placed,
    ...(spec.baseline === null ? [] : [named('baseline', 'target')]),
    [...points.slice(-1), ...named('forecast')],
    ...flags.map(({ x, y }) => [
      { x, y: bounds.top },
      { x, y },
    ]),
    ...named('target').map(({ y }) => [
      { x: box.left, y },
      { x: box.right, y },
    ]),
    ...(spec.today === null ? [] : [[box.top, box.bottom].map((y) => ({ x: plot.x(spec.today ?? ''), y }))]),
  ];
  const labels = points.map(({ point, x, y }, index) => {
    const last = index === points.length - 1;
    const width = textWidth(point.valueText, detailSize, last);
    return { id: point.id, x, y, width, height: detailLine, optional: index > 0 && !last };
  });
  // The flag of the baseline says a value of the same day already.
  const baseline = points.find(({ point }) => point.day === spec.baseline?.day && point.value === spec.baseline.value);
  const values = placeValues(
    labels.filter(({ id }) => id !== baseline?.point.id),
    {
      bounds,
      taken: [
        ...points.map(({ point, ...place }) => markBox(place, point)),
        ...flags.map((flag) => signBox(flag, flagRadius)),
      ],
      strokes: ways.flatMap(lineStrokes),
      marks: [...points, ...flags],
    },
  );
  return { runs, points, values };
}

/**
 * The way of a target over days. The axis starts at zero unless baseline, target and values lie so close together that
 * zero would flatten the pace: a quota of 12.000 that has to lose a tenth is read by its tenth. Then it is cut, with a
 * break at its foot and the words of `cutLabel`.
 *
 * @param width of the drawing, at least that of the layout: the marks' places follow it, the height does not.
 */
export function layoutPace(spec: PaceSpec, layout: ChartLayout, width = layoutWidth(layout)): PaceLayout {
  const narrowest = Math.min(width, layoutWidth(layout));
  const texts = paceFlagTexts(spec, layout);
  const values = [...texts.map(({ mark }) => mark.value), ...spec.points.map((point) => point.value)];
  const axis = layoutValueAxis(values, { ticks: spec.ticks, mayCut: true });
  const dayList = [...texts.map(({ mark }) => mark.day), ...spec.points.map((point) => point.day)];
  const days = dayRange(spec.from, spec.to, dayList);

  const axisLabelLines = wrapText(spec.axisLabel, narrowest, detailSize, 3);
  const cutLabelLines = axis.cut ? wrapText(spec.cutLabel ?? '', narrowest, detailSize, 3) : [];
  const flagsTop = (axisLabelLines.length + cutLabelLines.length) * detailLine + flagsGap;
  const flagsBottom = flagsTop + Math.max(0, ...texts.map((text) => text.height));
  const elbowTop = flagsBottom + poleGap;
  const elbowBottom = elbowTop + elbow;
  const top = elbowBottom + headroom;
  const bottom = top + plotHeights[layout];
  const todayTop = bottom + yearsHeight;
  const keysHeight = layoutKeys(spec.keys, narrowest).height;
  const keysTop = todayTop + (spec.today === null ? 0 : todayHeight) + (keysHeight > 0 ? keysGap : 0);
  const height = Math.ceil(keysTop + keysHeight + 4);
  const margin = { top, right, bottom: height - bottom, left: valueAxisWidth(axis.ticks) };
  const plot = timePlot({ width, height, margin }, days, axis);
  const flags = placePaceFlags(texts, plot, { width, bottom: flagsBottom });
  const bounds = { left: plot.box.left - axisInset, right: width, top: elbowBottom + 2, bottom: bottom - 1 };
  return {
    height,
    margin,
    days,
    axis,
    plot,
    axisLabelLines,
    cutLabelLines,
    flags,
    elbowTop,
    elbowBottom,
    ...placePoints(spec, plot, flags, bounds),
    yearsTop: bottom + 4,
    todayTop,
    keysTop,
  };
}
