import { useEffect, useState } from 'react';
import type { PageInput } from '../../data/page-input.ts';
import { packageSearch } from '../../data/search/package-search.ts';
import type { DeskAnswer } from '../../data/search/search-desk.ts';
import type { PackageData } from '../../domain/records/package-data.ts';
import type { SearchPage } from '../../domain/search/package-entries.ts';
import type { SearchEntry } from '../../domain/search/search-entry.ts';

/** The part of a page's input that is searched. */
export type ShownState = Pick<PageInput, 'data' | 'day'>;

/** The latest answer, with the query, the state and the entries it is about. */
export interface Answered {
  readonly query: string;
  readonly state: ShownState | null;
  readonly entries: readonly SearchEntry[];
  readonly answer: DeskAnswer;
}

/** Results of each kind in the list. */
const limit = 20;

/** Asks anew whenever query or data change. Until the new answer is there the one before stays; null before the first. */
export function useSearchAnswer(
  data: PackageData | null,
  day: string | null,
  pages: readonly SearchPage[],
  query: string,
): Answered | null {
  const [answered, setAnswered] = useState<Answered | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const state = data === null || day === null ? null : { data, day };
    const { entries, search } = packageSearch(state, pages);
    const ask = async () => {
      const answer = await search.answer(query, limit);
      if (isCurrent) setAnswered({ query, state, entries, answer });
    };
    void ask();
    return () => {
      isCurrent = false;
    };
  }, [data, day, pages, query]);
  return answered;
}
