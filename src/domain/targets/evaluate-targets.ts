import { evaluateTarget } from './evaluate-target.ts';
import type { TargetFigures, TargetTables } from './target-cases.ts';
import { targetCases } from './target-cases.ts';
import type { TargetResult } from './target-result.ts';

/**
 * Evaluates targets as of `day` (`YYYY-MM-DD`), in their order, each with its series, its indicator and what the target
 * it carries over left behind (Conclusion 40-KL/TW). A ring of carry-overs counts as not known. Targets whose indicator
 * row does not exist are left out; the checks of the package report them.
 *
 * @param figures an index of the same tables, where the caller has one; else the tables are indexed here, once
 */
export function evaluateTargets(tables: TargetTables, day: string, figures?: TargetFigures): readonly TargetResult[] {
  const caseOf = targetCases(tables, day, figures);
  return tables.targets.flatMap((target) => {
    const found = caseOf(target);
    return found === null ? [] : [evaluateTarget(found)];
  });
}
