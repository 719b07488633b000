import type { LineageIndex } from '../../domain/lineage/unit-index.ts';
import type { ChangeEvent, ChangeUnit, Id, LegalDocument, Unit } from '../../domain/records/records.ts';
import { firstDay } from '../../domain/time/partial-date.ts';
import type { ChangeFacts, ChangeSide } from './change-sentence.ts';

/** A change of the page with the number of its source. */
export interface ChangeEntry extends ChangeFacts {
  /** Has a date after the day shown. */
  readonly isLater: boolean;
  readonly note: number | null;
}

function sideOf(index: LineageIndex, rows: readonly ChangeUnit[]): ChangeSide {
  return { rows, units: rows.map((row) => index.units.get(row.unit) ?? null) };
}

function parentsOf(index: LineageIndex, units: readonly (Unit | null)[]): ReadonlyMap<Id, Unit> {
  const parents = new Map<Id, Unit>();
  for (const unit of units) {
    const parent = unit?.parent === null || unit === null ? undefined : index.units.get(unit.parent);
    if (unit !== null && parent !== undefined) parents.set(unit.id, parent);
  }
  return parents;
}

// Undated ones first: most are early arrangements whose day no source gives.
function startOf({ effectiveOn }: ChangeEvent): string {
  return effectiveOn === null ? '' : firstDay(effectiveOn);
}

/** The changes in which any of the units took part, by date, with both sides and their document. */
export function changeEntries(
  index: LineageIndex,
  changeUnits: readonly ChangeUnit[],
  documents: readonly LegalDocument[],
  units: ReadonlySet<Id>,
  day: string,
  numberOf: (source: Id) => number | null,
): readonly ChangeEntry[] {
  const ids = new Set(changeUnits.filter((row) => units.has(row.unit)).map((row) => row.change));
  const changes = [...ids].flatMap((id) => index.changes.get(id) ?? []);
  changes.sort((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0));
  return changes.map((change) => {
    const originals = sideOf(index, index.originals.get(change.id) ?? []);
    const resulting = sideOf(index, index.resulting.get(change.id) ?? []);
    return {
      change,
      originals,
      resulting,
      document: documents.find((row) => row.id === change.document) ?? null,
      parents: parentsOf(index, [...originals.units, ...resulting.units]),
      isLater: change.effectiveOn !== null && firstDay(change.effectiveOn) > day,
      note: numberOf(change.source),
    };
  });
}
