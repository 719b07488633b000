import type { LineageIndex } from '../../domain/lineage/unit-index.ts';
import { countsUntil, isAliveOn } from '../../domain/lineage/unit-life.ts';
import type { Id, Unit } from '../../domain/records/records.ts';
import { standingSuccessors } from '../../domain/search/standing-successors.ts';
import { unitPlace } from '../../domain/search/unit-place.ts';

/** The units that the page can show, by how they stand to the place of the package. */
export interface UnitChoices {
  /** Below the place, in the order of the register. */
  readonly below: readonly Unit[];
  /** What the place lives on in on the day, where it has ended: another scope, never the place itself. */
  readonly successors: readonly Unit[];
  /** Everything else that staff is counted for. */
  readonly others: readonly Unit[];
}

/** Whether a unit stands below another: its parent, the parent of that, and so on. */
export function isBelow(index: LineageIndex, id: Id, area: Id): boolean {
  const unit = index.units.get(id);
  return unit !== undefined && unitPlace(index.units, unit).some((above) => above.id === area);
}

/** The units with staff figures, sorted out. `place` is the place of the package. */
export function unitChoices(index: LineageIndex, withStaff: ReadonlySet<Id>, place: Id, day: string): UnitChoices {
  const home = index.units.get(place);
  const hasEnded = home !== undefined && !isAliveOn(home, day);
  const successors = hasEnded ? standingSuccessors(index, place, day) : [];
  const known = [...index.units.values()].filter((unit) => withStaff.has(unit.id) && unit.id !== place);
  return {
    below: known.filter((unit) => isBelow(index, unit.id, place)),
    successors,
    others: known.filter((unit) => !isBelow(index, unit.id, place) && !successors.includes(unit)),
  };
}

/**
 * Whether a unit still stood on a day, or, where the place had ended by then, on the last day of the place: what ended
 * with its place did not end within it.
 */
export function stoodOn(index: LineageIndex, id: Id, place: Id, day: string): boolean {
  const unit = index.units.get(id);
  const home = index.units.get(place);
  const end = home === undefined ? null : countsUntil(home);
  return unit === undefined || isAliveOn(unit, end !== null && end < day ? end : day);
}
