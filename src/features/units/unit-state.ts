import { countsFrom, isAliveOn } from '../../domain/lineage/unit-life.ts';
import type { Unit } from '../../domain/records/records.ts';

/** Where a unit stands on a day, in the order in which a reader asks for it. */
export const unitStates = ['alive', 'ended', 'not-yet'] as const;
export type UnitState = (typeof unitStates)[number];

/** State of a unit on a day (`YYYY-MM-DD`). An open end is endless; a partial date counts once its span is over. */
export function unitStateOn(unit: Pick<Unit, 'validFrom' | 'validTo'>, day: string): UnitState {
  if (isAliveOn(unit, day)) return 'alive';
  const from = countsFrom(unit);
  return from !== null && day < from ? 'not-yet' : 'ended';
}
