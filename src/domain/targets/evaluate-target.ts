import { boundsOf } from '../figures/bounds.ts';
import { countsWholeThings } from '../indicators/counts-whole-things.ts';
import type { Indicator, Id, Observation, Series, Target } from '../records/records.ts';
import type { SeriesPoints } from '../series/series-points.ts';
import { seriesPoints } from '../series/series-points.ts';
import type { PartialDate } from '../records/partial-date.ts';
import { isCertainlyBefore, lastDay } from '../time/partial-date.ts';
import type { DatedJudgement } from './judge-points.ts';
import { judgePoints } from './judge-points.ts';
import type { MeasuredTarget } from './progress.ts';
import { achievedExtent, completionOf, missingExtent, paceOf, requiredExtent } from './progress.ts';
import type { TargetResult, UnsaidCode } from './target-result.ts';
import { targetStatuses, unsaidCodes } from './target-result.ts';
import { type Yardstick, yardstickOf } from './yardstick.ts';

/** A target with everything it is held against. */
export interface TargetInput {
  readonly target: Target;
  /** The indicator that the series measures (the target's own where there is no series). */
  readonly indicator: Indicator;
  /** The series that measures the target; null when no comparable one exists. */
  readonly series: Series | null;
  /** Observations, those of other series are ignored. */
  readonly observations: readonly Observation[];
  /** The day as of which is asked, `YYYY-MM-DD`. */
  readonly day: string;
  /**
   * For a target that carries over: what the earlier one left behind, in units (positive: shortfall added, negative:
   * excess credited); null or absent when not known. See `carriedAmount`.
   */
  readonly carried?: number | null;
}

function nothingKnown(target: Target, day: string): TargetResult {
  return {
    target,
    status: 'cannot-be-said',
    duePassed: target.dueOn !== null && lastDay(target.dueOn) < day,
    overdue: false,
    late: false,
    baseline: target.baselineValue === null ? null : { value: target.baselineValue, on: target.baselineOn },
    current: null,
    achieved: { amount: null, percent: null, qualifier: null },
    required: { amount: null, percent: null },
    missing: null,
    completion: null,
    pace: null,
    reason: null,
  };
}

function wantedDate(code: UnsaidCode, target: Target, readOn: PartialDate | null): PartialDate | null {
  switch (code) {
    case 'no-baseline':
    case 'zero-baseline':
    case 'no-baseline-date':
      return target.baselineOn;
    case 'no-series':
    case 'no-figure-yet':
    case 'no-figure-after-due':
    case 'periods-cannot-be-added':
      return target.dueOn;
    case 'figure-too-vague':
    case 'contradictory-figures':
      return readOn ?? target.dueOn;
    case 'no-value':
    case 'baseline-after-due':
    case 'carry-over-unknown':
    case 'no-due-date':
    case 'target-too-vague':
      return null;
  }
}

function unsaid(
  result: TargetResult,
  code: UnsaidCode,
  observations: readonly Id[] = [],
  readOn: PartialDate | null = null,
): TargetResult {
  return {
    ...result,
    status: 'cannot-be-said',
    reason: { code, wanted: wantedDate(code, result.target, readOn), observations },
  };
}

function concluded(result: TargetResult, measured: MeasuredTarget, judgement: DatedJudgement): TargetResult {
  const { verdict, reading, obstructing, late } = judgement;
  const code = unsaidCodes.find((candidate) => candidate === verdict);
  if (reading === null) return unsaid(result, code ?? 'no-figure-yet', obstructing);
  const { figure, on, observation } = reading;
  const known: TargetResult = {
    ...result,
    current: { observation, figure },
    achieved: achievedExtent(measured, figure),
    completion: completionOf(measured, figure),
    pace: paceOf(measured, figure, on),
  };
  if (code !== undefined) return unsaid(known, code, obstructing, on);
  const status = targetStatuses.find((candidate) => candidate === verdict) ?? 'cannot-be-said';
  const reached = status === 'met' || status === 'exceeded';
  return {
    ...known,
    status,
    late,
    overdue: status === 'behind' && result.duePassed,
    missing: reached ? null : missingExtent(measured, figure),
  };
}

/** Rule `complete`: a dated figure of 1 or more in the series proves completion, and nothing else proves anything. */
function evaluateCompletion(result: TargetResult, points: SeriesPoints): TargetResult {
  const proof = points.dated.find(({ figure }) => (boundsOf(figure).low ?? 0) >= 1);
  if (proof === undefined) return unsaid(result, 'no-value');
  const { observation, figure } = proof;
  return { ...result, status: 'met', current: { observation, figure }, completion: 100 };
}

function obstacleOf({ target, series, carried = null }: TargetInput): UnsaidCode | null {
  if (target.rule === 'complete') return series === null ? 'no-value' : null;
  if (target.value === null) return 'no-value';
  if (target.dueOn !== null && target.baselineOn !== null && isCertainlyBefore(target.dueOn, target.baselineOn)) {
    return 'baseline-after-due';
  }
  return target.carriesOver !== null && carried === null ? 'carry-over-unknown' : null;
}

function measuredBy(indicator: Indicator, target: Target, yardstick: Yardstick): MeasuredTarget {
  return { target, kind: indicator.kind, countsWhole: countsWholeThings(indicator), yardstick };
}

/** The target with the level it asks for; null where what is known gives none (see the reason of its result). */
export function measuredTarget(input: TargetInput): MeasuredTarget | null {
  const { target, indicator, carried } = input;
  if (target.rule === 'complete' || obstacleOf(input) !== null) return null;
  const yardstick = yardstickOf(target, indicator.kind, carried ?? 0);
  return typeof yardstick === 'string' ? null : measuredBy(indicator, target, yardstick);
}

/**
 * Holds a target against the figures known on a day. The published rule:
 *
 * 1. **Figures.** Only reported, dated figures of the target's own series, with a reference date reached by the day.
 *    Planned, forecast and undated figures never count, nor those of the baseline's own date or before it.
 * 2. **Level.** `reduce-by-percent` and `reduce-by-amount`: a stock must fall to baseline − duty; a flow must add up to
 *    the duty (`accumulateFlow`); a share series is the rate of reduction itself and needs no baseline. `at-most`,
 *    `at-least`: the figure itself. A carry-over (Conclusion 40-KL/TW) adds to the duty, which never falls below zero.
 *    `complete`: see `evaluateCompletion`.
 * 3. **Words.** A figure counts for what its words vouch for (`standingOf`): "hơn 40 %" reaches ≥ 40 %, "gần 10 %" does
 *    not prove ≥ 10 %. Where they do not decide, it cannot be said.
 * 4. **Reached.** `met` at the value or within the band; `exceeded` certainly past the value, or past the far end of a
 *    band. A kept `at-most` limit is met, never exceeded, unless the document gives a band. Reached before the due date
 *    counts as reached until a later figure up to the due date says otherwise.
 * 5. **At the due date.** The first figure on or after the due date is the result (`judgePoints`). Short of the value:
 *    `behind` and overdue, or `met` and late once a later figure reaches it. No such figure: met if the last one before
 *    has reached it, otherwise it cannot be said.
 * 6. **Before the due date.** Not reached: `on-track` if the figure is not behind a straight line from the baseline to
 *    the value, at the figure's own date; otherwise `behind`. Without a dated baseline there is no line.
 * 7. **Contradictions.** Contradictory figures of the deciding date count only if all lead to the same result.
 */
export function evaluateTarget(input: TargetInput): TargetResult {
  const { target, indicator, series, observations, day, carried } = input;
  const result = nothingKnown(target, day);
  const obstacle = obstacleOf(input);
  if (obstacle !== null) return unsaid(result, obstacle);
  if (target.rule === 'complete' && series !== null) {
    return evaluateCompletion(result, seriesPoints(series, observations, day));
  }
  const yardstick = yardstickOf(target, indicator.kind, carried ?? 0);
  if (typeof yardstick === 'string') return unsaid(result, series === null ? 'no-series' : yardstick);
  const measured = measuredBy(indicator, target, yardstick);
  const asked = { ...result, required: requiredExtent(measured) };
  if (series === null) return unsaid(asked, 'no-series');
  const points = seriesPoints(series, observations, day);
  const judgement = judgePoints(measured, series, points.dated, day);
  if (judgement.verdict !== 'no-figure-yet') return concluded(asked, measured, judgement);
  const ofNoUse = [...points.undated, ...points.missing].map((observation) => observation.id);
  return unsaid(asked, 'no-figure-yet', ofNoUse);
}
