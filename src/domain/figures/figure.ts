import type { Qualifier } from '../records/codes.ts';
import type { ReportedValue } from '../records/records.ts';

/**
 * A printed number with the word before it: "hơn 850" is `{ value: 850, high: null, qualifier: 'more-than' }`.
 * `high` is the upper end of a printed band ("60–70") and is not below `value`; null where one number is printed.
 */
export interface Figure {
  readonly value: number;
  readonly high: number | null;
  readonly qualifier: Qualifier;
}

/** A number printed without any qualifying word. */
export function exactly(value: number): Figure {
  return { value, high: null, qualifier: 'exact' };
}

/** The figure of an observation; null when it is unknown or does not apply. Zero is a figure. */
export function figureOf(reported: ReportedValue): Figure | null {
  return 'missing' in reported ? null : reported;
}

/** Upper end as printed: the end of the band, or the one number. It is no bound: see `boundsOf`. */
export function printedHigh(figure: Figure): number {
  return figure.high ?? figure.value;
}
