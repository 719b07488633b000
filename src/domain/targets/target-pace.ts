import { subtractFigures } from '../figures/arithmetic.ts';
import type { Figure } from '../figures/figure.ts';
import { exactly } from '../figures/figure.ts';
import type { Qualifier } from '../records/codes.ts';
import type { PartialDate } from '../records/partial-date.ts';
import type { TargetInput } from './evaluate-target.ts';
import { measuredTarget } from './evaluate-target.ts';
import type { MeasuredTarget } from './progress.ts';
import { extentOf } from './progress.ts';
import { standingOf } from './standing.ts';
import type { CoursePoint, TargetCourse } from './target-course.ts';
import type { Extent } from './target-result.ts';
import { monthAfterYears, yearsBetween } from './years-between.ts';

/**
 * Why no month can be named in which the target is reached:
 * - `no-level`: what must be reached is not known as a number;
 * - `no-point`, `one-point`: a pace needs two dated points of one series (a dated baseline is one);
 * - `too-short`: less than half a year lies between them, too little to be stretched to a year;
 * - `contradictory-figures`: figures of the first or the last date contradict each other;
 * - `figure-too-vague`: one of the two is not exact;
 * - `reached`: there is nothing left to reach;
 * - `no-movement`, `moves-away`: at this pace it is never reached;
 * - `too-far`: it would be reached after the year 2100.
 */
export type NoForecastCode =
  | 'no-level'
  | 'no-point'
  | 'one-point'
  | 'too-short'
  | 'contradictory-figures'
  | 'figure-too-vague'
  | 'reached'
  | 'no-movement'
  | 'moves-away'
  | 'too-far';

/** An end of the stretch that the actual pace is measured over. */
interface PaceEnd {
  readonly figure: Figure;
  readonly on: PartialDate;
}

/** How fast a target must be, and is, approached; each per year, in units and in percentage points, unrounded. */
export interface TargetPace {
  /** An even pace from the baseline to the due date; null without a dated baseline a year or more before it. */
  readonly required: Extent | null;
  /** From the baseline (if dated, else the first point) to the last point; negative away from the target. */
  readonly actual: (Extent & { readonly qualifier: Qualifier }) | null;
  /** What an even pace from the last point to the due date would have to be; null when reached, past or nearly due. */
  readonly stillNeeded: Extent | null;
  /** The stretch of the actual pace. */
  readonly from: PaceEnd | null;
  readonly to: PaceEnd | null;
  /** Month in which the target is reached at the actual pace. It carries on a line and promises nothing. */
  readonly reachedOn: PartialDate | null;
  /** Only and always without `reachedOn`. */
  readonly reason: NoForecastCode | null;
}

/** Stretches shorter than these, in years, give no pace per year: a year would be made of weeks. */
const shortestTerm = 1;
const shortestStretch = 0.5;

const unknownPace = { required: null, actual: null, stillNeeded: null, from: null, to: null, reachedOn: null };

function startOf({ target, yardstick }: MeasuredTarget, points: readonly CoursePoint[]): PaceEnd | null {
  if (yardstick.start !== null && target.baselineOn !== null) {
    return { figure: exactly(yardstick.start), on: target.baselineOn };
  }
  const first = points[0];
  const last = points.at(-1);
  return first === undefined || last === undefined || yearsBetween(first.on, last.on) <= 0 ? null : first;
}

/** How far a figure lies beyond another on the way to the target. */
function advance({ yardstick }: MeasuredTarget, from: Figure, to: Figure): Figure {
  return yardstick.side === 'floor' ? subtractFigures(to, from) : subtractFigures(from, to);
}

function perYear(measured: MeasuredTarget, distance: number, years: number): Extent | null {
  return years > 0 ? extentOf(measured, distance / years) : null;
}

function requiredPace(measured: MeasuredTarget): Extent | null {
  const { target, yardstick } = measured;
  if (yardstick.start === null || target.baselineOn === null || target.dueOn === null) return null;
  const way = advance(measured, exactly(yardstick.start), exactly(yardstick.limit)).value;
  const years = yearsBetween(target.baselineOn, target.dueOn);
  return way <= 0 || years < shortestTerm ? null : perYear(measured, way, years);
}

function stillNeeded(measured: MeasuredTarget, left: number, years: number): Extent | null {
  return left <= 0 || years < shortestStretch ? null : perYear(measured, left, years);
}

function isContradictedAt(points: readonly CoursePoint[], end: PaceEnd): boolean {
  return points.some((point) => point.on.iso === end.on.iso && point.isContradicted);
}

type Forecast = Pick<TargetPace, 'reachedOn' | 'reason'>;

function forecastOf(left: number, to: PaceEnd, moved: Figure, years: number): Forecast {
  if (moved.qualifier !== 'exact' || moved.high !== null) return { reachedOn: null, reason: 'figure-too-vague' };
  if (moved.value === 0) return { reachedOn: null, reason: 'no-movement' };
  if (moved.value < 0) return { reachedOn: null, reason: 'moves-away' };
  const reachedOn = monthAfterYears(to.on, (left * years) / moved.value);
  return { reachedOn, reason: reachedOn === null ? 'too-far' : null };
}

/**
 * The pace of a target on its course: required against actual, what is still needed, and the month in which the actual
 * pace leads to the target. Only points of the target's one series count; a baseline counts as a point if it is dated.
 */
export function targetPace(input: TargetInput, { points }: Pick<TargetCourse, 'points'>): TargetPace {
  const measured = measuredTarget(input);
  if (measured === null) return { ...unknownPace, reason: 'no-level' };
  const known = { ...unknownPace, required: requiredPace(measured) };
  const to = points.at(-1);
  if (to === undefined) return { ...known, reason: 'no-point' };
  const from = startOf(measured, points);
  const years = from === null ? 0 : yearsBetween(from.on, to.on);
  if (from === null || years <= 0) return { ...known, to, reason: 'one-point' };
  if (years < shortestStretch) return { ...known, from, to, reason: 'too-short' };
  if (isContradictedAt(points, to) || isContradictedAt(points, from)) {
    return { ...known, from, to, reason: 'contradictory-figures' };
  }
  const { dueOn } = measured.target;
  const { limit } = measured.yardstick;
  const standing = standingOf(to.figure, measured.yardstick);
  const isReached = standing === 'reached' || standing === 'exceeded';
  const left = advance(measured, to.figure, exactly(limit)).value;
  const moved = advance(measured, from.figure, to.figure);
  const isVague = moved.qualifier === 'about' || moved.high !== null;
  const actual = isVague ? null : perYear(measured, moved.value, years);
  return {
    ...known,
    from,
    to,
    actual: actual === null ? null : { ...actual, qualifier: moved.qualifier },
    stillNeeded: isReached || dueOn === null ? null : stillNeeded(measured, left, yearsBetween(to.on, dueOn)),
    ...(isReached ? { reachedOn: null, reason: 'reached' as const } : forecastOf(left, to, moved, years)),
  };
}
