import type { Id, Unit } from '../../domain/records/records.ts';

/** Whose target it is: of the place itself, of a unit below it, of the country, or of any other unit. */
export const targetScopes = ['place', 'below', 'country', 'other'] as const;
export type TargetScope = (typeof targetScopes)[number];

/** Whose target it is, by the unit that must reach it. Loops of superiors in the data end the search. */
export function scopeOf(units: ReadonlyMap<Id, Unit>, unit: Id, place: Id, country: Id): TargetScope {
  if (unit === place) return 'place';
  if (unit === country) return 'country';
  const seen = new Set<Id>([unit]);
  for (let at = units.get(unit)?.parent ?? null; at !== null && !seen.has(at); at = units.get(at)?.parent ?? null) {
    if (at === place) return 'below';
    seen.add(at);
  }
  return 'other';
}
