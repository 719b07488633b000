import type { Series } from '../../domain/records/records.ts';
import { areApart, type Remainder, remainderAt } from '../../domain/series/remainder.ts';
import type { CountRow } from '../../domain/service-units/count-table.ts';

/** The total held against its parts in each column of a table; null where a column has nothing to hold. */
export interface Remainders {
  readonly at: readonly (Remainder | null)[];
  readonly now: Remainder | null;
}

/** The only series of the whole; null where there is none or where several claim to be. */
export function onlyRow(rows: readonly CountRow[]): CountRow | null {
  const [only = null, ...others] = rows;
  return others.length === 0 ? only : null;
}

/** Holds the whole against its parts; null when the parts may overlap or there is no one total. */
export function remaindersOf(
  whole: readonly CountRow[],
  parts: readonly CountRow[],
  keyOf: (series: Series) => string,
): Remainders | null {
  const total = onlyRow(whole);
  if (total === null || parts.length === 0 || !areApart(parts, keyOf)) return null;
  const found = {
    at: total.at.map(({ deciding }) => remainderAt(deciding, parts)),
    now: remainderAt(total.now.deciding, parts),
  };
  return [...found.at, found.now].every((remainder) => remainder === null) ? null : found;
}
