import type { LocalText } from '../records/local-text.ts';

/** Errors stop publishing; warnings are shown and counted. */
export type Severity = 'error' | 'warning';

/**
 * One thing wrong with the data: where, what, why, and what to do about it.
 * `code` is stable and never reused for another rule.
 */
export interface Issue {
  readonly code: string;
  readonly severity: Severity;
  /** File or sheet, as the person who edits it names it: `units.csv`. */
  readonly file: string;
  /** Row as Excel numbers it (the header is row 1); null where the whole file is meant. */
  readonly row: number | null;
  readonly column: string | null;
  /** Offending value as it stands, cut to 200 characters; null where there is none. */
  readonly value: string | null;
  readonly reason: LocalText;
  readonly remedy: LocalText;
}
