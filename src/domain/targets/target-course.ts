import type { Figure } from '../figures/figure.ts';
import type { PartialDate } from '../records/partial-date.ts';
import type { Id, Observation, Series } from '../records/records.ts';
import { accumulateFlow } from '../series/accumulate-flow.ts';
import type { Point } from '../series/series-points.ts';
import { seriesPoints } from '../series/series-points.ts';
import { tellsOfProgress } from './judge-points.ts';
import type { TargetInput } from './evaluate-target.ts';

/** A dated point on the way of a target, in the terms of its yardstick. */
export interface CoursePoint {
  /** The observation itself; for a running total the latest one in it. */
  readonly observation: Observation;
  /** The level of a stock or share; for a flow the total since the baseline. */
  readonly figure: Figure;
  readonly on: PartialDate;
  /** Another figure of the same date and period says otherwise; both are points. */
  readonly isContradicted: boolean;
}

/** The way of a target as known on a day. An observation of the series stands in one list only. */
export interface TargetCourse {
  /** In the order of their dates; contradictory ones side by side. */
  readonly points: readonly CoursePoint[];
  /** Dated up to the baseline's own date: history, which tells nothing of progress. */
  readonly before: readonly Point[];
  /** Periods of a flow that overlap, begin before the baseline or contradict each other: no total can be made. */
  readonly notAdded: readonly Point[];
  readonly undated: readonly Observation[];
  /** Reported as unknown or not applicable. */
  readonly missing: readonly Observation[];
  /** Planned or forecast: never a result. */
  readonly planned: readonly Observation[];
}

const emptyCourse: TargetCourse = { points: [], before: [], notAdded: [], undated: [], missing: [], planned: [] };

function levelPoint({ observation, figure, on, conflictsWith }: Point): CoursePoint {
  return { observation, figure, on, isContradicted: conflictsWith.length > 0 };
}

/** The total up to each date in turn: what was reported by then, added as `accumulateFlow` adds it. */
function runningTotals(points: readonly Point[], series: Series, since: PartialDate | null) {
  const totals: CoursePoint[] = [];
  const inNoTotal = new Set<Id>();
  points.forEach((point, index) => {
    const isLastOfDate = points[index + 1]?.on.iso !== point.on.iso;
    if (!isLastOfDate) return;
    const flow = accumulateFlow(points.slice(0, index + 1), series.startsWhen, since);
    if (flow.kind === 'total') {
      const isContradicted = flow.readings.length > 1;
      totals.push(...flow.readings.map((reading) => ({ ...reading, isContradicted })));
    } else if (flow.kind !== 'no-points') {
      for (const { observation, on } of points) if (on.iso === point.on.iso) inNoTotal.add(observation.id);
    }
  });
  return { totals, notAdded: points.filter(({ observation }) => inNoTotal.has(observation.id)) };
}

/**
 * The points of a target's series as known on the day asked, in the terms of the yardstick: levels for stocks, shares
 * and limits, running totals for flows. Empty where no series measures the target.
 */
export function targetCourse({ target, indicator, series, observations, day }: TargetInput): TargetCourse {
  if (series === null) return emptyCourse;
  const { dated, ...apart } = seriesPoints(series, observations, day);
  const { baselineOn } = target;
  const isAfter = ({ on }: Point) => baselineOn === null || tellsOfProgress(on, baselineOn);
  const after = dated.filter(isAfter);
  const before = dated.filter((point) => !isAfter(point));
  if (indicator.kind !== 'flow' || target.rule === 'complete') {
    return { ...apart, points: after.map(levelPoint), before, notAdded: [] };
  }
  const { totals, notAdded } = runningTotals(after, series, baselineOn);
  return { ...apart, points: totals, before, notAdded };
}
