import type { LinePoint } from './chart-spec.ts';
import { dayNumber } from './day-scale.ts';

/** One day of a chart of lines, as Recharts reads it: the value of each run (by its index) that has one there. */
export interface DayRow {
  readonly id: string;
  readonly x: number;
  readonly values: ReadonlyMap<number, number>;
}

/** The days of all runs in their order; a run has at most one value on a day. */
export function dayRows(runs: readonly (readonly LinePoint[])[]): DayRow[] {
  const rows = new Map<string, Map<number, number>>();
  for (const [index, run] of runs.entries()) {
    for (const { day, value } of run) rows.set(day, (rows.get(day) ?? new Map<number, number>()).set(index, value));
  }
  return [...rows].map(([id, values]) => ({ id, x: dayNumber(id), values })).sort((a, b) => a.x - b.x);
}
