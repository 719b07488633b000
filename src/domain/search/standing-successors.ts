import { successorsOf } from '../lineage/successors.ts';
import type { LineageIndex } from '../lineage/unit-index.ts';
import { isAliveOn } from '../lineage/unit-life.ts';
import type { Id, Unit } from '../records/records.ts';

/** The units that a unit lives on in on a day (`YYYY-MM-DD`): all of them after a split, none when it left nothing. */
export function standingSuccessors(index: LineageIndex, id: Id, day: string): readonly Unit[] {
  return successorsOf(index, id, day)
    .filter((relative) => relative.isEnd)
    .map((relative) => index.units.get(relative.unit))
    .filter((unit) => unit !== undefined)
    .filter((unit) => isAliveOn(unit, day));
}
