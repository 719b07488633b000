/** A group of rows and how many it has. */
export interface CountedGroup {
  readonly id: string;
  readonly count: number;
}

/** Most rows that a filter opens at once: a reader looks through so many, not through hundreds. */
export const mostFound = 60;

/** The leading groups that together have at most so many rows. */
export function openWithin(groups: readonly CountedGroup[], most: number): ReadonlySet<string> {
  const opened = new Set<string>();
  let rows = 0;
  for (const { id, count } of groups) {
    rows += count;
    if (rows > most) break;
    opened.add(id);
  }
  return opened;
}

/**
 * Which groups of a long list stand open: a single one; all that a filter has left, while they have few rows; otherwise
 * the usual ones.
 */
export function openedGroups(
  groups: readonly CountedGroup[],
  isFiltered: boolean,
  usual: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = groups.reduce((sum, { count }) => sum + count, 0);
  if (groups.length > 1 && !(isFiltered && found <= mostFound)) return usual;
  return new Set(groups.map(({ id }) => id));
}
