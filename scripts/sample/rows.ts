import type { TableName } from '../../src/domain/records/package-data.ts';

/** Text cells of one row by column; a column left out is an empty cell. */
export type Row = Readonly<Record<string, string>>;

/** The rows of every table of a package, in the order of its files. */
export type Tables = Readonly<Record<TableName, readonly Row[]>>;

/** A text in both languages, Vietnamese first. */
export type Pair = readonly [vi: string, en: string];

/** The two cells of a text in both languages; none where there is no text. */
export function pairCells(column: string, text: Pair | null | undefined): Row {
  return text === null || text === undefined ? {} : { [`${column}_vi`]: text[0], [`${column}_en`]: text[1] };
}

/** Cells of the columns that have a value; the others stay empty. */
export function filledCells(cells: Readonly<Record<string, string | number | boolean | null | undefined>>): Row {
  const filled: Record<string, string> = {};
  for (const [column, value] of Object.entries(cells)) {
    if (value !== null && value !== undefined) filled[column] = String(value);
  }
  return filled;
}

/** The item at a place that is known to exist. */
export function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new Error(`No item at ${index} of ${items.length}.`);
  return item;
}

/** The value of a key that is known to exist. */
export function valueOf<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`Nothing under ${String(key)}.`);
  return value;
}

/** How a row says that its date is no statement of a source but worked out from something. */
export function datingCells(inferredFrom?: Pair): Row {
  return inferredFrom === undefined
    ? { date_basis: 'stated' }
    : { date_basis: 'inferred', ...pairCells('date_note', inferredFrom) };
}
