import { editDistance } from '../checks/edit-distance.ts';
import { prefixRange } from './dictionary.ts';
import { foldBeginning } from './fold-vietnamese.ts';
import { rankNumber } from './rank-entries.ts';
import { search } from './search.ts';
import type { SearchIndex } from './search-index.ts';

const mostSuggestions = 3;
const mostNear = 5;
// A longer query is a pasted sentence; leaving out its words one by one leads nowhere.
const mostWords = 8;

function isKnown(index: SearchIndex, word: string): boolean {
  const [from, to] = prefixRange(index.words, word);
  return from < to;
}

/** Up to five known words near a mistyped one, nearest first, on a tie the one that most entries have. */
function nearWords({ words, entriesOfWord }: SearchIndex, word: string): readonly string[] {
  const limit = word.length < 4 ? 1 : 2;
  const near: { readonly text: string; readonly distance: number; readonly bearers: number }[] = [];
  words.texts.forEach((text, position) => {
    // Few people mistype the first letter, and looking past it would go through the whole register.
    if (text[0] !== word[0] || Math.abs(text.length - word.length) > limit) return;
    const distance = editDistance(word, text, limit);
    const bearers = (entriesOfWord.starts[position + 1] ?? 0) - (entriesOfWord.starts[position] ?? 0);
    if (distance !== null && bearers > 0) near.push({ text, distance, bearers });
  });
  near.sort((a, b) => a.distance - b.distance || b.bearers - a.bearers);
  return near.slice(0, mostNear).map(({ text }) => text);
}

/** The query with its unknown words mended: the first of them in several ways, the others in the likeliest. */
function mended(index: SearchIndex, words: readonly string[]): readonly string[] {
  const choices = words.map((word) => (isKnown(index, word) ? [word] : nearWords(index, word)));
  const first = choices.findIndex((near, position) => near[0] !== words[position]);
  if (first === -1 || choices.some((near) => near.length === 0)) return [];
  return (choices[first] ?? []).map((word) =>
    choices.map((near, position) => (position === first ? word : (near[0] ?? ''))).join(' '),
  );
}

function leavingOneOut(words: readonly string[]): readonly string[] {
  return words.map((_, left) => words.filter((_word, position) => position !== left).join(' '));
}

/** Those of some queries that find something, the best find first. */
function finding(index: SearchIndex, queries: readonly string[]): readonly string[] {
  const found = [...new Set(queries)].flatMap((query) => {
    const best = search(index, query, 1).hits[0];
    return best === undefined ? [] : [{ query, rank: rankNumber(best.rank) }];
  });
  found.sort((a, b) => a.rank - b.rank);
  return found.slice(0, mostSuggestions).map(({ query }) => query);
}

/**
 * Queries near one that found nothing, each of which finds something: mistyped words mended, else a word left out,
 * else single words. Folded, best first, at most three.
 */
export function suggestQueries(index: SearchIndex, query: string): readonly string[] {
  const folded = foldBeginning(query);
  const words = folded.split(' ');
  if (folded === '' || words.length > mostWords) return [];
  for (const queries of [mended(index, words), leavingOneOut(words), words]) {
    const suggestions = finding(index, queries);
    if (suggestions.length > 0) return suggestions;
  }
  return [];
}
