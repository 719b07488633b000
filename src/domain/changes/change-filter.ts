import type { LineageIndex } from '../lineage/unit-index.ts';
import type { Block, ChangeForm, ChangeStatus, Level } from '../records/codes.ts';
import type { ChangeEvent, Id, Unit } from '../records/records.ts';
import { firstDay, lastDay } from '../time/partial-date.ts';
import { isTerritorial } from './administrative-unit.ts';
import { groundOf, type OnGround } from './change-ground.ts';
import { changesOnDay } from './change-on-day.ts';

/** A block, or the territories, which belong to no block. */
export type BlockOrTerritory = Block | 'territory';

/** Which changes are asked for; null asks for all. */
export interface ChangeFilter {
  readonly form: ChangeForm | null;
  /** Level of at least one unit that went in or came out. */
  readonly level: Level | null;
  readonly block: BlockOrTerritory | null;
  readonly phase: Id | null;
  /** Status on the day shown. */
  readonly status: ChangeStatus | null;
  /** True: only pilots; false: none. */
  readonly pilot: boolean | null;
  /** A unit on whose ground at least one unit of the change stood. */
  readonly place: Id | null;
  /** First and last day (`YYYY-MM-DD`) on which the change took effect. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Asks for every change. */
export const everyChange: ChangeFilter = {
  form: null,
  level: null,
  block: null,
  phase: null,
  status: null,
  pilot: null,
  place: null,
  from: null,
  to: null,
};

/** The changes that pass, and those of which it cannot be said. */
export interface FilteredChanges {
  readonly passed: readonly ChangeEvent[];
  /** They name no unit, or no day, and pass in all else. */
  readonly undecided: readonly ChangeEvent[];
}

// True passes, false fails, null cannot be said.
type Answer = boolean | null;

function unitsOf(index: LineageIndex, change: ChangeEvent): readonly Unit[] {
  return [...(index.originals.get(change.id) ?? []), ...(index.resulting.get(change.id) ?? [])].flatMap(
    (row) => index.units.get(row.unit) ?? [],
  );
}

function anyUnit(units: readonly Unit[], passes: (unit: Unit) => boolean): Answer {
  return units.length === 0 ? null : units.some(passes);
}

function isInBlock(unit: Unit, block: BlockOrTerritory): boolean {
  return block === 'territory' ? isTerritorial(unit) : unit.block === block;
}

// A partial date passes when any day it may mean does.
function isWithinDates(change: ChangeEvent, from: string | null, to: string | null): Answer {
  if (from === null && to === null) return true;
  if (change.effectiveOn === null) return null;
  const isAfter = from === null || lastDay(change.effectiveOn) >= from;
  return isAfter && (to === null || firstDay(change.effectiveOn) <= to);
}

function answers(
  index: LineageIndex,
  change: ChangeEvent,
  filter: ChangeFilter,
  onGround: OnGround | null,
): readonly Answer[] {
  const { form, level, block, phase, status, pilot } = filter;
  const units = unitsOf(index, change);
  return [
    form === null || change.form === form,
    phase === null || change.phase === phase,
    status === null || change.status === status,
    pilot === null || change.pilot === pilot,
    level === null || anyUnit(units, (unit) => unit.level === level),
    block === null || anyUnit(units, (unit) => isInBlock(unit, block)),
    onGround === null || anyUnit(units, (unit) => onGround(unit.id)),
    isWithinDates(change, filter.from, filter.to),
  ];
}

/**
 * The changes that a filter asks for, as they stood on a day (`YYYY-MM-DD`), in the order given. A change that names no
 * unit has no level, block or place, and one without a date no time: asked for these it is neither taken nor dropped in
 * silence, but `undecided`.
 */
export function filterChanges(
  index: LineageIndex,
  changes: Iterable<ChangeEvent>,
  filter: ChangeFilter,
  day: string,
): FilteredChanges {
  const onGround = filter.place === null ? null : groundOf(index, filter.place, day);
  const passed: ChangeEvent[] = [];
  const undecided: ChangeEvent[] = [];
  for (const change of changesOnDay(changes, day)) {
    const given = answers(index, change, filter, onGround);
    if (given.includes(false)) continue;
    (given.includes(null) ? undecided : passed).push(change);
  }
  return { passed, undecided };
}
