import type { LocalText } from './local-text.ts';

/**
 * A date as precise as its source: `2022`, `2022-07` or `2022-07-25` (ISO 8601).
 * A partial date covers a span of days, never one guessed day.
 */
export interface PartialDate {
  readonly iso: string;
  readonly precision: 'year' | 'month' | 'day';
}

/**
 * How sure the dates of a row are: stated by the source, or inferred from something the note names.
 * A basis of null means that the row is undated; the note may then say why.
 */
export interface Dating {
  readonly basis: 'stated' | 'inferred' | null;
  readonly note: LocalText | null;
}
