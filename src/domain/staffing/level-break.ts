import { countsUntil } from '../lineage/unit-life.ts';
import type { UnitKind } from '../records/codes.ts';
import type { Unit } from '../records/records.ts';
import { dayNumber, dayOfNumber } from '../time/partial-date.ts';
import type { StaffScope } from './staff-scope.ts';

const districtKinds: ReadonlySet<UnitKind> = new Set(['district', 'provincial-city'] as const);

/**
 * First day (`YYYY-MM-DD`) without a district level, as the register of units tells it: the day after the last district
 * ended. Null while one lives, and where the register holds none.
 */
export function districtLevelEnd(units: readonly Unit[]): string | null {
  const ends = units
    .filter((unit) => unit.level === 'district' && unit.block === null && districtKinds.has(unit.kind))
    .map(countsUntil);
  const known = ends.filter((end) => end !== null);
  if (known.length === 0 || known.length < ends.length) return null;
  return dayOfNumber(Math.max(...known.map(dayNumber)) + 1);
}

/**
 * Whether figures of a scope before and after the end of the district level must not be joined: those of the district
 * and commune levels, whose units were replaced. Figures of the provincial level, and of all levels together, go on.
 */
export function breaksWithDistricts({ level }: Pick<StaffScope, 'level'>): boolean {
  return level === 'district' || level === 'commune' || level === 'village';
}
