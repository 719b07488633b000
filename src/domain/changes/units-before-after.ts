import { type ComparedDays, comparedDays, unitsOnGround } from '../lineage/commune-count.ts';
import { holdsOn } from '../lineage/change-effect.ts';
import { predecessorsOf } from '../lineage/predecessors.ts';
import { successorsOf } from '../lineage/successors.ts';
import type { LineageIndex } from '../lineage/unit-index.ts';
import { isAliveOn } from '../lineage/unit-life.ts';
import type { Level } from '../records/codes.ts';
import type { ChangeEvent, Id, Unit } from '../records/records.ts';

/** Levels of administration whose units the register holds one by one. */
export type CountedLevel = Extract<Level, 'province' | 'district' | 'commune'>;

/** The units of one level on the ground of a place before and after its rearrangement. */
export interface UnitsBeforeAfter {
  readonly level: CountedLevel;
  readonly before: readonly Unit[];
  readonly after: readonly Unit[];
  /** The changes by which units of before ended in between. */
  readonly changes: readonly ChangeEvent[];
}

function livingUnits(index: LineageIndex, ids: Iterable<Id>, level: Level, day: string): readonly Unit[] {
  return [...new Set(ids)]
    .flatMap((id) => index.units.get(id) ?? [])
    .filter((unit) => unit.level === level && isAliveOn(unit, day));
}

// A province that was joined with others stands beside them before, and beside nothing after.
function ownLevel(index: LineageIndex, place: Unit, days: ComparedDays) {
  const then = [place.id, ...successorsOf(index, place.id, days.after).map((relative) => relative.unit)];
  const after = livingUnits(index, then, place.level, days.after);
  const origins = after.flatMap((unit) => [
    unit.id,
    ...predecessorsOf(index, unit.id, days.after).map((relative) => relative.unit),
  ]);
  return { before: livingUnits(index, [place.id, ...origins], place.level, days.before), after };
}

function endingChanges(index: LineageIndex, ended: ReadonlySet<Id>, days: ComparedDays): readonly ChangeEvent[] {
  return [...index.changes.values()].filter(
    (change) =>
      holdsOn(change, days.after) &&
      !holdsOn(change, days.before) &&
      (index.originals.get(change.id) ?? []).some((row) => row.share === 'whole' && ended.has(row.unit)),
  );
}

/**
 * Administrative units of a level before and after the rearrangement of a place, seen on a day (`YYYY-MM-DD`): those
 * below the place, or, at its own level, the place with all it was joined with. Before is the eve of the day on which
 * most communes changed; when none has by `day` both sides are as of `day`. Null when the place is not in the register
 * or it had no unit of the level on either day.
 */
export function unitsBeforeAfter(
  index: LineageIndex,
  place: Id,
  level: CountedLevel,
  day: string,
): UnitsBeforeAfter | null {
  const area = index.units.get(place);
  if (area === undefined) return null;
  const days = comparedDays(index, day) ?? { before: day, after: day };
  const { before, after } =
    area.level === level
      ? ownLevel(index, area, days)
      : {
          before: unitsOnGround(index, area, level, days.before).units,
          after: unitsOnGround(index, area, level, days.after).units,
        };
  if (before.length + after.length === 0) return null;
  const stays = new Set(after.map((unit) => unit.id));
  const ended = new Set(before.map((unit) => unit.id).filter((id) => !stays.has(id)));
  return { level, before, after, changes: endingChanges(index, ended, days) };
}
