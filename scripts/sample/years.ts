/** Years of the sample, first and last included; figures of the last one are as of 31/10. */
export const firstYear = 2015;
export const lastYear = 2026;
/** Every year of the sample. */
export const years: readonly number[] = Array.from(
  { length: lastYear - firstYear + 1 },
  (_, index) => firstYear + index,
);

/** Day up to which the sample is "collected". */
export const cutOffDay = '2026-10-31';

/** Day as of which the stocks of a year are reported. */
export function dayOf(year: number): string {
  return year === lastYear ? cutOffDay : `${year}-12-31`;
}

/** Period of the flows of a year: the year, or its part up to the cut-off day. */
export function periodOf(year: number): { readonly start: string; readonly end: string } {
  const text = String(year);
  return year === lastYear ? { start: `${text}-01-01`, end: cutOffDay } : { start: text, end: text };
}

/** The years from one to another, both included. */
export function yearsFrom(first: number, last: number): readonly number[] {
  return years.filter((year) => year >= first && year <= last);
}
