import type { ChangeEvent, ChangeUnit, Id, Unit } from '../records/records.ts';

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

function group<T>(items: Iterable<T>, keyOf: (item: T) => Id): Map<Id, T[]> {
  const groups = new Map<Id, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [item]);
    else members.push(item);
  }
  return groups;
}

/** Indexes the three tables of lineage once; all look-ups of this folder take the result. */
export function indexLineage(
  units: readonly Unit[],
  changes: readonly ChangeEvent[],
  changeUnits: readonly ChangeUnit[],
): LineageIndex {
  const changesById = new Map(changes.map((change) => [change.id, change]));
  const known = changeUnits.filter((row) => changesById.has(row.change));
  const originals = group(
    known.filter((row) => row.role === 'original'),
    (row) => row.change,
  );
  const resulting = group(
    known.filter((row) => row.role === 'resulting'),
    (row) => row.change,
  );
  const steps: LineageStep[] = [];
  for (const change of changes) {
    for (const original of originals.get(change.id) ?? []) {
      for (const result of resulting.get(change.id) ?? []) {
        if (original.unit === result.unit) continue;
        steps.push({ change, from: original.unit, to: result.unit, share: original.share });
      }
    }
  }
  return {
    units: new Map(units.map((unit) => [unit.id, unit])),
    changes: changesById,
    originals,
    resulting,
    stepsOut: group(steps, (step) => step.from),
    stepsIn: group(steps, (step) => step.to),
  };
}
