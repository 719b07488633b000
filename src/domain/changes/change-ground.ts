import { predecessorsOf } from '../lineage/predecessors.ts';
import type { LineageIndex } from '../lineage/unit-index.ts';
import type { Id } from '../records/records.ts';

/** Tells whether a unit stood on the ground of a place. */
export type OnGround = (unit: Id) => boolean;

function selfAndParents(index: LineageIndex, unit: Id): ReadonlySet<Id> {
  const chain = new Set<Id>();
  for (let at: Id | null = unit; at !== null && !chain.has(at); at = index.units.get(at)?.parent ?? null) chain.add(at);
  return chain;
}

/**
 * Whether units stood on the ground of a place (province, district, commune), as known on a day (`YYYY-MM-DD`): the
 * place itself, what it came from, and every unit that was, or came from, a unit below one of these at the time. A new
 * commune stands on the ground of its former district though its parent is the province.
 */
export function groundOf(index: LineageIndex, place: Id, day: string): OnGround {
  const origins = (unit: Id) => [unit, ...predecessorsOf(index, unit, day).map((relative) => relative.unit)];
  const places = new Set(origins(place));
  const known = new Map<Id, boolean>();
  const standsHere = (unit: Id) =>
    origins(unit).some((origin) => [...selfAndParents(index, origin)].some((at) => places.has(at)));
  return (unit) => {
    const found = known.get(unit) ?? standsHere(unit);
    known.set(unit, found);
    return found;
  };
}
