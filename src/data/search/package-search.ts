import {
  packageEntries,
  pageEntries,
  type SearchedData,
  type SearchPage,
} from '../../domain/search/package-entries.ts';
import type { SearchEntry } from '../../domain/search/search-entry.ts';
import { openSearch, type Search } from './open-search.ts';
import { startSearchWorker } from './start-search-worker.ts';

/** The state that is searched: the data of a package as they stand on a day (`YYYY-MM-DD`). */
export interface SearchedState {
  readonly data: SearchedData;
  readonly day: string;
}

/** A search with the entries its answers name by position. */
export interface PackageSearch {
  readonly entries: readonly SearchEntry[];
  readonly search: Search;
}

interface Kept extends PackageSearch {
  readonly data: SearchedData | null;
  readonly day: string | null;
  readonly pages: readonly SearchPage[];
}

// Building takes seconds for a national register, so that the last search outlives its box and the page it was on.
let kept: Kept | null = null;

/**
 * The search over a package on a day and the pages of the dashboard; the pages alone while the package is loading.
 * The same again as long as it is asked for the same data, day and pages.
 */
export function packageSearch(state: SearchedState | null, pages: readonly SearchPage[]): PackageSearch {
  const data = state?.data ?? null;
  const day = state?.day ?? null;
  if (kept !== null && kept.data === data && kept.day === day && kept.pages === pages) return kept;
  kept?.search.close();
  const entries = [...(state === null ? [] : packageEntries(state.data, state.day)), ...pageEntries(pages)];
  kept = { data, day, pages, entries, search: openSearch(entries, startSearchWorker) };
  return kept;
}
