import { prefixRange } from './dictionary.ts';
import { foundIn, matchWords } from './match-words.ts';
import { itemsOf } from './postings.ts';
import { type MatchRank, matchRanks } from './search-entry.ts';
import type { SearchIndex } from './search-index.ts';

/** Position of a rank in `matchRanks`. */
export function rankNumber(rank: MatchRank): number {
  return matchRanks.indexOf(rank);
}

/** Number for entries that do not match. */
export const noRank = 255;

const exact = rankNumber('exact');
const prefix = rankNumber('prefix');
const wordStart = rankNumber('word-start');
const anyOrder = rankNumber('words');
const inside = rankNumber('inside');
const inContext = rankNumber('context');

// Flags are bits.
function has(flags: number, flag: number): boolean {
  return (flags & flag) !== 0;
}

function markBeginnings(index: SearchIndex, query: string, ranks: Uint8Array): void {
  const [from, to] = prefixRange(index.names, query);
  for (let name = from; name < to; name += 1) {
    const rank = index.names.texts[name] === query ? exact : prefix;
    for (const entry of itemsOf(index.entriesOfName, name)) ranks[entry] = Math.min(ranks[entry] ?? noRank, rank);
  }
}

function hasAtWordStart(
  { names, namesOfEntry: { starts, items } }: SearchIndex,
  entry: number,
  sought: string,
): boolean {
  const end = starts[entry + 1] ?? 0;
  for (let place = starts[entry] ?? 0; place < end; place += 1) {
    if (names.texts[items[place] ?? 0]?.includes(sought) === true) return true;
  }
  return false;
}

/**
 * Lowers, by entry, the number of its rank for one reading of a query (folded, not empty).
 * Words more than 255 can not be told apart and are left out.
 */
export function rankEntries(index: SearchIndex, query: string, ranks: Uint8Array): void {
  markBeginnings(index, query, ranks);
  const words = [...new Set(query.split(' '))].slice(0, noRank);
  const isOneWord = !query.includes(' ');
  const afterSpace = ` ${query}`;
  const { progress, flags } = matchWords(index, words);
  for (let entry = 0; entry < index.size; entry += 1) {
    const best = ranks[entry] ?? noRank;
    if (progress[entry] !== words.length || best <= wordStart) continue;
    const found = flags[entry] ?? 0;
    if (!has(found, foundIn.name)) continue;
    let rank = anyOrder;
    if (has(found, foundIn.context)) rank = inContext;
    else if (has(found, foundIn.inside)) rank = inside;
    else if (isOneWord || hasAtWordStart(index, entry, afterSpace)) rank = wordStart;
    if (rank < best) ranks[entry] = rank;
  }
}
