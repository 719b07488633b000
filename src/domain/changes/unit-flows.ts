import { type ComparedDays, unitsOnGround } from '../lineage/commune-count.ts';
import { successorsOf } from '../lineage/successors.ts';
import type { LineageIndex, LineageStep } from '../lineage/unit-index.ts';
import { isAliveOn } from '../lineage/unit-life.ts';
import type { Unit } from '../records/records.ts';

/** What became of one commune between two days. */
export interface UnitFlow {
  readonly from: Unit;
  /** Null when the unit ended and nothing is known to have come of it. */
  readonly to: Unit | null;
  /** The changes on the way, in the order in which they took effect; empty when the unit still stands as it was. */
  readonly path: readonly LineageStep[];
}

/**
 * What became of each commune-level unit of an area (province or district) from one day to another, in the order of
 * the register. A unit that was split has one flow per part, and none of them a size.
 */
export function communeFlows(index: LineageIndex, area: Unit, days: ComparedDays): readonly UnitFlow[] {
  return unitsOnGround(index, area, 'commune', days.before).units.flatMap((from): readonly UnitFlow[] => {
    const ends = successorsOf(index, from.id, days.after).flatMap(({ unit, path, isEnd }): UnitFlow[] => {
      const to = index.units.get(unit);
      return isEnd && to !== undefined && isAliveOn(to, days.after) ? [{ from, to, path }] : [];
    });
    // One that gave parts of itself and stands is among what became of it.
    if (isAliveOn(from, days.after)) ends.unshift({ from, to: from, path: [] });
    return ends.length === 0 ? [{ from, to: null, path: [] }] : ends;
  });
}
