import { dayNumber } from '../charts/day-scale.ts';
import { wrapText } from '../charts/wrap-text.ts';
import type { AxisMetrics } from './axis-metrics.ts';
import { type AxisStretch, stretchOf } from './axis-stretch.ts';
import { type LabelShape, labelShapes, type MeasuredLabel, measureLabel } from './label-shape.ts';
import type { AxisLane, AxisMark, AxisMoment, AxisSpan, DayRange, MarkTone, TimeAxisSpec } from './time-axis-spec.ts';

/** Days between which something lies, as day numbers: from the beginning of `first` to the beginning of `end`. */
export interface DayNumbers {
  readonly first: number;
  readonly end: number;
}

type Words = Pick<PreparedBase, 'label' | 'shapes'>;

interface PreparedBase {
  readonly label: MeasuredLabel;
  /** The label in lines, where nothing is in its way. */
  readonly shapes: readonly LabelShape[];
  /** From and to which day something of it is drawn, as day numbers. */
  readonly drawn: DayNumbers;
}

export interface PreparedMoment extends PreparedBase {
  readonly mark: AxisMoment;
  readonly on: DayNumbers;
  readonly planned: DayNumbers | null;
}

export interface PreparedSpan extends PreparedBase {
  readonly mark: AxisSpan;
  readonly start: DayNumbers | null;
  readonly end: DayNumbers | null;
}

export type PreparedMark = PreparedMoment | PreparedSpan;

/** A lane with its marks in the order in which they are given their places. */
export interface PreparedLane {
  readonly lane: AxisLane;
  /** Its name in lines, and their height in px. */
  readonly name: readonly string[];
  readonly nameHeight: number;
  readonly marks: readonly PreparedMark[];
}

/** A spec with everything worked out that does not depend on what is seen of it. */
export interface PreparedAxis {
  readonly spec: TimeAxisSpec;
  readonly metrics: AxisMetrics;
  readonly whole: AxisStretch;
  readonly today: number;
  readonly lanes: readonly PreparedLane[];
}

/** How far a span with an unstated end is drawn past its start when today does not reach further, in days. */
const openDays = 180;
/** Room in px between the name of a lane and its marks. */
const nameGap = 12;

/** A single day; what lasts from the first to the last day of a range is longer. */
export function isOneDay(days: DayNumbers): boolean {
  return days.end - days.first <= 1;
}

function daysOfRange(range: DayRange): DayNumbers {
  const days = [dayNumber(range.first), dayNumber(range.last)];
  return { first: Math.min(...days), end: Math.max(...days) + 1 };
}

function prepareMoment(mark: AxisMoment, words: Words): PreparedMoment {
  const on = daysOfRange(mark.on);
  const planned = mark.planned === null ? null : daysOfRange(mark.planned);
  const drawn = {
    first: Math.min(on.first, planned?.first ?? on.first),
    end: Math.max(on.end, planned?.end ?? on.end),
  };
  return { mark, ...words, on, planned, drawn };
}

/** An end that is not stated is drawn up to today, or a little past the start of what is still to come. */
function prepareSpan(mark: AxisSpan, words: Words, whole: AxisStretch, today: number): PreparedSpan {
  const start = mark.start === null ? null : daysOfRange(mark.start);
  const end = mark.end === null ? null : daysOfRange(mark.end);
  const first = start?.first ?? Math.min(whole.start, (end?.first ?? today) - 1);
  const last = end?.end ?? Math.max(today + 1, start === null ? today + 1 : Math.min(whole.end, start.end + openDays));
  return { mark, ...words, start, end, drawn: { first, end: Math.max(first + 1, last) } };
}

/** What is late or still to come is asked for before what is over. */
const urgencies: Readonly<Record<MarkTone, number>> = { late: 0, ahead: 0, planned: 0, unknown: 1, done: 1 };

/**
 * By importance, spans before moments, what is late or still to come first, then by date; ids decide between equals, so
 * that the order never changes.
 */
function inOrder(a: PreparedMark, b: PreparedMark): number {
  return (
    a.mark.importance - b.mark.importance ||
    (a.mark.kind === b.mark.kind ? 0 : a.mark.kind === 'span' ? -1 : 1) ||
    (a.mark.kind === 'span' ? 0 : urgencies[a.mark.tone] - urgencies[b.mark.tone]) ||
    a.drawn.first - b.drawn.first ||
    (a.mark.id < b.mark.id ? -1 : 1)
  );
}

function prepareMark(mark: AxisMark, metrics: AxisMetrics, whole: AxisStretch, today: number): PreparedMark {
  const { type, labelWidth, maxLines } = metrics.looks[mark.importance];
  const label = measureLabel(mark.label, type);
  const words = { label, shapes: labelShapes(label, labelWidth, maxLines) };
  return mark.kind === 'moment' ? prepareMoment(mark, words) : prepareSpan(mark, words, whole, today);
}

/** Works out everything about a spec that stays the same while it is zoomed and moved. */
export function prepareAxis(spec: TimeAxisSpec, metrics: AxisMetrics): PreparedAxis {
  const whole = stretchOf(spec.whole);
  const today = dayNumber(spec.today);
  const byLane = new Map(spec.lanes.map(({ id }) => [id, new Array<PreparedMark>()]));
  for (const mark of spec.marks) byLane.get(mark.lane)?.push(prepareMark(mark, metrics, whole, today));
  const lanes = spec.lanes.map((lane) => {
    const { size, line, bold } = metrics.name;
    const isBeside = metrics.gutter > 0;
    const width = isBeside ? metrics.gutter - nameGap : metrics.width;
    const name = wrapText(lane.label, width, size, isBeside ? 4 : 2, bold);
    const nameHeight = name.length * line + metrics.lanePadding;
    return { lane, name, nameHeight, marks: (byLane.get(lane.id) ?? []).sort(inOrder) };
  });
  return { spec, metrics, whole, today, lanes };
}
