import type { Level, UnitKind } from '../records/codes.ts';
import type { PackageData } from '../records/package-data.ts';
import type { ChangeEvent, Id, Unit } from '../records/records.ts';
import { dayBefore, countsUntil, isAliveOn } from './unit-life.ts';
import { successorsOf } from './successors.ts';
import { indexLineage, type LineageIndex } from './unit-index.ts';

/** The units of one level of an area on a day, and the changes through which they follow from those before. */
export interface CommuneCount {
  readonly units: readonly Unit[];
  /** Empty while the area is still counted by its own register. */
  readonly changes: readonly ChangeEvent[];
}

/** Whether a unit stood below an area: its parent, the parent of that, and so on. Loops in the data end the search. */
function isWithin(index: LineageIndex, unit: Unit, area: Id): boolean {
  const seen = new Set<Id>();
  for (let at: Id | null = unit.parent; at !== null && !seen.has(at); at = index.units.get(at)?.parent ?? null) {
    if (at === area) return true;
    seen.add(at);
  }
  return false;
}

// A body without a block, such as a joint office under trial, is no administrative unit for that.
const administrativeKinds: ReadonlySet<UnitKind> = new Set([
  'province',
  'district',
  'provincial-city',
  'commune',
  'ward',
  'township',
  'special-zone',
] as const);

function isAdministrative(unit: Unit, level: Level): boolean {
  return unit.level === level && unit.block === null && administrativeKinds.has(unit.kind);
}

function registeredOn(index: LineageIndex, area: Id, level: Level, day: string): readonly Unit[] {
  return [...index.units.values()].filter(
    (unit) => isAdministrative(unit, level) && isAliveOn(unit, day) && isWithin(index, unit, area),
  );
}

/**
 * Administrative units of one level of an area (province or district) on a day (`YYYY-MM-DD`). While the area exists
 * these are the living units below it; after its end, the living successors of those it last held. That is how
 * "102 → 40" is counted on the ground of a province that no longer exists. A unit made from several areas counts in
 * each of them.
 */
export function unitsOnGround(index: LineageIndex, area: Unit, level: Level, day: string): CommuneCount {
  const until = countsUntil(area);
  if (until === null || day <= until) return { units: registeredOn(index, area.id, level, day), changes: [] };
  const units = new Map<Id, Unit>();
  const changes = new Map<Id, ChangeEvent>();
  for (const last of registeredOn(index, area.id, level, until)) {
    if (isAliveOn(last, day)) units.set(last.id, last);
    for (const relative of successorsOf(index, last.id, day)) {
      for (const step of relative.path) changes.set(step.change.id, step.change);
      const unit = index.units.get(relative.unit);
      if (relative.isEnd && unit !== undefined && isAliveOn(unit, day)) units.set(unit.id, unit);
    }
  }
  return { units: [...units.values()], changes: [...changes.values()] };
}

/** The commune-level units among {@link unitsOnGround}. */
export function communesOn(index: LineageIndex, area: Unit, day: string): CommuneCount {
  return unitsOnGround(index, area, 'commune', day);
}

/** {@link communesOn} for a single question; empty when there is no such unit. */
export function countCommunes(data: PackageData, areaId: Id, day: string): CommuneCount {
  const index = indexLineage(data.units, data.changes, data.change_units);
  const area = index.units.get(areaId);
  return area === undefined ? { units: [], changes: [] } : communesOn(index, area, day);
}

/** Commune-level units of one area before and after, at two days. */
export interface BeforeAfter {
  readonly area: Unit;
  readonly before: CommuneCount;
  readonly after: CommuneCount;
}

/** The two days a rearrangement of communes is compared at, or null when none has taken effect by `day`. */
export interface ComparedDays {
  readonly before: string;
  readonly after: string;
}

/**
 * Days to compare for an area: the eve of the day on which most of its commune-level changes in force took effect, and
 * `day` itself. Null when none took effect on a known day up to `day`.
 */
export function comparedDays(index: LineageIndex, day: string): ComparedDays | null {
  const perDay = new Map<string, number>();
  for (const change of index.changes.values()) {
    const on = change.effectiveOn;
    if (on === null || on.precision !== 'day' || on.iso > day || change.status !== 'in-force') continue;
    const originals = index.originals.get(change.id) ?? [];
    const communes = originals.filter((row) => {
      const unit = index.units.get(row.unit);
      return unit !== undefined && isAdministrative(unit, 'commune');
    });
    if (communes.length > 1) perDay.set(on.iso, (perDay.get(on.iso) ?? 0) + communes.length);
  }
  const [busiest] = [...perDay].sort(([dayA, a], [dayB, b]) => (a === b ? (dayA < dayB ? 1 : -1) : b - a));
  return busiest === undefined ? null : { before: dayBefore(busiest[0]), after: day };
}

/** Before and after of each district of a place, in the order of the register. */
export function communesByDistrict(index: LineageIndex, place: Id, days: ComparedDays): readonly BeforeAfter[] {
  return [...index.units.values()]
    .filter((unit) => isAdministrative(unit, 'district') && isWithin(index, unit, place))
    .filter((unit) => isAliveOn(unit, days.before))
    .map((area) => ({
      area,
      before: communesOn(index, area, days.before),
      after: communesOn(index, area, days.after),
    }));
}
