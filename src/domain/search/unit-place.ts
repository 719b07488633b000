import type { Id, Unit } from '../records/records.ts';

/**
 * The units above a unit, nearest first, up to the province. A loop or a missing parent ends the list; the country
 * is left out, as it tells no unit from another.
 */
export function unitPlace(units: ReadonlyMap<Id, Unit>, unit: Unit): readonly Unit[] {
  const above: Unit[] = [];
  const seen = new Set<Id>([unit.id]);
  let parent = unit.parent;
  while (parent !== null && !seen.has(parent)) {
    seen.add(parent);
    const next = units.get(parent);
    if (next === undefined || next.kind === 'country') break;
    above.push(next);
    parent = next.parent;
  }
  return above;
}
