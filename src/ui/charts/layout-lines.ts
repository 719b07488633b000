import { type ChartLayout, type ChartMargin, detailLine, detailSize, layoutWidth } from './chart-metrics.ts';
import type { LinePoint, LinesSeries, LinesSpec } from './chart-spec.ts';
import { gapMarks } from './gap-marks.ts';
import { layoutKeys, type KeysLayout } from './layout-keys.ts';
import { dayRange, type TimePlot, timePlot } from './layout-time-plot.ts';
import { axisInset, layoutValueAxis, type ValueAxisLayout, valueAxisWidth } from './layout-value-axis.ts';
import { endIndents, layoutEndTexts, placeEndTexts } from './line-end-labels.ts';
import { lineStrokes, markBox, signBox } from './mark-box.ts';
import { markedPoints } from './marked-points.ts';
import { type Box, placeValues } from './place-values.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';
import { splitRuns } from './split-runs.ts';

const plotHeights = { wide: 240, narrow: 200 } as const;
const compactPlotHeight = 124;
const headroom = 28;
const yearsHeight = 24;
const todayHeight = 18;
const keysGap = 10;
const keyLines = 8;

/** A point with its line and its place on the drawing, in px. */
interface PlacedPoint {
  readonly series: LinesSeries;
  readonly point: LinePoint;
  readonly x: number;
  readonly y: number;
}

/** The last value and the name of a line, right of the plot; `x` and `y` are those of its last point. */
interface EndLabel {
  readonly series: LinesSeries;
  readonly valueLines: readonly string[];
  readonly nameLines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** A line whose name stands under the plot: it does not fit beside it, or there is no value that it could stand at. */
interface LineKey {
  readonly text: string;
  readonly series: LinesSeries;
}

export interface LinesLayout {
  readonly height: number;
  readonly margin: ChartMargin;
  readonly days: { readonly from: string; readonly to: string };
  readonly axis: ValueAxisLayout;
  readonly plot: TimePlot;
  readonly axisLabelLines: readonly string[];
  readonly runs: readonly { readonly series: LinesSeries; readonly points: readonly LinePoint[] }[];
  /** The points that have a mark. */
  readonly points: readonly PlacedPoint[];
  readonly gaps: readonly {
    readonly series: LinesSeries;
    readonly day: string;
    readonly x: number;
    readonly y: number;
  }[];
  readonly ends: readonly EndLabel[];
  /** Places of the texts of values inside the plot, by the id of their point. */
  readonly values: ReadonlyMap<string, Box>;
  readonly yearsTop: number;
  readonly todayTop: number;
  readonly lineKeys: KeysLayout<LineKey>;
  readonly lineKeysTop: number;
  readonly keysTop: number;
}

type Placed = Pick<LinesLayout, 'plot' | 'runs' | 'points' | 'gaps' | 'ends' | 'values'>;

/** Everything that stands at a day and a value. */
function placeLines(spec: LinesSpec, plot: TimePlot, texts: ReturnType<typeof layoutEndTexts>, indent: number): Placed {
  const { left, right, top, bottom } = plot.box;
  const at = ({ day, value }: LinePoint): { x: number; y: number } => ({ x: plot.x(day), y: plot.y(value) });
  const runs = spec.series.flatMap((series) =>
    splitRuns(series.points, series.missing).map((points) => ({ series, points })),
  );
  const marked = markedPoints(runs.map((run) => run.points.map((point) => ({ point, ...at(point) }))));
  const points = spec.series.flatMap((series) =>
    series.points.filter(({ id }) => marked.has(id)).map((point) => ({ series, point, ...at(point) })),
  );
  const gaps = spec.series.flatMap((series) => gapMarks(series, plot).map((gap) => ({ series, ...gap })));
  const ends = placeEndTexts(
    texts.texts.map(({ last, ...text }) => ({ ...text, ...at(last), left: right + indent })),
    top - headroom + 4,
    bottom + 8,
  );
  const today =
    spec.today === null
      ? []
      : [
          { x: plot.x(spec.today), y: top },
          { x: plot.x(spec.today), y: bottom },
        ];
  const values = placeValues(
    points
      .filter(({ series, point }) => point !== series.points.at(-1))
      .map(({ series, point, x, y }) => ({
        id: point.id,
        x,
        y,
        width: textWidth(point.valueText, detailSize),
        height: detailLine,
        optional: point !== series.points[0],
      })),
    {
      bounds: { left: left - axisInset, right: right + 8, top: top - headroom + 2, bottom: bottom - 1 },
      taken: [...points.map(({ point, ...place }) => markBox(place, point)), ...gaps.map((gap) => signBox(gap, 5))],
      strokes: [...runs.flatMap((run) => lineStrokes(run.points.map(at))), ...lineStrokes(today)],
      marks: points,
    },
  );
  return { plot, runs, points, gaps, ends, values };
}

/**
 * Lines over days with their names at their last points.
 *
 * @param width of the drawing, at least that of the layout: the marks' places follow it, the height does not.
 */
export function layoutLines(spec: LinesSpec, layout: ChartLayout, width = layoutWidth(layout)): LinesLayout {
  const narrowest = Math.min(width, layoutWidth(layout));
  const all = spec.series.flatMap((series) => series.points);
  const values = all.map((point) => point.value);
  const axis = layoutValueAxis(values, { ticks: spec.ticks, mayCut: false });
  const dayList = all.map((point) => point.day);
  const days = dayRange(spec.from, spec.to, dayList);
  const left = valueAxisWidth(axis.ticks);
  const texts = layoutEndTexts(spec.series, layout, left);

  const axisLabelLines = wrapText(spec.axisLabel, narrowest, detailSize, 3);
  const top = axisLabelLines.length * detailLine + headroom;
  const plotHeight = spec.isCompact === true ? compactPlotHeight : plotHeights[layout];
  const bottom = top + Math.max(plotHeight, texts.height - headroom + 4);
  const todayTop = bottom + yearsHeight;
  const named = spec.series.filter((series) => !texts.beside || series.points.length === 0);
  const lineKeys = layoutKeys(
    named.map((series) => ({ text: series.label, series })),
    narrowest,
    keyLines,
  );
  const lineKeysTop = todayTop + (spec.today === null ? 0 : todayHeight) + (lineKeys.height > 0 ? keysGap : 0);
  const keysHeight = layoutKeys(spec.keys, narrowest).height;
  const keysTop = lineKeysTop + lineKeys.height + (keysHeight > 0 ? keysGap : 0);
  const height = Math.ceil(keysTop + keysHeight + 4);
  const indent = endIndents[layout];
  const right = texts.texts.length === 0 ? 8 : texts.width + indent + 2;
  const margin = { top, right, bottom: height - bottom, left };
  const plot = timePlot({ width, height, margin }, days, axis);
  return {
    height,
    margin,
    days,
    axis,
    axisLabelLines,
    ...placeLines(spec, plot, texts, indent),
    yearsTop: bottom + 4,
    todayTop,
    lineKeys,
    lineKeysTop,
    keysTop,
  };
}
