import type { Id, Indicator, Observation, Series, Target } from '../records/records.ts';
import { observationDate } from '../series/observation-date.ts';
import { lastDay } from '../time/partial-date.ts';
import { evaluateTarget } from './evaluate-target.ts';
import type { TargetResult } from './target-result.ts';

/** The tables of a package that targets are evaluated from. */
export interface TargetTables {
  readonly targets: readonly Target[];
  readonly indicators: readonly Indicator[];
  readonly series: readonly Series[];
  readonly observations: readonly Observation[];
}

function findById<Row extends { readonly id: Id }>(rows: readonly Row[], id: Id | null): Row | null {
  return rows.find((row) => row.id === id) ?? null;
}

/**
 * What an earlier target leaves behind for the next: required − reached at its own due date, in units. Null unless both
 * are known, the figure is as of the due date itself and carries no qualifier: a vague shortfall cannot be carried.
 */
function leftBehind({ target, current, achieved, required }: TargetResult): number | null {
  const on = current === null ? null : observationDate(current.observation);
  if (on === null || target.dueOn === null || lastDay(on) !== lastDay(target.dueOn)) return null;
  if (achieved.amount === null || required.amount === null || achieved.qualifier !== 'exact') return null;
  return required.amount - achieved.amount;
}

function carriedFrom(tables: TargetTables, target: Target, day: string, visited: readonly Id[]): number | null {
  const earlier = findById(tables.targets, target.carriesOver);
  if (earlier === null || earlier.dueOn === null || visited.includes(earlier.id)) return null;
  const dueDay = lastDay(earlier.dueOn);
  if (dueDay > day) return null;
  const result = evaluateLinked(tables, earlier, dueDay, visited);
  return result === null ? null : leftBehind(result);
}

function evaluateLinked(
  tables: TargetTables,
  target: Target,
  day: string,
  visited: readonly Id[],
): TargetResult | null {
  const series = findById(tables.series, target.series);
  const indicator = findById(tables.indicators, series?.indicator ?? target.indicator);
  if (indicator === null) return null;
  const carried = carriedFrom(tables, target, day, [...visited, target.id]);
  return evaluateTarget({ target, indicator, series, observations: tables.observations, day, carried });
}

/**
 * Evaluates targets as of `day` (`YYYY-MM-DD`), in their order, each with its series, its indicator and what the target
 * it carries over left behind (Conclusion 40-KL/TW). A ring of carry-overs counts as not known. Targets whose indicator
 * row does not exist are left out; the checks of the package report them.
 */
export function evaluateTargets(tables: TargetTables, day: string): readonly TargetResult[] {
  return tables.targets.flatMap((target) => {
    const result = evaluateLinked(tables, target, day, []);
    return result === null ? [] : [result];
  });
}
