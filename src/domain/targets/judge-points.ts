import { printedHigh } from '../figures/figure.ts';
import type { PartialDate } from '../records/partial-date.ts';
import type { Id, Series } from '../records/records.ts';
import type { Reading } from '../series/accumulate-flow.ts';
import { accumulateFlow, readingsOfLatest } from '../series/accumulate-flow.ts';
import type { Point } from '../series/series-points.ts';
import { isCertainlyBefore, lastDay } from '../time/partial-date.ts';
import type { Verdict } from './judge-reading.ts';
import { isReached, judgeReading } from './judge-reading.ts';
import type { MeasuredTarget } from './progress.ts';

/** A verdict with the reading it rests on and the observations that stand in the way of a better one. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reading: Reading | null;
  readonly obstructing: readonly Id[];
}

function without(verdict: Verdict, obstructing: readonly Id[] = []): Judgement {
  return { verdict, reading: null, obstructing };
}

function idsOf(readings: readonly Reading[]): Id[] {
  return readings.map((reading) => reading.observation.id);
}

function leastFavourable(readings: readonly Reading[], side: 'floor' | 'ceiling'): Reading | null {
  const [first = null, ...rest] = readings;
  return rest.reduce((worst, reading) => {
    if (worst === null) return reading;
    const isWorse =
      side === 'floor'
        ? reading.figure.value < worst.figure.value
        : printedHigh(reading.figure) > printedHigh(worst.figure);
    return isWorse ? reading : worst;
  }, first);
}

/** Contradictory readings count as one only where all of them lead to the same verdict; the worst then stands. */
function judgeReadings(measured: MeasuredTarget, readings: readonly Reading[], day: string): Judgement {
  const verdicts = new Set(readings.map(({ figure, on }) => judgeReading(measured, figure, on, day)));
  const [verdict, ...others] = verdicts;
  if (verdict === undefined) return without('no-figure-yet');
  if (others.length > 0) return without('contradictory-figures', idsOf(readings));
  const obstructing = verdict === 'figure-too-vague' ? idsOf(readings) : [];
  return { verdict, reading: leastFavourable(readings, measured.yardstick.side), obstructing };
}

/** A figure of the baseline's own date is the baseline, and one before it is history: neither tells of progress. */
export function tellsOfProgress(on: PartialDate, baselineOn: PartialDate): boolean {
  return on.iso !== baselineOn.iso && !isCertainlyBefore(on, baselineOn);
}

/** Judges what the points amount to at the last of them; points up to the baseline do not count. */
function judgeUpToLast(measured: MeasuredTarget, series: Series, points: readonly Point[], day: string): Judgement {
  const { baselineOn } = measured.target;
  if (measured.kind !== 'flow') {
    const usable = points.filter(({ on }) => baselineOn === null || tellsOfProgress(on, baselineOn));
    return judgeReadings(measured, readingsOfLatest(usable), day);
  }
  const flow = accumulateFlow(points, series.startsWhen, baselineOn);
  switch (flow.kind) {
    case 'total':
      return judgeReadings(measured, flow.readings, day);
    case 'no-points':
      return without('no-figure-yet');
    case 'cannot-be-added':
      return without('periods-cannot-be-added', flow.observations);
    case 'contradictory':
      return without('contradictory-figures', flow.observations);
  }
}

/** A judgement, and whether the target was reached only after having fallen short at its due date. */
export interface DatedJudgement extends Judgement {
  readonly late: boolean;
}

/**
 * Judges a target by the points of its series, sorted and known by `day`. Until the due date the latest point counts.
 * Afterwards the result at the due date counts, that is the first point on or after it: once reached then, later points
 * change nothing. If it fell short or cannot be judged, the latest point counts; what fell short and is reached by now is
 * met late, and never exceeded.
 */
export function judgePoints(
  measured: MeasuredTarget,
  series: Series,
  points: readonly Point[],
  day: string,
): DatedJudgement {
  const latest = judgeUpToLast(measured, series, points, day);
  const due = measured.target.dueOn === null ? null : lastDay(measured.target.dueOn);
  const firstFromDue = points.find(({ on }) => due !== null && lastDay(on) >= due);
  if (due === null || day <= due || firstFromDue === undefined) return { ...latest, late: false };
  const upToDue = points.filter(({ on }) => lastDay(on) <= lastDay(firstFromDue.on));
  const atDue = judgeUpToLast(measured, series, upToDue, day);
  if (isReached(atDue.verdict)) return { ...atDue, late: false };
  if (isReached(latest.verdict)) {
    const late = atDue.verdict === 'behind';
    return { ...latest, verdict: late ? 'met' : latest.verdict, late };
  }
  return { ...(latest.verdict === 'behind' ? latest : atDue), late: false };
}
