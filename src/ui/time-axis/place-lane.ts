import { type AxisMetrics, rowUnit } from './axis-metrics.ts';
import { type LaneRows, laneRows } from './lane-rows.ts';
import { type MomentExtent, momentExtent, type SpanExtent, spanExtent } from './mark-extent.ts';
import { momentOptions, type PlaceOption, spanOptions } from './place-options.ts';
import { type BareMoment, gapAcross, placeStrip } from './place-strip.ts';
import type { PlacedBox, PlacedLabel } from './placed-box.ts';
import type { PreparedLane, PreparedMark, PreparedMoment, PreparedSpan } from './prepare-axis.ts';
import type { TimeScale } from './time-scale.ts';

interface PlacedBase {
  /** Everything of it, label included; px from the top of the lane. */
  readonly box: PlacedBox;
  /** The mark or bar alone. */
  readonly body: PlacedBox;
}

export interface PlacedMoment extends PlacedBase {
  readonly kind: 'moment';
  readonly prepared: PreparedMoment;
  readonly extent: MomentExtent;
  readonly label: PlacedLabel;
}

export interface PlacedSpan extends PlacedBase {
  readonly kind: 'span';
  readonly prepared: PreparedSpan;
  readonly extent: SpanExtent;
  /** Null where a lane is full: the bar is drawn without its name. */
  readonly label: PlacedLabel | null;
}

/** A moment that got no label, or several so near to each other that they share a place. */
export interface PlacedBunch {
  readonly kind: 'bunch';
  readonly box: PlacedBox;
  readonly members: readonly PreparedMoment[];
}

/** What is drawn in a lane; px from its top. */
export interface PlacedLane {
  readonly marks: readonly (PlacedMoment | PlacedSpan)[];
  readonly bunches: readonly PlacedBunch[];
  readonly height: number;
  /** How much of the height the most important marks need. */
  readonly firstHeight: number;
}

/** Room in px below whatever is placed. */
export const gapDown = 4;

function rowsOf(height: number): number {
  return Math.ceil((height + gapDown) / rowUnit);
}

interface Taken {
  readonly option: PlaceOption;
  readonly top: number;
}

/** Rows by which a label in several lines has to end higher than one in a line, to be worth it. */
const rowsPerLine = 2;

/** Takes the place that ends highest, with some preference for few lines; the first of several that are as good. */
function takeBest(rows: LaneRows, options: readonly PlaceOption[], limit: number): Taken | null {
  let best: Taken | null = null;
  let worse = Number.POSITIVE_INFINITY;
  for (const option of options) {
    const height = rowsOf(option.height);
    const cost = height + option.label.lines.length * rowsPerLine;
    const row = rows.find(option.left, option.right + gapAcross, height, Math.min(limit, worse - cost + height - 1));
    if (row === null) continue;
    best = { option, top: row * rowUnit };
    worse = row + cost;
  }
  if (best !== null) {
    rows.take(best.option.left, best.option.right + gapAcross, best.top / rowUnit, rowsOf(best.option.height));
  }
  return best;
}

function down(box: PlacedBox, by: number): PlacedBox {
  return { left: box.left, right: box.right, top: box.top + by, bottom: box.bottom + by };
}

function placedBase({ option, top }: Taken): PlacedBase & { readonly label: PlacedLabel } {
  const { left, right, height } = option;
  return {
    box: { left, right, top, bottom: top + height },
    body: down(option.body, top),
    label: { ...option.label, ...down(option.label, top) },
  };
}

interface SeenSpan {
  readonly kind: 'span';
  readonly prepared: PreparedSpan;
  readonly extent: SpanExtent;
  readonly options: readonly PlaceOption[];
}

/** What of a lane is seen, with the ways in which it may be placed. */
export type SeenMark = SeenSpan | BareMoment;

/** What of a lane is seen, in the order in which it is given places. */
export function seenInLane(lane: PreparedLane, scale: TimeScale, metrics: AxisMetrics): SeenMark[] {
  return lane.marks.flatMap((prepared): SeenMark[] => {
    if ('on' in prepared) {
      const extent = momentExtent(prepared, scale, metrics.looks[prepared.mark.importance].radius);
      if (extent === null) return [];
      const options = momentOptions(prepared, extent, scale, metrics);
      return [{ kind: 'moment', prepared, extent, options, x: extent.on.x ?? extent.planned?.x ?? extent.left }];
    }
    const extent = spanExtent(prepared, scale);
    if (extent === null) return [];
    return [{ kind: 'span', prepared, extent, options: spanOptions(prepared, extent, scale, metrics) }];
  });
}

/** A bar without its name, wherever there is room for it. */
function placeBareSpan(rows: LaneRows, { prepared, extent }: SeenSpan, barHeight: number): PlacedSpan {
  const { left, right } = extent;
  const height = rowsOf(barHeight);
  const row = rows.find(left, right + gapAcross, height, Number.POSITIVE_INFINITY) ?? rows.used();
  rows.take(left, right + gapAcross, row, height);
  const box = { left, right, top: row * rowUnit, bottom: row * rowUnit + barHeight };
  return { kind: 'span', prepared, extent, box, body: box, label: null };
}

function byDate(a: { readonly prepared: PreparedMark }, b: { readonly prepared: PreparedMark }): number {
  return a.prepared.drawn.first - b.prepared.drawn.first || (a.prepared.mark.id < b.prepared.mark.id ? -1 : 1);
}

/**
 * Gives everything of a lane that is seen its place: with its label in the topmost free one, in the order in which it
 * comes, or without a label in the strip below when that would need more than `limit` px.
 */
export function placeLane(
  seen: readonly SeenMark[],
  scale: TimeScale,
  metrics: AxisMetrics,
  limit: number,
): PlacedLane {
  const rows = laneRows();
  const limitRows = Math.floor(limit / rowUnit);
  const marks: (PlacedMoment | PlacedSpan)[] = [];
  const bare: BareMoment[] = [];
  let firstRows: number | null = null;
  for (const one of seen) {
    if (one.prepared.mark.importance > 1) firstRows ??= rows.used();
    const taken = takeBest(rows, one.options, limitRows);
    if (one.kind === 'span') {
      const { kind, prepared, extent } = one;
      marks.push(
        taken === null
          ? placeBareSpan(rows, one, metrics.bareBarHeight)
          : { kind, prepared, extent, ...placedBase(taken) },
      );
    } else if (taken === null) bare.push(one);
    else marks.push({ kind: 'moment', prepared: one.prepared, extent: one.extent, ...placedBase(taken) });
  }
  const top = rows.used() * rowUnit;
  const strip = placeStrip(bare, scale, metrics.stripHeight - gapDown);
  for (const { bare: moment, option } of strip.labelled) {
    marks.push({ kind: 'moment', prepared: moment.prepared, extent: moment.extent, ...placedBase({ option, top }) });
  }
  const bunches = strip.bunches.map(
    ({ left, right, members }): PlacedBunch => ({
      kind: 'bunch',
      box: { left, right, top, bottom: top + metrics.stripHeight - gapDown },
      members: [...members].sort(byDate).map(({ prepared }) => prepared),
    }),
  );
  return {
    marks: marks.sort(byDate),
    bunches,
    height: bare.length > 0 ? top + metrics.stripHeight : top,
    firstHeight: (firstRows ?? rows.used()) * rowUnit,
  };
}
