import { everyChange, filterChanges } from '../../domain/changes/change-filter.ts';
import { type ChangeRow, changeRows } from '../../domain/changes/change-rows.ts';
import type { LineageIndex } from '../../domain/lineage/unit-index.ts';
import type { PackageData } from '../../domain/records/package-data.ts';
import type { Id } from '../../domain/records/records.ts';
import { firstDay } from '../../domain/time/partial-date.ts';

/** Reorganisations of named service units; a new name alone is none. */
export interface ServiceUnitChanges {
  /** Latest first; those that are only planned or of which it is not known whether they happened are last. */
  readonly rows: readonly ChangeRow[];
  /** Service units of the register that went in whole and ended by a change in force, not counting renamings. */
  readonly ended: number;
}

function isDone({ change }: ChangeRow): boolean {
  return change.status === 'in-force' && !change.pilot;
}

function endedUnits(rows: readonly ChangeRow[]): number {
  const ended = new Set<Id>();
  for (const { change, originals, resulting } of rows.filter(isDone)) {
    if (change.form === 'transfer') continue;
    const stays = new Set(resulting.map((party) => party.id));
    for (const { id, unit, share } of originals) {
      if (share === 'whole' && unit?.block === 'public-service' && !stays.has(id) && unit.validTo !== null) {
        ended.add(id);
      }
    }
  }
  return ended.size;
}

/** Changes of service units on the ground of a place, as known on a day (`YYYY-MM-DD`). */
export function serviceUnitChanges(
  data: Pick<PackageData, 'changes' | 'documents'>,
  lineage: LineageIndex,
  place: Id,
  day: string,
): ServiceUnitChanges {
  const { passed } = filterChanges(lineage, data.changes, { ...everyChange, block: 'public-service', place }, day);
  // On the day shown nobody could cite what was issued later.
  const documents = new Map(
    data.documents.flatMap((row) =>
      row.issuedOn !== null && firstDay(row.issuedOn) > day ? [] : [[row.id, row] as const],
    ),
  );
  const rows = changeRows(
    lineage,
    passed.filter(({ form }) => form !== 'renaming'),
    documents,
  );
  return { rows: [...rows].sort((a, b) => Number(isDone(b)) - Number(isDone(a))), ended: endedUnits(rows) };
}
