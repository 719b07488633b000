import type { SearchAnswer } from '../../domain/search/search-entry.ts';
import { search } from '../../domain/search/search.ts';
import type { SearchIndex } from '../../domain/search/search-index.ts';
import { buildSearchIndex } from '../../domain/search/search-index.ts';
import { suggestQueries } from '../../domain/search/suggest-queries.ts';
import { type PackedEntries, unpackEntries } from './packed-entries.ts';

/** What a query brought; `suggestions` only where it found nothing. */
export interface DeskAnswer extends SearchAnswer {
  readonly suggestions: readonly string[];
}

/** Answers a query from an index. */
export function answerFrom(index: SearchIndex, query: string, limit: number): DeskAnswer {
  const answer = search(index, query, limit);
  return { ...answer, suggestions: answer.total === 0 ? suggestQueries(index, query) : [] };
}

/** What the worker does for the page. */
export interface SearchDesk {
  readonly fill: (packed: PackedEntries) => void;
  readonly answer: (query: string, limit: number) => DeskAnswer;
}

/** A desk that is empty until it is filled. */
export function createSearchDesk(): SearchDesk {
  let index = buildSearchIndex([]);
  return {
    fill: (packed) => {
      index = buildSearchIndex(unpackEntries(packed));
    },
    answer: (query, limit) => answerFrom(index, query, limit),
  };
}
