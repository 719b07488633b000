import { positionOf, prefixRange } from './dictionary.ts';
import type { SearchIndex } from './search-index.ts';

const longestSplit = 40;

/** Fewest known words that make up a word written without spaces, the last of them perhaps unfinished; or null. */
function splitWord(index: SearchIndex, word: string): readonly string[] | null {
  if (word.length > longestSplit) return null;
  const best: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= word.length; end += 1) {
    let shortest: readonly string[] | null = null;
    for (let start = 0; start < end; start += 1) {
      const before = best[start] ?? null;
      if (before === null || (shortest !== null && before.length + 1 >= shortest.length)) continue;
      const piece = word.slice(start, end);
      const [from, to] = prefixRange(index.words, piece);
      const known = end === word.length ? from < to : positionOf(index.words, piece) !== null;
      if (known) shortest = [...before, piece];
    }
    best.push(shortest);
  }
  return best[word.length] ?? null;
}

/**
 * A folded query with run-together words taken apart (`kontum` → `kon tum`, `18nqtw` → `18 nq tw`).
 * Null when that changes nothing.
 */
export function splitWords(index: SearchIndex, query: string): string | null {
  const parts = query.split(' ').flatMap((word) => {
    const [from, to] = prefixRange(index.words, word);
    return from < to ? [word] : (splitWord(index, word) ?? [word]);
  });
  const split = parts.join(' ');
  return split === query ? null : split;
}
