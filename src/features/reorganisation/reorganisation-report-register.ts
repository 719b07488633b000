import type { PageInput } from '../../data/page-input.ts';
import { isTerritorial } from '../../domain/changes/administrative-unit.ts';
import { effectOf } from '../../domain/lineage/change-effect.ts';
import type { LineageIndex } from '../../domain/lineage/unit-index.ts';
import { isAliveOn } from '../../domain/lineage/unit-life.ts';
import { type Block, blocks, type Level, levels } from '../../domain/records/codes.ts';
import type { Id, Unit } from '../../domain/records/records.ts';
import { unitPlace } from '../../domain/search/unit-place.ts';
import { firstDay } from '../../domain/time/partial-date.ts';

/** Organisations of one block and level as the register names them; none counted where a life is not known. */
export interface RegisterCount {
  readonly block: Block;
  readonly level: Level;
  /** How many the register names up to the day. */
  readonly units: number;
  /** How many of them have a beginning or an end that is not known. */
  readonly unknown: number;
  /** On the last day of a year, and on the day; null where a life is not known, or the year is not over by the day. */
  readonly counts: { readonly before: number | null; readonly middle: number | null; readonly now: number | null };
}

/** Units that went whole into a change in force: without a last day of their own they ended nobody knows when. */
function goneUnits(index: LineageIndex): ReadonlySet<Id> {
  return new Set(
    [...index.changes.values()]
      .filter((change) => effectOf(change) === 'counted')
      .flatMap(({ id }) => index.originals.get(id) ?? [])
      .filter(({ share }) => share === 'whole')
      .map(({ unit }) => unit),
  );
}

/**
 * Counts the organisations below the place by block and level. A register may name organisations without saying since
 * when they stood or until when: where that is so for one of them, the block is not counted at that level. Divisions
 * are internal to the body above them and are left out.
 */
export function registerCounts(
  { place, day }: PageInput,
  index: LineageIndex,
  years: { readonly before: number; readonly middle: number },
): readonly RegisterCount[] {
  const gone = goneUnits(index);
  const isKnown = ({ id, validFrom, validTo }: Unit) => validFrom !== null && (validTo !== null || !gone.has(id));
  const own = [...index.units.values()].filter(
    (unit) =>
      unit.block !== null &&
      unit.kind !== 'division' &&
      !isTerritorial(unit) &&
      (unit.validFrom === null || firstDay(unit.validFrom) <= day) &&
      unitPlace(index.units, unit).some(({ id }) => id === place),
  );
  return blocks.flatMap((block) =>
    levels.flatMap((level): readonly RegisterCount[] => {
      const units = own.filter((unit) => unit.block === block && unit.level === level);
      if (units.length === 0) return [];
      const unknown = units.filter((unit) => !isKnown(unit)).length;
      const count = (on: string) =>
        unknown > 0 || on > day ? null : units.filter((unit) => isAliveOn(unit, on)).length;
      const counts = {
        before: count(`${years.before}-12-31`),
        middle: count(`${years.middle}-12-31`),
        now: count(day),
      };
      return [{ block, level, units: units.length, unknown, counts }];
    }),
  );
}
