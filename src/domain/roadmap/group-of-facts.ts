import type { Dating, PartialDate } from '../records/partial-date.ts';
import type { Id } from '../records/records.ts';

/** What the rows of one group share. */
interface Dated {
  readonly dating: Dating;
  readonly document: Id | null;
  readonly source: Id;
}

/** Rows of one date; `on` is null for those without. */
export interface DateGroup<Row> {
  readonly on: PartialDate | null;
  /** Part of an id: the date as printed, `undated` without one. */
  readonly key: string;
  readonly rows: readonly Row[];
}

/** Groups rows by their date as printed, in the order of first appearance: `2021` and `2021-12-31` stay apart. */
export function byDate<Row>(rows: readonly Row[], dateOf: (row: Row) => PartialDate | null): readonly DateGroup<Row>[] {
  const groups = new Map<string, { readonly on: PartialDate | null; readonly rows: Row[] }>();
  for (const row of rows) {
    const on = dateOf(row);
    const key = on?.iso ?? 'undated';
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { on, rows: [row] });
    else known.rows.push(row);
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

/** Dating, documents and sources of several rows as one item; its note is that of the rows where they share one. */
export function originsOf(rows: readonly Dated[]): {
  readonly dating: Dating;
  readonly inferred: number;
  readonly documents: readonly Id[];
  readonly sources: readonly Id[];
} {
  const inferred = rows.filter(({ dating }) => dating.basis === 'inferred').length;
  const stated = rows.some(({ dating }) => dating.basis === 'stated');
  const notes = new Map(rows.flatMap(({ dating: { note } }) => (note === null ? [] : [[note.vi, note] as const])));
  const [note = null] = notes.size === 1 ? notes.values() : [];
  return {
    dating: { basis: stated ? 'stated' : inferred > 0 ? 'inferred' : null, note },
    inferred,
    documents: [...new Set(rows.flatMap(({ document }) => (document === null ? [] : [document])))],
    sources: [...new Set(rows.map(({ source }) => source))],
  };
}
