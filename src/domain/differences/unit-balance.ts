import { countsFrom, countsUntil, isAliveOn } from '../lineage/unit-life.ts';
import { type UnitKind, unitKinds } from '../records/codes.ts';
import type { Unit } from '../records/records.ts';

/** Number of units of one kind: opening + increases − decreases = closing. */
export interface UnitBalance {
  readonly kind: UnitKind;
  readonly opening: number;
  /** Begun after the opening day, up to and including the closing day. A renamed unit is one more and one fewer. */
  readonly increases: number;
  readonly decreases: number;
  readonly closing: number;
}

// A unit that came and went within one partial date is alive on no day, so it is neither gained nor lost.
function everLives(unit: Unit): boolean {
  const from = countsFrom(unit);
  const until = countsUntil(unit);
  return from === null || until === null || from <= until;
}

/** Units whose life began after `opening` and by `closing` (days as `YYYY-MM-DD`). */
export function unitsBegun(units: readonly Unit[], opening: string, closing: string): readonly Unit[] {
  return units.filter((unit) => {
    const from = countsFrom(unit);
    return from !== null && everLives(unit) && opening < from && from <= closing;
  });
}

/** Units that no longer live on `closing`, their last day being `opening` or later. */
export function unitsEnded(units: readonly Unit[], opening: string, closing: string): readonly Unit[] {
  return units.filter((unit) => {
    const until = countsUntil(unit);
    return until !== null && everLives(unit) && opening <= until && until < closing;
  });
}

/** Balances by kind, in the order of the kinds; kinds without a unit on either day and without movement are left out. */
export function unitBalances(units: readonly Unit[], opening: string, closing: string): readonly UnitBalance[] {
  return unitKinds.flatMap((kind) => {
    const own = units.filter((unit) => unit.kind === kind);
    const balance = {
      kind,
      opening: own.filter((unit) => isAliveOn(unit, opening)).length,
      increases: unitsBegun(own, opening, closing).length,
      decreases: unitsEnded(own, opening, closing).length,
      closing: own.filter((unit) => isAliveOn(unit, closing)).length,
    };
    return balance.opening + balance.increases + balance.closing === 0 ? [] : [balance];
  });
}
