import { addFigures, sumFigures } from '../figures/arithmetic.ts';
import type { Figure } from '../figures/figure.ts';
import type { PartialDate } from '../records/partial-date.ts';
import type { Id, Observation } from '../records/records.ts';
import { dayNumber, firstDay, isCertainlyBefore, lastDay } from '../time/partial-date.ts';
import type { Point } from './series-points.ts';

/** A figure as it can be read from the series, with the latest observation that it rests on. */
export interface Reading {
  readonly observation: Observation;
  readonly figure: Figure;
  /** Reference date of the observation. */
  readonly on: PartialDate;
}

/** What a flow series amounts to. */
export type AccumulatedFlow =
  /** One reading, or one for each of the contradictory totals. */
  | { readonly kind: 'total'; readonly readings: readonly Reading[] }
  | { readonly kind: 'no-points' }
  /** Periods overlap each other, begin before the start asked for, or mix with totals without a start. */
  | { readonly kind: 'cannot-be-added'; readonly observations: readonly Id[] }
  | { readonly kind: 'contradictory'; readonly observations: readonly Id[] };

interface Period {
  readonly start: PartialDate;
  readonly point: Point;
}

/** The latest point and every point that contradicts it: the possible readings of that date. */
export function readingsOfLatest(points: readonly Point[]): readonly Point[] {
  const latest = points.at(-1);
  if (latest === undefined) return [];
  return points.filter((point) => point === latest || latest.conflictsWith.includes(point.observation.id));
}

function idsOf(points: readonly Point[]): Id[] {
  return points.map((point) => point.observation.id);
}

/** Flows never run backwards, so a stretch that no figure covers can only add: the known part is "at least". */
function atLeast(figure: Figure): Figure {
  return addFigures(figure, { value: 0, high: null, qualifier: 'at-least' });
}

function opensWithGap(start: PartialDate, since: PartialDate): boolean {
  const nextYear = Number(since.iso.slice(0, 4)) + 1;
  return firstDay(start) > `${nextYear}-01-01`;
}

function onePointPerPeriod(periods: readonly Period[]): Period[] {
  const byPeriod = new Map(periods.map((period) => [`${period.start.iso}/${period.point.on.iso}`, period]));
  const distinct = [...byPeriod.values()];
  distinct.sort((a, b) => dayNumber(firstDay(a.start)) - dayNumber(firstDay(b.start)));
  return distinct;
}

function sumOfPeriods(periods: readonly Period[], latest: Point): AccumulatedFlow {
  const points = periods.map((period) => period.point);
  const contradictory = points.filter((point) => point.conflictsWith.length > 0);
  if (contradictory.length > 0) return { kind: 'contradictory', observations: idsOf(contradictory) };
  const distinct = onePointPerPeriod(periods);
  const steps = distinct.slice(1).map((period, index) => {
    const before = distinct[index] ?? period;
    return dayNumber(firstDay(period.start)) - dayNumber(lastDay(before.point.on));
  });
  if (steps.some((step) => step < 1)) return { kind: 'cannot-be-added', observations: idsOf(points) };
  const sum = sumFigures(distinct.map((period) => period.point.figure));
  if (sum === null) return { kind: 'no-points' };
  const figure = steps.some((step) => step > 1) ? atLeast(sum) : sum;
  return { kind: 'total', readings: [{ observation: latest.observation, figure, on: latest.on }] };
}

function qualifiedBySince(
  flow: AccumulatedFlow,
  periods: readonly Period[],
  since: PartialDate | null,
): AccumulatedFlow {
  if (since === null || flow.kind !== 'total') return flow;
  if (!periods.every((period) => opensWithGap(period.start, since))) return flow;
  const readings = flow.readings.map((reading) => ({ ...reading, figure: atLeast(reading.figure) }));
  return { kind: 'total', readings };
}

/**
 * Total of a flow series (posts cut, leavers settled …) from the points given, counted since `since`.
 *
 * - Points that all start on one date, or all without any start, are running totals: the latest is the total.
 *   Where the start is not known, the row that assigned the series vouches for it.
 * - Points of separate periods are added. A stretch between them without a figure makes the sum "at least".
 * - A start later than New Year after the year of `since` leaves the beginning uncounted: "at least" as well.
 * - Points that end within the span of `since` tell nothing of what came after and are left out.
 *
 * @param points sorted, as `seriesPoints` gives them
 * @param startsWhen start of counting of the series, for points that state no start of their own
 */
export function accumulateFlow(
  points: readonly Point[],
  startsWhen: PartialDate | null,
  since: PartialDate | null,
): AccumulatedFlow {
  const counted = points.filter((point) => since === null || lastDay(point.on) > lastDay(since));
  const latest = counted.at(-1);
  if (latest === undefined) return { kind: 'no-points' };
  const periods = counted.flatMap((point): Period[] => {
    const start = point.observation.periodStart ?? startsWhen;
    return start === null ? [] : [{ start, point }];
  });
  const startsTooEarly = since !== null && periods.some((period) => isCertainlyBefore(period.start, since));
  const mixed = periods.length > 0 && periods.length < counted.length;
  if (startsTooEarly || mixed) return { kind: 'cannot-be-added', observations: idsOf(counted) };
  const runsOn = new Set(periods.map((period) => period.start.iso)).size <= 1;
  const flow: AccumulatedFlow = runsOn
    ? { kind: 'total', readings: readingsOfLatest(counted) }
    : sumOfPeriods(periods, latest);
  return qualifiedBySince(flow, periods, since);
}
