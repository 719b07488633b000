import type { Language } from '../../domain/records/local-text.ts';
import type { AxisStretch } from './axis-stretch.ts';
import { type AxisTicks, axisTicks } from './axis-ticks.ts';
import { gapDown, type PlacedLane, placeLane, seenInLane } from './place-lane.ts';
import type { PreparedAxis } from './prepare-axis.ts';
import { type LaneNeed, shareLanes } from './share-lanes.ts';
import { type TimeScale, timeScale, xOfDay } from './time-scale.ts';

/** A lane on the drawing; px from the top of the drawing, its marks from `contentTop`. */
export interface LaidLane {
  readonly id: string;
  /** The name in lines. */
  readonly name: readonly string[];
  readonly nameHeight: number;
  readonly top: number;
  readonly contentTop: number;
  readonly bottom: number;
  readonly placed: PlacedLane;
}

/** A finished drawing of a stretch of the axis; sizes in px. */
export interface AxisLayout {
  readonly prepared: PreparedAxis;
  readonly scale: TimeScale;
  readonly ticks: AxisTicks;
  /** Where the lines of the axis above the lanes begin, and again below them. */
  readonly axisTop: number;
  readonly plotTop: number;
  readonly plotBottom: number;
  /** Place of today; null when it is not seen. */
  readonly todayX: number | null;
  readonly lanes: readonly LaidLane[];
  readonly height: number;
  /** Marks that are seen, and how many of them got no label. */
  readonly seen: number;
  readonly unlabelled: number;
}

/** Heights of lanes that are kept while a gesture goes on, so that nothing jumps under the pointer, in px. */
export type LaneFloors = ReadonlyMap<string, number>;

const todayLine = 24;
const noFloors: LaneFloors = new Map();
/** How often the room for labels on paper is halved in search of what fits on the sheet. */
const attempts = 6;

function seenIn({ marks, bunches }: PlacedLane): number {
  return bunches.reduce((sum, { members }) => sum + members.length, marks.length);
}

function unlabelledIn({ marks, bunches }: PlacedLane): number {
  const bars = marks.filter(({ label }) => label === null).length;
  return bunches.reduce((sum, { members }) => sum + members.length, bars);
}

/** One lane below the other. */
function stackLanes(
  { lanes, metrics }: PreparedAxis,
  placed: readonly PlacedLane[],
  from: number,
  floors: LaneFloors,
): LaidLane[] {
  let y = from;
  return lanes.flatMap(({ lane: { id }, name, nameHeight }, index): LaidLane[] => {
    const own = placed[index];
    if (own === undefined) return [];
    const top = y;
    const isBeside = metrics.gutter > 0;
    const contentTop = top + metrics.lanePadding + (isBeside ? 0 : nameHeight);
    const content = Math.max(own.height, isBeside ? nameHeight : 0, metrics.leastRow);
    const bottom = Math.max(contentTop + content + metrics.lanePadding - gapDown, top + (floors.get(id) ?? 0));
    y = bottom;
    return [{ id, name, nameHeight, top, contentTop, bottom, placed: own }];
  });
}

/** Lays a stretch of the axis out. On paper, labels are given up until the drawing fits on a sheet. */
export function layoutTimeAxis(
  prepared: PreparedAxis,
  stretch: AxisStretch,
  language: Language,
  floors: LaneFloors = noFloors,
): AxisLayout {
  const { metrics, today } = prepared;
  const scale = timeScale(stretch, metrics.gutter, metrics.width);
  const ticks = axisTicks(scale, language, metrics.yearSize);
  const plotTop = todayLine + ticks.height;
  const below = metrics.isNamedTwice ? ticks.height : 1;
  const available = Math.max(metrics.lanesHeight, prepared.lanes.length * metrics.leastLane);
  const needs = prepared.lanes.map((lane): LaneNeed => {
    const seen = seenInLane(lane, scale, metrics);
    return {
      seen,
      free: placeLane(seen, scale, metrics, available),
      beside: metrics.gutter === 0 ? 0 : lane.nameHeight,
    };
  });

  const stacked = (room: number): LaidLane[] =>
    stackLanes(prepared, shareLanes(needs, scale, metrics, room), plotTop, floors);
  const fits = (stack: readonly LaidLane[]): boolean =>
    metrics.tallest === null || (stack.at(-1)?.bottom ?? plotTop) + below <= metrics.tallest;
  let lanes = stacked(available);
  if (!fits(lanes)) {
    let [least, most] = [0, available];
    lanes = stacked(least);
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const middle = (least + most) / 2;
      const tried = stacked(middle);
      if (fits(tried)) {
        lanes = tried;
        least = middle;
      } else most = middle;
    }
  }
  const plotBottom = lanes.at(-1)?.bottom ?? plotTop;

  const seesToday = today + 1 > stretch.start && today < stretch.end;
  return {
    prepared,
    scale,
    ticks,
    axisTop: todayLine,
    plotTop,
    plotBottom,
    todayX: seesToday ? xOfDay(scale, Math.max(stretch.start, Math.min(stretch.end, today + 0.5))) : null,
    lanes,
    height: plotBottom + below,
    seen: lanes.reduce((sum, { placed }) => sum + seenIn(placed), 0),
    unlabelled: lanes.reduce((sum, { placed }) => sum + unlabelledIn(placed), 0),
  };
}
