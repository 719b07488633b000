import type { UnitKind } from '../records/codes.ts';
import type { Unit } from '../records/records.ts';

// A village is no level of administration, but it belongs to no block either and is rearranged with the communes.
const territorialKinds: ReadonlySet<UnitKind> = new Set([
  'country',
  'province',
  'district',
  'provincial-city',
  'commune',
  'ward',
  'township',
  'special-zone',
  'village',
  'residential-group',
]);

/** Whether a unit is a territory (province, district, commune, village) rather than an organisation. */
export function isTerritorial(unit: Unit): boolean {
  return territorialKinds.has(unit.kind);
}
