import { isSurelyBelow } from '../figures/comparison.ts';
import type { Figure } from '../figures/figure.ts';
import { figureOf } from '../figures/figure.ts';
import type { PartialDate } from '../records/partial-date.ts';
import type { Id, Observation, Series } from '../records/records.ts';
import { comparePartialDates, lastDay } from '../time/partial-date.ts';
import { isKnownBy, observationDate } from './observation-date.ts';

/** A dated figure of a series. */
export interface Point {
  readonly observation: Observation;
  readonly figure: Figure;
  /** Reference date (as-of, else end of period). */
  readonly on: PartialDate;
  /** Other observations of the same series and date or period that no number can agree with; all are kept. */
  readonly conflictsWith: readonly Id[];
}

/** The observations of one series as they stand on a day. An observation is in exactly one of the lists. */
export interface SeriesPoints {
  /** Reported, with a value and a reference date reached by the day; by last possible day, the vaguer figure first. */
  readonly dated: readonly Point[];
  /** Reported with a value but without any date: shown apart, never on an axis, never in a calculation. */
  readonly undated: readonly Observation[];
  /** Reported as unknown or not applicable, and dated within the day or undated: neither is a zero. */
  readonly missing: readonly Observation[];
  /** Planned or forecast, whatever their date. */
  readonly planned: readonly Observation[];
}

function vagueness(figure: Figure): number {
  if (figure.qualifier === 'about') return 3;
  if (figure.qualifier !== 'exact') return 2;
  return figure.high === null ? 0 : 1;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

type Candidate = Omit<Point, 'conflictsWith'>;

function compareCandidates(a: Candidate, b: Candidate): number {
  const byDay = compareText(lastDay(a.on), lastDay(b.on));
  if (byDay !== 0) return byDay;
  const byDate = comparePartialDates(a.on, b.on);
  if (byDate !== 0) return byDate;
  const byVagueness = vagueness(b.figure) - vagueness(a.figure);
  return byVagueness === 0 ? compareText(a.observation.id, b.observation.id) : byVagueness;
}

/** Same period, of the same reference date: the two observations answer one question. */
function contradict(a: Candidate, b: Candidate): boolean {
  return (
    (a.observation.periodStart?.iso ?? null) === (b.observation.periodStart?.iso ?? null) &&
    (isSurelyBelow(a.figure, b.figure) || isSurelyBelow(b.figure, a.figure))
  );
}

/** The candidates with what contradicts them. Those of one date stand side by side: only they are compared. */
function pointsOfSorted(sorted: readonly Candidate[]): readonly Point[] {
  const points: Point[] = [];
  let from = 0;
  while (from < sorted.length) {
    const on = sorted[from]?.on.iso;
    let to = from + 1;
    while (sorted[to]?.on.iso === on && to < sorted.length) to += 1;
    const ofDate = sorted.slice(from, to);
    for (const candidate of ofDate) {
      const conflicting = ofDate.filter((other) => contradict(candidate, other));
      points.push({ ...candidate, conflictsWith: conflicting.map((other) => other.observation.id) });
    }
    from = to;
  }
  return points;
}

function pointsOn(series: Series, observations: readonly Observation[], day: string): SeriesPoints {
  const own = observations.filter((observation) => observation.series === series.id);
  const known = own.filter(
    (observation) => observation.status === 'reported' && isKnownBy(observation, day, 'keep-undated'),
  );
  const candidates = known.flatMap((observation): Candidate[] => {
    const figure = figureOf(observation.reported);
    const on = observationDate(observation);
    return figure === null || on === null ? [] : [{ observation, figure, on }];
  });
  candidates.sort(compareCandidates);
  return {
    dated: pointsOfSorted(candidates),
    undated: known.filter(
      (observation) => figureOf(observation.reported) !== null && observationDate(observation) === null,
    ),
    missing: known.filter((observation) => figureOf(observation.reported) === null),
    planned: own.filter((observation) => observation.status !== 'reported'),
  };
}

interface Answer {
  readonly series: Series;
  readonly day: string;
  readonly points: SeriesPoints;
}

/** The last answer by list of observations: targets, staff and their reports ask for the same series of the same day. */
const answers = new WeakMap<readonly Observation[], Answer>();

/**
 * The points of a series as known on `day` (`YYYY-MM-DD`), contradictory ones all kept and marked.
 * Observations of other series in the list, and reported ones dated after the day, are left out.
 */
export function seriesPoints(series: Series, observations: readonly Observation[], day: string): SeriesPoints {
  const known = answers.get(observations);
  if (known !== undefined && known.series === series && known.day === day) return known.points;
  const points = pointsOn(series, observations, day);
  answers.set(observations, { series, day, points });
  return points;
}

/** The latest point; of several of one date the least vague one. Null when there is none. */
export function latestPoint(points: readonly Point[]): Point | null {
  return points.at(-1) ?? null;
}
