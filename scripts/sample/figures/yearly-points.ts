import type { FigureBook, PointFields } from '../figure-book.ts';
import { reportOf } from '../sources.ts';
import { dayOf, firstYear, periodOf } from '../years.ts';

type Report = Parameters<typeof reportOf>[0];

/** What may be said of one figure beyond its value. */
export type Remarks = Partial<Pick<PointFields, 'qualifier' | 'high' | 'confidence' | 'note' | 'inferred'>>;

/**
 * Adds one stock a year to a series, the first of them of `from`, 2015 unless said otherwise.
 * @param remarks what is said of the figures of some years
 */
export function addStocks(
  book: FigureBook,
  series: string,
  report: Report,
  values: readonly (number | null)[],
  from = firstYear,
  remarks: Readonly<Record<number, Remarks>> = {},
): void {
  for (const [index, value] of values.entries()) {
    const year = from + index;
    if (value === null) continue;
    book.point(series, { asOf: dayOf(year), value, source: reportOf(report, year), ...remarks[year] });
  }
}

/** Adds one flow a year to a series, the first of them of `from`. */
export function addFlows(
  book: FigureBook,
  series: string,
  report: Report,
  values: readonly (number | null)[],
  from: number,
  remarks: Readonly<Record<number, Remarks>> = {},
): void {
  for (const [index, value] of values.entries()) {
    const year = from + index;
    if (value === null) continue;
    book.point(series, { period: periodOf(year), value, source: reportOf(report, year), ...remarks[year] });
  }
}

/** What a yearly stock lost from each year to the next; the first is that of the second year. */
export function losses(values: readonly number[]): readonly number[] {
  return values.slice(1).map((value, index) => (values[index] ?? value) - value);
}

/** A level for every year from 2015 that falls from one known year to the next without rising. */
export function between(known: readonly (readonly [year: number, value: number])[]): readonly number[] {
  const values: number[] = [];
  for (const [index, [year, value]] of known.entries()) {
    const next = known[index + 1];
    values.push(value);
    if (next === undefined) break;
    const [nextYear, nextValue] = next;
    for (let step = 1; step < nextYear - year; step += 1) {
      values.push(Math.round(value + ((nextValue - value) * step) / (nextYear - year)));
    }
  }
  return values;
}
