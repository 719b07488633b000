import { type DayNumbers, isOneDay, type PreparedMoment, type PreparedSpan } from './prepare-axis.ts';
import { type TimeScale, xOfDay, xWithin } from './time-scale.ts';

/** From where to where something reaches, in px. */
export interface Reach {
  readonly left: number;
  readonly right: number;
}

/** One date of a moment on the drawing. */
export interface DatePlace {
  /** Where its mark stands; null when the date lies outside what is seen. */
  readonly x: number | null;
  /** The days between which it lies, as far as they are seen; null when its day is known. */
  readonly between: Reach | null;
}

/** Where a moment is drawn. */
export interface MomentExtent extends Reach {
  readonly on: DatePlace;
  readonly planned: DatePlace | null;
  /** The line from what was planned to what happened; null when there is nothing to join. */
  readonly line: Reach | null;
}

/** Where a span is drawn, as far as it is seen. */
export interface SpanExtent extends Reach {
  /** What is certain of it; the rest lies within an uncertain start or end. Null when nothing is. */
  readonly certain: Reach | null;
  readonly startsBefore: boolean;
  readonly endsAfter: boolean;
  /** No source states the start, or the end. */
  readonly startIsOpen: boolean;
  readonly endIsOpen: boolean;
}

/** Shortest bar in px. */
const shortestBar = 8;

function isSeen(days: DayNumbers, scale: TimeScale): boolean {
  return days.end > scale.stretch.start && days.first < scale.stretch.end;
}

function datePlace(days: DayNumbers, scale: TimeScale): DatePlace {
  if (!isSeen(days, scale)) return { x: null, between: null };
  if (isOneDay(days)) {
    // A day that is only partly seen keeps its mark off the edge.
    const noon = Math.max(scale.stretch.start, Math.min(scale.stretch.end, days.first + 0.5));
    return { x: xOfDay(scale, noon), between: null };
  }
  const between = { left: xWithin(scale, days.first), right: xWithin(scale, days.end) };
  const inside = Math.max(xOfDay(scale, scale.stretch.start), (between.left + between.right) / 2);
  return { x: Math.min(xOfDay(scale, scale.stretch.end), inside), between };
}

/** Where a moment is drawn; null when neither what happened nor what was planned is seen. */
export function momentExtent({ on, planned }: PreparedMoment, scale: TimeScale, radius: number): MomentExtent | null {
  const happened = datePlace(on, scale);
  const meant = planned === null ? null : datePlace(planned, scale);
  if (happened.x === null && (meant?.x ?? null) === null) return null;
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  const reachTo = (from: number, to: number): void => {
    left = Math.min(left, from);
    right = Math.max(right, to);
  };
  for (const place of [happened, meant]) {
    if (place === null) continue;
    if (place.x !== null) reachTo(place.x - radius, place.x + radius);
    if (place.between !== null) reachTo(place.between.left, place.between.right);
  }
  let line: Reach | null = null;
  if (planned !== null) {
    const ends = [on, planned].map((days) => xWithin(scale, (days.first + days.end) / 2));
    line = { left: Math.min(...ends), right: Math.max(...ends) };
    reachTo(line.left, line.right);
  }
  return {
    on: happened,
    planned: meant,
    line,
    left: Math.max(scale.left, left),
    right: Math.min(scale.right, right),
  };
}

/** Where a span is drawn; null when nothing of it is seen. */
export function spanExtent(span: PreparedSpan, scale: TimeScale): SpanExtent | null {
  const { start, end, drawn } = span;
  if (!isSeen(drawn, scale)) return null;
  let left = xWithin(scale, drawn.first);
  let right = xWithin(scale, drawn.end);
  if (right - left < shortestBar) {
    left = Math.max(scale.left, Math.min(left, scale.right - shortestBar));
    right = left + shortestBar;
  }
  const certainFrom = start === null || isOneDay(start) ? drawn.first : start.end - 1;
  const certainTo = end === null || isOneDay(end) ? drawn.end : end.first + 1;
  const certain =
    certainFrom <= drawn.first && certainTo >= drawn.end
      ? { left, right }
      : { left: xWithin(scale, certainFrom), right: xWithin(scale, certainTo) };
  return {
    left,
    right,
    certain: certain.right > certain.left ? certain : null,
    startsBefore: xOfDay(scale, drawn.first) < scale.left,
    endsAfter: xOfDay(scale, drawn.end) > scale.right,
    startIsOpen: start === null,
    endIsOpen: end === null,
  };
}
