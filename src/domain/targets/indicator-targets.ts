import type { PackageData } from '../records/package-data.ts';
import type { Id, LegalDocument, Phase, Series, Target } from '../records/records.ts';
import type { FigureIndex } from '../series/figure-index.ts';
import { lastDay } from '../time/partial-date.ts';
import { evaluateTarget } from './evaluate-target.ts';
import { knownTargets } from './known-targets.ts';
import { targetCases } from './target-cases.ts';
import type { TargetResult } from './target-result.ts';

/** A target as it stands on a day, with its series, its document and its phase; null where the data hold none. */
export interface IndicatorTarget {
  readonly target: Target;
  readonly result: TargetResult;
  readonly series: Series | null;
  readonly phase: Phase | null;
  readonly document: LegalDocument | null;
}

/** Which targets are asked for: on one of these indicators, set for one of these units. */
export interface TargetQuery {
  readonly indicators: readonly Id[];
  readonly units: readonly Id[];
}

type TargetData = Pick<PackageData, 'targets' | 'phases' | 'documents' | 'indicators' | 'series' | 'observations'>;

function dueDay({ dueOn }: Target): string {
  // Later than any date there can be.
  return dueOn === null ? '9999' : lastDay(dueOn);
}

/**
 * The targets on some indicators of some units, evaluated as of `day` (`YYYY-MM-DD`), by due date, those without one
 * last. Targets issued later than the day are left out.
 */
export function indicatorTargets(
  data: TargetData,
  index: FigureIndex,
  { indicators, units }: TargetQuery,
  day: string,
): readonly IndicatorTarget[] {
  const phases = new Map(data.phases.map((row) => [row.id, row]));
  const documents = new Map(data.documents.map((row) => [row.id, row]));
  const caseOf = targetCases(data, day, index);
  return knownTargets(data, day)
    .filter((target) => indicators.includes(target.indicator) && units.includes(target.unit))
    .flatMap((target) => {
      const found = caseOf(target);
      if (found === null) return [];
      const phase = phases.get(target.phase) ?? null;
      const document = documents.get(target.document ?? '') ?? null;
      return [{ target, result: evaluateTarget(found), series: found.series, phase, document }];
    })
    .sort((a, b) => (dueDay(a.target) < dueDay(b.target) ? -1 : dueDay(a.target) > dueDay(b.target) ? 1 : 0));
}
