import { boundsOf } from '../figures/bounds.ts';
import type { Figure } from '../figures/figure.ts';
import { standardIndicators } from '../indicators/standard-indicators.ts';
import type { Block } from '../records/codes.ts';
import type { PackageData } from '../records/package-data.ts';
import type { Id, Target, Unit } from '../records/records.ts';
import { isRevised } from '../targets/target-revisions.ts';
import { lastDay } from '../time/partial-date.ts';
import { isSetBy } from './remaining-cut.ts';

/** By when deputies over the limit must be gone, and whose deadline that is. */
export interface ClearBy {
  readonly target: Target;
  /** The unit that the deadline is set for: the unit itself, the nearest above it that has one, or the country. */
  readonly setFor: Id;
  /** Other deadlines on the same unit, the later ones. */
  readonly others: readonly Target[];
}

function concerns(target: Target, block: Block | null): boolean {
  return target.block === null || target.block === 'whole-system' || block === null || target.block === block;
}

/** The unit, then the units above it, then the country. Loops in the data end the way. */
function wayUp(units: ReadonlyMap<Id, Unit>, unit: Id, country: Id): readonly Id[] {
  const way = new Set<Id>();
  for (let at: Id | null = unit; at !== null && !way.has(at); at = units.get(at)?.parent ?? null) way.add(at);
  return [...way.add(country)];
}

/**
 * The deadline for deputies over the limit in a unit: the earliest due date of a target on them, set for that unit,
 * else for the nearest unit above, else for the country. Targets set later than the day, revised ones and those without
 * a due date are left out.
 */
export function clearByOf(
  tables: Pick<PackageData, 'targets' | 'documents' | 'phases'>,
  units: ReadonlyMap<Id, Unit>,
  asked: { readonly unit: Id; readonly block: Block | null; readonly country: Id; readonly day: string },
): ClearBy | null {
  const { unit, block, country, day } = asked;
  const known = tables.targets.filter((target) => isSetBy(tables, target, day));
  const dated = known
    .filter((target) => target.indicator === standardIndicators.deputiesOverLimit)
    .filter((target) => concerns(target, block) && !isRevised(known, target.id))
    .flatMap((target) => (target.dueOn === null ? [] : [{ target, on: lastDay(target.dueOn) }]))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  for (const setFor of wayUp(units, unit, country)) {
    const [first, ...others] = dated.filter(({ target }) => target.unit === setFor).map(({ target }) => target);
    if (first !== undefined) return { target: first, setFor, others };
  }
  return null;
}

/** Whether the deadline has passed while deputies are certainly over the limit. */
export function isClearingOverdue(clearBy: ClearBy | null, excess: Figure | null, day: string): boolean {
  const due = clearBy?.target.dueOn ?? null;
  if (due === null || excess === null || lastDay(due) >= day) return false;
  return (boundsOf(excess).low ?? 0) > 0;
}
