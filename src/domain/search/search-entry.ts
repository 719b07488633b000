/** What can be found, in the order in which equally good results are listed. */
export const searchKinds = ['unit', 'document', 'indicator', 'obstacle', 'page'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** One thing that can be found. */
export interface SearchEntry {
  readonly kind: SearchKind;
  /** Id of its row, slug of a page. */
  readonly id: string;
  /** What it is called: names in both languages, aliases, code, number, subject. A code may belong to several lives. */
  readonly names: readonly string[];
  /** Words that tell it from others of its name (its district, the issuer); they alone never find it. */
  readonly context: readonly string[];
  /** Abolished, no longer in force or resolved on the day shown. */
  readonly past: boolean;
}

/** How well an entry answers a query, best first: the order of results. */
export const matchRanks = [
  /** A name is the query. */
  'exact',
  /** A name begins with the query. */
  'prefix',
  /** A name has the query from the start of a word. */
  'word-start',
  /** Every word of the query starts a word of its names, in any order. */
  'words',
  /** Some word of the query stands inside words. */
  'inside',
  /** Some word of the query is only in its context. */
  'context',
] as const;
export type MatchRank = (typeof matchRanks)[number];

/** A found entry. */
export interface SearchHit {
  /** Position of the entry in the list the index was built from. */
  readonly entry: number;
  readonly rank: MatchRank;
}

/** Answer to a query. */
export interface SearchAnswer {
  /** The best of each kind, up to the limit asked for, best first over all kinds. */
  readonly hits: readonly SearchHit[];
  /** All that match, shown or not. */
  readonly total: number;
  readonly totals: Readonly<Record<SearchKind, number>>;
}
