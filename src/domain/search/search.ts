import { readingsOf } from './abbreviations.ts';
import { foldBeginning } from './fold-vietnamese.ts';
import { noRank, rankEntries } from './rank-entries.ts';
import { matchRanks, type SearchAnswer, type SearchHit, type SearchKind, searchKinds } from './search-entry.ts';
import type { SearchIndex } from './search-index.ts';
import { splitWords } from './split-words.ts';

function emptyTotals(): Record<SearchKind, number> {
  return { unit: 0, document: 0, indicator: 0, obstacle: 0, page: 0 };
}

/** Number of a bucket: by rank, then living before past, then by kind. */
function bucketOf(index: SearchIndex, entry: number, rank: number): number {
  return (rank * 2 + (index.past[entry] ?? 0)) * searchKinds.length + (index.kinds[entry] ?? 0);
}

function collect(index: SearchIndex, ranks: Uint8Array, limit: number): SearchAnswer {
  const buckets: number[][] = Array.from({ length: matchRanks.length * 2 * searchKinds.length }, () => []);
  const counts = new Int32Array(searchKinds.length);
  for (let entry = 0; entry < index.size; entry += 1) {
    const rank = ranks[entry] ?? noRank;
    if (rank === noRank) continue;
    const kind = index.kinds[entry] ?? 0;
    counts[kind] = (counts[kind] ?? 0) + 1;
    const bucket = buckets[bucketOf(index, entry, rank)];
    if (bucket !== undefined && bucket.length < limit) bucket.push(entry);
  }
  const shown = emptyTotals();
  const hits: SearchHit[] = [];
  for (const entry of buckets.flat()) {
    const kind = searchKinds[index.kinds[entry] ?? 0];
    const rank = matchRanks[ranks[entry] ?? 0];
    if (kind === undefined || rank === undefined || shown[kind] >= limit) continue;
    shown[kind] += 1;
    hits.push({ entry, rank });
  }
  const totals = emptyTotals();
  searchKinds.forEach((kind, position) => {
    totals[kind] = counts[position] ?? 0;
  });
  return { hits, total: counts.reduce((sum, count) => sum + count, 0), totals };
}

function rankAll(index: SearchIndex, query: string): Uint8Array {
  const ranks = new Uint8Array(index.size).fill(noRank);
  for (const reading of readingsOf(query)) rankEntries(index, reading, ranks);
  return ranks;
}

/**
 * Finds entries by name, old name, code, number or any of their words, in any order, whatever the marks, case, hyphens
 * and abbreviations. Ranked as `matchRanks`, then living before past, then by kind, then in the order of the entries.
 * Words written together are taken apart only if nothing else is found.
 * @param limit most hits of each kind; the totals count all.
 * @returns nothing for a query without a letter or digit.
 */
export function search(index: SearchIndex, query: string, limit: number): SearchAnswer {
  const folded = foldBeginning(query);
  if (folded === '') return { hits: [], total: 0, totals: emptyTotals() };
  const answer = collect(index, rankAll(index, folded), limit);
  if (answer.total > 0) return answer;
  const split = splitWords(index, folded);
  return split === null ? answer : collect(index, rankAll(index, split), limit);
}
