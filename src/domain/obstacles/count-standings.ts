/** How many rows of one key stand how. */
export interface StandingCount<Key, Standing extends string> {
  readonly key: Key;
  readonly total: number;
  /** 0 for a standing that no row has. */
  readonly of: (standing: Standing) => number;
}

/**
 * Counts rows by a key (category, level, assignee) and by how they stand. Keys come in the order of their first row, so
 * that rows in order of urgency give keys in that order too.
 */
export function countStandings<Row, Key, Standing extends string>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
  standingOf: (row: Row) => Standing,
): readonly StandingCount<Key, Standing>[] {
  const counts = new Map<Key, Map<Standing, number>>();
  for (const row of rows) {
    const key = keyOf(row);
    const own = counts.get(key) ?? new Map<Standing, number>();
    const standing = standingOf(row);
    own.set(standing, (own.get(standing) ?? 0) + 1);
    counts.set(key, own);
  }
  return [...counts].map(([key, own]) => ({
    key,
    total: [...own.values()].reduce((sum, count) => sum + count, 0),
    of: (standing) => own.get(standing) ?? 0,
  }));
}
