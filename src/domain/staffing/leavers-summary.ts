import { sumFigures } from '../figures/arithmetic.ts';
import type { Figure } from '../figures/figure.ts';
import { areOfOtherKinds, isWhole, sameLeavers, withoutRestated } from './leavers-parts.ts';
import type { LeaversReading } from './leavers-reading.ts';
import { type LeaversRow, sharePaidOf } from './leavers-table.ts';

/** One figure for a list of leavers: the only total there is, or the sum of parts that count nobody twice. */
export interface LeaversSum {
  readonly figure: Figure;
  readonly readings: readonly LeaversReading[];
}

/** People, cost and cost paid of a period in one line; null where figures of different scopes cannot be added. */
export interface LeaversSummary {
  readonly people: LeaversSum | null;
  readonly cost: LeaversSum | null;
  readonly paid: LeaversSum | null;
  /** Paid as percent of the cost; null unless every cost has its own amount paid. */
  readonly sharePaid: Figure | null;
}

function isBrokenDown({ kind: { reason, method, decree } }: LeaversReading): boolean {
  return reason !== null || method !== null || decree !== null;
}

/**
 * The sum of the readings that are no part of another: one alone is the total; several are added only if they are told
 * apart by reason, method or decree and no two of them can count the same people.
 */
export function sumLeavers(readings: readonly LeaversReading[]): LeaversSum | null {
  const wholes = withoutRestated(readings.filter((reading) => isWhole(reading, readings)));
  const figures = wholes.flatMap((reading) => reading.figure ?? []);
  const canAdd =
    wholes.length < 2 ||
    (wholes.every(isBrokenDown) &&
      wholes.every((a, index) => wholes.slice(index + 1).every((b) => areOfOtherKinds(a, b))));
  const figure = canAdd && figures.length === wholes.length ? sumFigures(figures) : null;
  return figure === null ? null : { figure, readings: wholes };
}

function pairUp(a: LeaversSum, b: LeaversSum): boolean {
  return (
    a.readings.length === b.readings.length &&
    a.readings.every((one) => b.readings.filter((other) => sameLeavers(one, other)).length === 1)
  );
}

/** Sums up the rows of a table. */
export function summariseLeavers(rows: readonly LeaversRow[]): LeaversSummary {
  const people = sumLeavers(rows.flatMap((row) => row.people ?? []));
  const cost = sumLeavers(rows.flatMap((row) => row.cost ?? []));
  const paid = sumLeavers(rows.flatMap((row) => row.paid ?? []));
  const canShare = cost !== null && paid !== null && pairUp(cost, paid);
  return { people, cost, paid, sharePaid: canShare ? sharePaidOf(paid.figure, cost.figure) : null };
}
