import { postsToCut } from '../../domain/staffing/remaining-cut.ts';
import { narrowness } from '../../domain/staffing/staff-scope.ts';
import { lastDay } from '../../domain/time/partial-date.ts';
import type { NumbersRow } from './numbers-rows.ts';

/** The rows that the numbers at the head of the page are taken from; null when none has the number. */
export interface Headline {
  readonly quota: NumbersRow | null;
  readonly inPost: NumbersRow | null;
  readonly leavers: NumbersRow | null;
  /** Scopes with a target still running, the broadest, most still to be cut first; a few at most. */
  readonly remaining: readonly NumbersRow[];
}

const mostRemaining = 3;

function broadest(rows: readonly NumbersRow[]): readonly NumbersRow[] {
  const least = Math.min(...rows.map((row) => narrowness(row.scope)));
  return rows.filter((row) => narrowness(row.scope) === least);
}

function hasPoints(readings: NumbersRow['quota'] | NumbersRow['inPost'] | NumbersRow['leavers']): boolean {
  return readings.some((reading) => reading.points.length > 0);
}

function isRunning({ remaining }: NumbersRow, day: string): boolean {
  if (remaining.kind === 'absent') return false;
  const { dueOn } = remaining.result.target;
  return dueOn !== null && lastDay(dueOn) >= day;
}

function amountOf({ remaining }: NumbersRow): number {
  return postsToCut(remaining) ?? 0;
}

function remainingRows(rows: readonly NumbersRow[], day: string): readonly NumbersRow[] {
  const told = rows.filter((row) => row.remaining.kind === 'target');
  const said = told.filter((row) => postsToCut(row.remaining) !== null);
  const running = said.filter((row) => isRunning(row, day));
  const found = [running, said].find((list) => list.length > 0) ?? told;
  return [...broadest(found)].sort((a, b) => amountOf(b) - amountOf(a)).slice(0, mostRemaining);
}

/**
 * The broadest scope that has each number, on a day. They need not be of one scope, and each says its own: a number of
 * a narrower scope never stands in for that of a broader one without saying so.
 */
export function headlineOf(rows: readonly NumbersRow[], day: string): Headline {
  const first = (has: (row: NumbersRow) => boolean) => broadest(rows.filter(has))[0] ?? null;
  return {
    quota: first((row) => hasPoints(row.quota)),
    inPost: first((row) => hasPoints(row.inPost)),
    leavers: first((row) => hasPoints(row.leavers)),
    remaining: remainingRows(rows, day),
  };
}
