import { type ReductionRate, reductionRate } from '../../domain/figures/reduction.ts';
import { type ComparedDays, communesByDistrict } from '../../domain/lineage/commune-count.ts';
import type { LineageIndex } from '../../domain/lineage/unit-index.ts';
import type { Id, Unit } from '../../domain/records/records.ts';

/** A district with its communes before and those on its ground now. */
export interface DistrictRow {
  readonly area: Unit;
  readonly before: readonly Unit[];
  readonly after: readonly Unit[];
  /** Null when it had no commune before. */
  readonly rate: ReductionRate | null;
}

/** The districts of a place in the order of the register. */
export function districtRows(index: LineageIndex, place: Id, days: ComparedDays): readonly DistrictRow[] {
  return communesByDistrict(index, place, days).map(({ area, before, after }) => ({
    area,
    before: before.units,
    after: after.units,
    rate: reductionRate(before.units.length, after.units.length),
  }));
}
