import { positionsHolding, prefixRange } from './dictionary.ts';
import type { Postings } from './postings.ts';
import type { SearchIndex } from './search-index.ts';

/** How the words of a query were found in an entry; flags add up. */
export const foundIn = { name: 1, inside: 2, context: 4 } as const;

/** Which entries have all words of a query, and how. */
export interface WordMatches {
  /** By entry: how many words in a row were found, from the first. */
  readonly progress: Uint8Array;
  /** By entry: flags of `foundIn`; they mean something only where all words were found. */
  readonly flags: Uint8Array;
}

function advance({ progress, flags }: WordMatches, { starts, items }: Postings, word: number, k: number, flag: number) {
  const end = starts[word + 1] ?? 0;
  for (let place = starts[word] ?? 0; place < end; place += 1) {
    const entry = items[place] ?? 0;
    if (progress[entry] !== k) continue;
    progress[entry] = k + 1;
    flags[entry] = (flags[entry] ?? 0) | flag;
  }
}

/**
 * Finds the entries that have every word: at the start of a word of their names, else inside one, else at the start
 * of a word of their context. A single letter or digit is sought at starts in names only.
 */
export function matchWords(index: SearchIndex, words: readonly string[]): WordMatches {
  const matches = { progress: new Uint8Array(index.size), flags: new Uint8Array(index.size) };
  words.forEach((word, k) => {
    const [from, to] = prefixRange(index.words, word);
    for (let place = from; place < to; place += 1) advance(matches, index.entriesOfWord, place, k, foundIn.name);
    if (word.length > 1) {
      for (const place of positionsHolding(index.words, word)) {
        if (place < from || place >= to) advance(matches, index.entriesOfWord, place, k, foundIn.name | foundIn.inside);
      }
      for (let place = from; place < to; place += 1) advance(matches, index.contextOfWord, place, k, foundIn.context);
    }
  });
  return matches;
}
