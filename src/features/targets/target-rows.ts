import { figuresOf, type PageInput } from '../../data/page-input.ts';
import type { Id, Indicator, LegalDocument, Phase, Target, Unit } from '../../domain/records/records.ts';
import type { FigureIndex } from '../../domain/series/figure-index.ts';
import { type DutyParts, dutyParts } from '../../domain/targets/duty-parts.ts';
import { evaluateTarget } from '../../domain/targets/evaluate-target.ts';
import { knownTargets, supersededTargets } from '../../domain/targets/known-targets.ts';
import { rankTargets } from '../../domain/targets/rank-targets.ts';
import { type TargetCase, targetCases } from '../../domain/targets/target-cases.ts';
import { targetCourse } from '../../domain/targets/target-course.ts';
import { type TargetPace, targetPace } from '../../domain/targets/target-pace.ts';
import type { TargetResult } from '../../domain/targets/target-result.ts';
import { scopeOf, type TargetScope } from './target-scope.ts';

/** A target with its result and all that explains it. */
export interface TargetRow {
  readonly target: Target;
  /** The unit that must reach it. */
  readonly unit: Unit;
  readonly scope: TargetScope;
  readonly phase: Phase | null;
  /** The indicator of the target itself, in whose unit of measure it is stated. */
  readonly indicator: Indicator;
  readonly document: LegalDocument | null;
  readonly held: TargetCase;
  readonly result: TargetResult;
  readonly duty: DutyParts | null;
  readonly pace: TargetPace;
  /** Another target known on the day revises it: shown for comparison, never counted. */
  readonly isSuperseded: boolean;
}

/** All targets known on the day, evaluated. */
export interface EvaluatedTargets {
  readonly day: string;
  readonly place: Id;
  readonly country: Id;
  readonly units: ReadonlyMap<Id, Unit>;
  readonly figures: FigureIndex;
  /** Worst first (`rankTargets`), the superseded ones among them. */
  readonly rows: readonly TargetRow[];
  readonly rowOf: ReadonlyMap<Id, TargetRow>;
}

/**
 * Evaluates all targets that had been set by the day of the page. Those whose indicator or unit the package does not hold
 * are left out; the checks report them.
 */
export function evaluatedTargets(input: PageInput): EvaluatedTargets {
  const { data, place, country, day } = input;
  const figures = figuresOf(input);
  const units = new Map(data.units.map((row) => [row.id, row]));
  const phases = new Map(data.phases.map((row) => [row.id, row]));
  const documents = new Map(data.documents.map((row) => [row.id, row]));
  const known = knownTargets(data, day);
  const superseded = supersededTargets(known);
  const caseOf = targetCases(data, day, figures);

  const rowFor = (target: Target): TargetRow | null => {
    const unit = units.get(target.unit);
    const indicator = figures.indicators.get(target.indicator);
    const held = caseOf(target);
    if (unit === undefined || indicator === undefined || held === null) return null;
    return {
      target,
      unit,
      scope: scopeOf(units, unit.id, place, country),
      phase: phases.get(target.phase) ?? null,
      indicator,
      document: documents.get(target.document ?? '') ?? null,
      held,
      result: evaluateTarget(held),
      duty: dutyParts(held),
      pace: targetPace(held, targetCourse(held)),
      isSuperseded: superseded.has(target.id),
    };
  };

  const found = known.map(rowFor).filter((row) => row !== null);
  const rowOf = new Map(found.map((row) => [row.target.id, row]));
  const rows = rankTargets(found.map((row) => row.result)).flatMap(({ target }) => rowOf.get(target.id) ?? []);
  return { day, place, country, units, figures, rows, rowOf };
}
