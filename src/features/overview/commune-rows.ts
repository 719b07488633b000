import {
  type CommuneCount,
  type ComparedDays,
  comparedDays,
  communesByDistrict,
  communesOn,
} from '../../domain/lineage/commune-count.ts';
import { type LineageIndex } from '../../domain/lineage/unit-index.ts';
import type { LocalText } from '../../domain/records/local-text.ts';
import type { Id } from '../../domain/records/records.ts';
import { reductionRate } from '../../domain/figures/reduction.ts';
import type { SourceNotes } from '../../data/source-notes.ts';

/** Commune-level units of one area before and after the rearrangement, counted from the register. */
export interface CommuneRow {
  readonly id: Id;
  readonly name: LocalText;
  readonly before: number;
  readonly after: number;
  /** Percent fewer (negative: more); null when there was none before. */
  readonly reduction: number | null;
}

/** The whole place and its districts; `days` null when no rearrangement has taken effect by the day shown. */
export interface CommuneComparison {
  readonly days: ComparedDays | null;
  readonly total: CommuneRow;
  readonly districts: readonly CommuneRow[];
  readonly notes: readonly number[];
}

function reductionOf(before: number, after: number): number | null {
  const rate = reductionRate(before, after);
  if (rate === null) return null;
  return rate.kind === 'increase' ? -rate.percent : rate.percent;
}

function rowOf(id: Id, name: LocalText, before: CommuneCount, after: CommuneCount): CommuneRow {
  const counts = { before: before.units.length, after: after.units.length };
  return { id, name, ...counts, reduction: reductionOf(counts.before, counts.after) };
}

/** Compares the communes of a place before and after; null when the place has no commune in the register. */
export function communeComparison(
  index: LineageIndex,
  place: Id,
  day: string,
  notes: SourceNotes,
): CommuneComparison | null {
  const area = index.units.get(place);
  if (area === undefined) return null;
  const days = comparedDays(index, day);
  const compared = days ?? { before: day, after: day };
  const before = communesOn(index, area, compared.before);
  const after = communesOn(index, area, compared.after);
  if (before.units.length === 0) return null;
  const sources = new Set([...after.changes, ...before.units].map((row) => row.source));
  return {
    days,
    total: rowOf(area.id, area.name, before, after),
    districts: communesByDistrict(index, place, compared).map((row) =>
      rowOf(row.area.id, row.area.name, row.before, row.after),
    ),
    notes: [...sources].flatMap((source) => notes.numberOf(source) ?? []),
  };
}
