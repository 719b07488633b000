import { type CommuneCount, communesOn } from '../../domain/lineage/commune-count.ts';
import { effectOf, holdsOn } from '../../domain/lineage/change-effect.ts';
import { predecessorsOf } from '../../domain/lineage/predecessors.ts';
import { successorsOf } from '../../domain/lineage/successors.ts';
import type { LineageIndex } from '../../domain/lineage/unit-index.ts';
import { countsFrom, countsUntil, isAliveOn, lifeOn } from '../../domain/lineage/unit-life.ts';
import type { PartialDate } from '../../domain/records/partial-date.ts';
import type { Id, Unit } from '../../domain/records/records.ts';

/** How a unit stands on a day. `isUncertain` where only a partial date of its row decides. */
export type UnitState =
  /** Not yet formed; `before` are the units that it was to come from and that lived on the day. */
  | {
      readonly kind: 'not-yet';
      readonly from: PartialDate | null;
      readonly before: readonly Unit[];
      readonly isUncertain: boolean;
    }
  | { readonly kind: 'alive'; readonly isUncertain: boolean }
  /** No end is recorded, but the unit it belongs to has ended: nothing can be said. */
  | { readonly kind: 'not-known'; readonly parent: Unit }
  | {
      readonly kind: 'ended';
      /** Null when the day is not known. */
      readonly until: PartialDate | null;
      readonly now: readonly Unit[];
      /** Where the line ends when none of its last units lives on the day. */
      readonly last: readonly Unit[];
      /** What it was made of, where the arrangement itself was paused or ended: the originals live again. */
      readonly restored: readonly Unit[];
      /** What stands on its ground, for territories above the commune. */
      readonly ground: CommuneCount | null;
      readonly isUncertain: boolean;
    };

function unitsOf(index: LineageIndex, ids: readonly Id[]): readonly Unit[] {
  return ids.flatMap((id) => index.units.get(id) ?? []);
}

function groundOf(index: LineageIndex, unit: Unit, day: string): CommuneCount | null {
  if (unit.block !== null || (unit.level !== 'province' && unit.level !== 'district')) return null;
  const count = communesOn(index, unit, day);
  return count.units.length === 0 ? null : count;
}

function restoredUnits(index: LineageIndex, unit: Unit, day: string): readonly Unit[] {
  const undone = (index.stepsIn.get(unit.id) ?? []).filter(({ change }) => {
    return effectOf(change) === 'reverted' && !holdsOn(change, day);
  });
  return unitsOf(index, [...new Set(undone.map((step) => step.from))]);
}

function ended(index: LineageIndex, unit: Unit, day: string, isUncertain: boolean): UnitState {
  const ends = successorsOf(index, unit.id, day).filter((relative) => relative.isEnd);
  const units = unitsOf(
    index,
    ends.map((relative) => relative.unit),
  );
  const now = units.filter((one) => isAliveOn(one, day));
  const last = now.length > 0 ? [] : units;
  return {
    kind: 'ended',
    until: unit.validTo,
    now,
    last,
    restored: units.length > 0 ? [] : restoredUnits(index, unit, day),
    ground: groundOf(index, unit, day),
    isUncertain,
  };
}

/** How a unit stands on a day, in one word. */
export type Standing = UnitState['kind'];

function wentInWhole(index: LineageIndex, unit: Unit, day: string): boolean {
  return successorsOf(index, unit.id, day).some(({ path: [first] }) => {
    return first !== undefined && first.share === 'whole' && first.change.form !== 'separation';
  });
}

// A superior that ended while no end of the unit itself is recorded.
function endedSuperior(index: LineageIndex, unit: Unit, day: string): Unit | null {
  const parent = unit.parent === null ? undefined : index.units.get(unit.parent);
  if (unit.validTo !== null || parent === undefined) return null;
  const until = countsUntil(parent);
  return until !== null && until < day ? parent : null;
}

/**
 * How a unit stands on a day (`YYYY-MM-DD`). A unit whose end is not recorded counts as ended when it went whole into
 * another by a change that holds on the day; of one whose superior has ended nothing can be said.
 */
export function standingOn(index: LineageIndex, unit: Unit, day: string): Standing {
  const from = countsFrom(unit);
  if (from !== null && day < from) return 'not-yet';
  if (!isAliveOn(unit, day) || wentInWhole(index, unit, day)) return 'ended';
  return endedSuperior(index, unit, day) === null ? 'alive' : 'not-known';
}

/** The state of a unit on a day (`YYYY-MM-DD`): not yet formed, alive, ended (then what it is now), or not known. */
export function unitState(index: LineageIndex, unit: Unit, day: string): UnitState {
  const isUncertain = lifeOn(unit, day) === 'uncertain';
  const parent = endedSuperior(index, unit, day);
  switch (standingOn(index, unit, day)) {
    case 'not-yet': {
      const then = countsFrom(unit) ?? day;
      const origins = predecessorsOf(index, unit.id, then).map((relative) => relative.unit);
      const before = unitsOf(index, origins).filter((one) => isAliveOn(one, day));
      return { kind: 'not-yet', from: unit.validFrom, before, isUncertain };
    }
    case 'ended':
      return ended(index, unit, day, isUncertain);
    case 'not-known':
    case 'alive':
      return parent === null ? { kind: 'alive', isUncertain } : { kind: 'not-known', parent };
  }
}
