import type { Observation, Series, Target } from '../../domain/records/records.ts';
import { latestPoint } from '../../domain/series/series-points.ts';
import { type UnsaidCode, unsaidCodes } from '../../domain/targets/target-result.ts';
import type { EvaluatedTargets, TargetRow } from './target-rows.ts';

/** A figure of the same indicator and unit that does not measure the target, since its series counts something else. */
export interface NearFigure {
  readonly observation: Observation;
  readonly series: Series;
}

/** A target of which nothing can be said, with what stands in the way. */
export interface UnsaidItem {
  readonly row: TargetRow;
  /** Observations that the result names: vague, contradictory, undated or not to be added. */
  readonly obstructing: readonly Observation[];
  readonly near: readonly NearFigure[];
}

/** Why nothing can be said; a task to be completed lacks a proof rather than a number. */
export type UnsaidKind = UnsaidCode | 'not-proven';

/** Targets that lack the same thing. */
export interface UnsaidGroup {
  readonly kind: UnsaidKind;
  readonly count: number;
  /** The first of them, worst first. */
  readonly items: readonly UnsaidItem[];
}

/** Most targets that a group spells out; the download has all. */
const mostUnsaid = 50;

/** Most figures of other scopes on the page of a target, and in the list of all. */
const mostNear = 5;
const mostNearListed = 2;

function kindOf({ target, result }: TargetRow): UnsaidKind | null {
  const { reason } = result;
  if (reason === null) return null;
  return reason.code === 'no-value' && target.rule === 'complete' ? 'not-proven' : reason.code;
}

const dimensions = ['block', 'level', 'staffKind'] as const;

function likeness(target: Target, series: Series): number {
  return dimensions.filter((dimension) => target[dimension] === series[dimension]).length;
}

/** The latest dated figure of each other series of the indicator and unit, those most like the target first. */
export function nearFigures({ figures, day }: EvaluatedTargets, { target }: TargetRow): readonly NearFigure[] {
  return figures
    .seriesOf(target.indicator)
    .filter((series) => series.unit === target.unit && series.id !== target.series)
    .flatMap((series) => {
      const point = latestPoint(figures.pointsOf(series, day).dated);
      return point === null ? [] : [{ observation: point.observation, series }];
    })
    .sort((a, b) => likeness(target, b.series) - likeness(target, a.series))
    .slice(0, mostNear);
}

function itemOf(evaluated: EvaluatedTargets, row: TargetRow): UnsaidItem {
  const ids = new Set(row.result.reason?.observations);
  return {
    row,
    obstructing: row.held.observations.filter((observation) => ids.has(observation.id)),
    near: row.result.reason?.code === 'no-series' ? nearFigures(evaluated, row).slice(0, mostNearListed) : [],
  };
}

/** Groups what cannot be said by what is missing; the largest group first. */
export function unsaidGroups(evaluated: EvaluatedTargets, rows: readonly TargetRow[]): readonly UnsaidGroup[] {
  const kinds: readonly UnsaidKind[] = ['not-proven', ...unsaidCodes];
  return kinds
    .map((kind) => {
      const own = rows.filter((row) => kindOf(row) === kind);
      return { kind, count: own.length, items: own.slice(0, mostUnsaid).map((row) => itemOf(evaluated, row)) };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
