import type { LocalText } from '../../domain/records/local-text.ts';
import type { Dating } from '../../domain/records/partial-date.ts';
import * as f from './fields.ts';

/** Columns by which a row says how sure its dates are. */
export const datingColumns = {
  date_basis: f.optionalOption(['stated', 'inferred']),
  date_note_vi: f.optionalText(),
  date_note_en: f.optionalText(),
};

/** Columns of a free remark of the compiler of the data. */
export const noteColumns = { note_vi: f.optionalText(), note_en: f.optionalText() };

/** Two cells of one text; null unless both languages are there (a lone one is reported when the file is parsed). */
export function pair(vi: string | null, en: string | null): LocalText | null {
  return vi === null || en === null ? null : { vi, en };
}

/** The dating of a row from its three columns. */
export function dating(row: {
  readonly date_basis: Dating['basis'];
  readonly date_note_vi: string | null;
  readonly date_note_en: string | null;
}): Dating {
  return { basis: row.date_basis, note: pair(row.date_note_vi, row.date_note_en) };
}
