import type { Id, Indicator, Observation, Series, Target } from '../records/records.ts';
import type { FigureIndex } from '../series/figure-index.ts';
import { indexFigures } from '../series/figure-index.ts';
import { observationDate } from '../series/observation-date.ts';
import { lastDay } from '../time/partial-date.ts';
import type { TargetInput } from './evaluate-target.ts';
import { evaluateTarget } from './evaluate-target.ts';
import type { TargetResult } from './target-result.ts';

/** The tables of a package that targets are evaluated from. */
export interface TargetTables {
  readonly targets: readonly Target[];
  readonly indicators: readonly Indicator[];
  readonly series: readonly Series[];
  readonly observations: readonly Observation[];
}

/** What an earlier target leaves behind for the next (Conclusion 40-KL/TW), as of its own due date. */
export interface Inherited {
  /** The earlier target; null when the row that is named does not exist. */
  readonly target: Target | null;
  /** What it asked for and what was reached at its due date, in units; null where not known. */
  readonly required: number | null;
  readonly achieved: number | null;
  /** The figure of its due date that was held against it; null when there is none. */
  readonly observation: Observation | null;
  /** Required − achieved: a shortfall when positive, a credit when negative; null unless both are exactly known. */
  readonly amount: number | null;
}

/** A target with everything it is held against, and what it inherits; null when it carries nothing over. */
export interface TargetCase extends TargetInput {
  readonly inherited: Inherited | null;
}

/** Finds what a target is held against; null when the row of its indicator does not exist. */
export type CaseOf = (target: Target) => TargetCase | null;

/** The part of a figure index that targets are evaluated from. */
export type TargetFigures = Pick<FigureIndex, 'indicators' | 'series' | 'observationsOf'>;

/** Known only where the figure is as of the due date itself and carries no qualifier: a vague rest cannot be carried. */
function leftBehind(target: Target, result: TargetResult | null): Inherited {
  const { current = null, achieved, required } = result ?? {};
  const on = current === null ? null : observationDate(current.observation);
  const isAtDue = on !== null && target.dueOn !== null && lastDay(on) === lastDay(target.dueOn);
  const reached = isAtDue && achieved?.qualifier === 'exact' ? achieved.amount : null;
  const asked = required?.amount ?? null;
  return {
    target,
    required: asked,
    achieved: reached,
    observation: isAtDue ? (current?.observation ?? null) : null,
    amount: asked === null || reached === null ? null : asked - reached,
  };
}

const nothing: Inherited = { target: null, required: null, achieved: null, observation: null, amount: null };

/**
 * Looks up, for any target of a package, its series, its indicator, its observations and what the target that it carries
 * over left behind, as of `day` (`YYYY-MM-DD`). Each table is read once. A ring of carry-overs counts as not known.
 */
export function targetCases(tables: TargetTables, day: string, figures?: TargetFigures): CaseOf {
  const index = figures ?? indexFigures({ ...tables, contradictions: [] });
  const targets = new Map(tables.targets.map((target) => [target.id, target]));

  const inheritedBy = (target: Target, visited: readonly Id[]): Inherited | null => {
    if (target.carriesOver === null) return null;
    const earlier = targets.get(target.carriesOver);
    if (earlier === undefined) return nothing;
    const dueDay = earlier.dueOn === null ? null : lastDay(earlier.dueOn);
    if (dueDay === null || dueDay > day || visited.includes(earlier.id)) return leftBehind(earlier, null);
    const found = caseAt(earlier, dueDay, visited);
    return leftBehind(earlier, found === null ? null : evaluateTarget(found));
  };

  const caseAt = (target: Target, asOf: string, visited: readonly Id[]): TargetCase | null => {
    const series = index.series.get(target.series ?? '') ?? null;
    const indicator = index.indicators.get(series?.indicator ?? target.indicator);
    if (indicator === undefined) return null;
    const inherited = inheritedBy(target, [...visited, target.id]);
    return {
      target,
      indicator,
      series,
      observations: series === null ? [] : index.observationsOf(series.id),
      day: asOf,
      carried: inherited?.amount ?? null,
      inherited,
    };
  };

  return (target) => caseAt(target, day, []);
}
