import type { ChangeEvent, ChangeUnit, Id, Unit } from '../records/records.ts';
import { inOneGo, inPortions, type Steps } from '../steps.ts';

/** One way out of a unit and into another: an original and a resulting unit of one change. */
export interface LineageStep {
  readonly change: ChangeEvent;
  readonly from: Id;
  readonly to: Id;
  /** How much of `from` went in. A part is never apportioned. */
  readonly share: 'whole' | 'part';
}

/** Maps for quick look-up of units, changes and steps. Rows that name an unknown change are left out. */
export interface LineageIndex {
  readonly units: ReadonlyMap<Id, Unit>;
  readonly changes: ReadonlyMap<Id, ChangeEvent>;
  /** By change. */
  readonly originals: ReadonlyMap<Id, readonly ChangeUnit[]>;
  readonly resulting: ReadonlyMap<Id, readonly ChangeUnit[]>;
  /** By unit. A unit listed on both sides of one change gives no step. */
  readonly stepsOut: ReadonlyMap<Id, readonly LineageStep[]>;
  readonly stepsIn: ReadonlyMap<Id, readonly LineageStep[]>;
}

/** Adds an item to the list of its key. */
function addTo<T>(lists: Map<Id, T[]>, key: Id, item: T): void {
  const others = lists.get(key);
  if (others === undefined) lists.set(key, [item]);
  else others.push(item);
}

/** Indexes the three tables of lineage once; all look-ups of this folder take the result. */
export function* lineageSteps(
  units: readonly Unit[],
  changes: readonly ChangeEvent[],
  changeUnits: readonly ChangeUnit[],
): Steps<LineageIndex> {
  const unitsById = new Map<Id, Unit>();
  const changesById = new Map<Id, ChangeEvent>();
  const originals = new Map<Id, ChangeUnit[]>();
  const resulting = new Map<Id, ChangeUnit[]>();
  const stepsOut = new Map<Id, LineageStep[]>();
  const stepsIn = new Map<Id, LineageStep[]>();
  yield* inPortions(units, (unit) => unitsById.set(unit.id, unit));
  yield* inPortions(changes, (change) => changesById.set(change.id, change));
  yield* inPortions(changeUnits, (row) => {
    if (changesById.has(row.change)) addTo(row.role === 'original' ? originals : resulting, row.change, row);
  });
  yield* inPortions(changes, (change) => {
    for (const original of originals.get(change.id) ?? []) {
      for (const result of resulting.get(change.id) ?? []) {
        if (original.unit === result.unit) continue;
        const step = { change, from: original.unit, to: result.unit, share: original.share };
        addTo(stepsOut, step.from, step);
        addTo(stepsIn, step.to, step);
      }
    }
  });
  return { units: unitsById, changes: changesById, originals, resulting, stepsOut, stepsIn };
}

/** {@link lineageSteps} without a pause. */
export function indexLineage(
  units: readonly Unit[],
  changes: readonly ChangeEvent[],
  changeUnits: readonly ChangeUnit[],
): LineageIndex {
  return inOneGo(lineageSteps(units, changes, changeUnits));
}
