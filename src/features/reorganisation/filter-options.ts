import type { BlockOrTerritory } from '../../domain/changes/change-filter.ts';
import { isTerritorial } from '../../domain/changes/administrative-unit.ts';
import type { UnitFlow } from '../../domain/changes/unit-flows.ts';
import type { LineageIndex } from '../../domain/lineage/unit-index.ts';
import {
  blocks,
  type ChangeForm,
  changeForms,
  type ChangeStatus,
  changeStatuses,
  type Level,
  levels,
} from '../../domain/records/codes.ts';
import type { ChangeEvent, Id, Phase, Unit } from '../../domain/records/records.ts';

/** What each filter offers: only what occurs among the changes of the day. */
export interface FilterOptions {
  readonly forms: readonly ChangeForm[];
  readonly levels: readonly Level[];
  readonly blocks: readonly BlockOrTerritory[];
  readonly phases: readonly Phase[];
  readonly statuses: readonly ChangeStatus[];
  readonly districts: readonly Unit[];
  /** Communes of today, and those that are no more. */
  readonly communes: readonly Unit[];
  readonly oldCommunes: readonly Unit[];
}

function unique(units: readonly (Unit | null)[]): readonly Unit[] {
  return [...new Map(units.flatMap((unit) => (unit === null ? [] : [[unit.id, unit] as const]))).values()];
}

function has<T>(values: readonly T[]): (value: T) => boolean {
  const found = new Set(values);
  return (value) => found.has(value);
}

/** The options for a list of changes; `districts` and `flows` are those of the place. */
export function filterOptions(
  index: LineageIndex,
  changes: readonly ChangeEvent[],
  phases: readonly Phase[],
  districts: readonly Unit[],
  flows: readonly UnitFlow[],
): FilterOptions {
  const partyIds = new Set<Id>(
    changes.flatMap((change) =>
      [...(index.originals.get(change.id) ?? []), ...(index.resulting.get(change.id) ?? [])].map((row) => row.unit),
    ),
  );
  const parties = [...partyIds].flatMap((id) => index.units.get(id) ?? []);
  const communes = unique(flows.map((flow) => flow.to));
  const isNow = has(communes.map((unit) => unit.id));
  return {
    forms: changeForms.filter(has(changes.map((change) => change.form))),
    levels: levels.filter(has(parties.map((unit) => unit.level))),
    blocks: [
      ...blocks.filter(has(parties.flatMap((unit) => unit.block ?? []))),
      ...(parties.some(isTerritorial) ? (['territory'] as const) : []),
    ],
    phases: phases.filter((phase) => changes.some((change) => change.phase === phase.id)),
    statuses: changeStatuses.filter(has(changes.map((change) => change.status))),
    districts,
    communes,
    oldCommunes: unique(flows.map((flow) => flow.from)).filter((unit) => !isNow(unit.id)),
  };
}
