import { changeOnDay } from '../changes/change-on-day.ts';
import type { PackageData } from '../records/package-data.ts';
import type { ChangeEvent, Id, Obstacle, Target } from '../records/records.ts';
import type { FigureIndex } from '../series/figure-index.ts';
import { evaluateTarget } from '../targets/evaluate-target.ts';
import { knownTargets } from '../targets/known-targets.ts';
import { targetCases } from '../targets/target-cases.ts';
import type { TargetResult } from '../targets/target-result.ts';

/** A target that an obstacle blocks, with its result on the day. */
export interface BlockedTarget {
  readonly target: Target;
  readonly result: TargetResult;
}

/** A change that an obstacle blocks, as it stood on the day. */
export interface BlockedChange {
  readonly change: ChangeEvent;
  /** It had not taken effect by the day: then it was only intended, whatever became of it later. */
  readonly isAhead: boolean;
}

/** What an obstacle stands in the way of. */
export interface BlockedRows {
  readonly targets: readonly BlockedTarget[];
  readonly changes: readonly BlockedChange[];
}

type BlockedData = Pick<
  PackageData,
  'targets' | 'phases' | 'documents' | 'indicators' | 'series' | 'observations' | 'changes'
>;

function blockedChange(change: ChangeEvent, day: string): BlockedChange {
  const known = changeOnDay(change, day);
  return known === null
    ? { change: { ...change, status: 'planned', endedOn: null }, isAhead: true }
    : { change: known, isAhead: false };
}

/**
 * Looks up what obstacles block, as of `day` (`YYYY-MM-DD`). Targets set only later are left out, and so is what the
 * data do not hold.
 */
export function blockedRows(data: BlockedData, figures: FigureIndex, day: string): (obstacle: Obstacle) => BlockedRows {
  const targets = new Map(knownTargets(data, day).map((row) => [row.id, row]));
  const changes = new Map(data.changes.map((row) => [row.id, row]));
  const caseOf = targetCases(data, day, figures);
  const evaluated = new Map<Id, readonly BlockedTarget[]>();
  const targetOf = (id: Id): readonly BlockedTarget[] => {
    const known = evaluated.get(id);
    if (known !== undefined) return known;
    const target = targets.get(id);
    const held = target === undefined ? null : caseOf(target);
    const found = target === undefined || held === null ? [] : [{ target, result: evaluateTarget(held) }];
    evaluated.set(id, found);
    return found;
  };
  return ({ blocksTargets, blocksChanges }) => ({
    targets: blocksTargets.flatMap(targetOf),
    changes: blocksChanges.flatMap((id) => {
      const change = changes.get(id);
      return change === undefined ? [] : [blockedChange(change, day)];
    }),
  });
}
