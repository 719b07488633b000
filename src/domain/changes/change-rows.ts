import { netCount } from '../lineage/change-count.ts';
import type { LineageIndex } from '../lineage/unit-index.ts';
import type { ChangeEvent, ChangeUnit, Id, LegalDocument, Unit } from '../records/records.ts';
import { firstDay } from '../time/partial-date.ts';

/** A unit that went into a change or came out of it. */
export interface ChangeParty {
  readonly id: Id;
  /** Null when the register does not hold it. */
  readonly unit: Unit | null;
  readonly share: ChangeUnit['share'];
}

/** A change with everything that a reader asks about it (form T9 of domain.md: tên cũ, hình thức, tên mới, hiệu lực). */
export interface ChangeRow {
  readonly change: ChangeEvent;
  readonly originals: readonly ChangeParty[];
  readonly resulting: readonly ChangeParty[];
  /**
   * Units more (+) or fewer (−) by the rule of the form; null where it cannot be said, as for a reorganisation of which
   * the source does not state both numbers.
   */
  readonly net: number | null;
  /** Null when the source names none. */
  readonly document: LegalDocument | null;
}

function partiesIn(index: LineageIndex, rows: readonly ChangeUnit[] | undefined): readonly ChangeParty[] {
  return (rows ?? []).map((row) => ({ id: row.unit, unit: index.units.get(row.unit) ?? null, share: row.share }));
}

function dayOf(change: ChangeEvent): string {
  return change.effectiveOn === null ? '' : firstDay(change.effectiveOn);
}

// A row of the umbrella form may name only some of its units; counting these would invent a number.
function namesOnlySome(change: ChangeEvent): boolean {
  return change.form === 'reorganisation' && (change.originalsStated === null || change.resultingStated === null);
}

/** Rows of changes, latest first and undated ones last; changes of one day stay in the order given. */
export function changeRows(
  index: LineageIndex,
  changes: readonly ChangeEvent[],
  documents: ReadonlyMap<Id, LegalDocument>,
): readonly ChangeRow[] {
  const ordered = [...changes].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
  return ordered.map((change) => {
    const originals = index.originals.get(change.id) ?? [];
    const resulting = index.resulting.get(change.id) ?? [];
    return {
      change,
      originals: partiesIn(index, originals),
      resulting: partiesIn(index, resulting),
      net: namesOnlySome(change) ? null : netCount(change, originals, resulting),
      document: change.document === null ? null : (documents.get(change.document) ?? null),
    };
  });
}
