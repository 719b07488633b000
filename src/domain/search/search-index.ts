import { writeOut } from './abbreviations.ts';
import { type Dictionary, dictionaryOf } from './dictionary.ts';
import { foldBeginning } from './fold-vietnamese.ts';
import { groupPairs, type Postings } from './postings.ts';
import { type SearchEntry, searchKinds } from './search-entry.ts';

/** Entries prepared for search. Entries are known by their position in the list given. */
export interface SearchIndex {
  readonly size: number;
  /** By entry: position in `searchKinds`. */
  readonly kinds: Uint8Array;
  /** By entry: 1 if past. */
  readonly past: Uint8Array;
  /** Distinct folded names, with the entries that bear each and the names that each entry bears. */
  readonly names: Dictionary;
  readonly entriesOfName: Postings;
  readonly namesOfEntry: Postings;
  /** Distinct words, with the entries that have each in a name, and in their context. */
  readonly words: Dictionary;
  readonly entriesOfWord: Postings;
  readonly contextOfWord: Postings;
}

/** Texts of entries on the way into an index: distinct ones numbered as they come. */
interface Collected {
  readonly numbers: Map<string, number>;
  readonly texts: number[];
  readonly entries: number[];
}

function collected(numbers: Map<string, number>): Collected {
  return { numbers, texts: [], entries: [] };
}

function add({ numbers, texts, entries }: Collected, text: string, entry: number): void {
  const number = numbers.get(text) ?? numbers.size;
  if (number === numbers.size) numbers.set(text, number);
  texts.push(number);
  entries.push(entry);
}

/** What one text of an entry is compared by: folded, and folded with abbreviations written out. */
function comparedForms(text: string, known: Map<string, readonly string[]>): readonly string[] {
  const seen = known.get(text);
  if (seen !== undefined) return seen;
  const folded = foldBeginning(text);
  const full = writeOut(folded);
  const forms = folded === '' ? [] : folded === full ? [folded] : [folded, full];
  known.set(text, forms);
  return forms;
}

function distinctForms(texts: readonly string[], known: Map<string, readonly string[]>): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const text of texts) {
    for (const form of comparedForms(text, known)) forms.add(form);
  }
  return forms;
}

function wordsOf(forms: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const form of forms) {
    for (const word of form.split(' ')) words.add(word);
  }
  return words;
}

/** Positions in the sorted dictionary by the number given on the way in. */
function sortedPositions(numbers: ReadonlyMap<string, number>, { texts }: Dictionary): Int32Array {
  const positions = new Int32Array(texts.length);
  texts.forEach((text, position) => {
    positions[numbers.get(text) ?? 0] = position;
  });
  return positions;
}

/** Prepares entries for search; their order decides between equally good results. */
export function buildSearchIndex(entries: readonly SearchEntry[]): SearchIndex {
  const known = new Map<string, readonly string[]>();
  const names = collected(new Map());
  const own = collected(new Map());
  const context = collected(own.numbers);
  const kinds = new Uint8Array(entries.length);
  const past = new Uint8Array(entries.length);
  entries.forEach((entry, position) => {
    kinds[position] = searchKinds.indexOf(entry.kind);
    past[position] = entry.past ? 1 : 0;
    const forms = distinctForms(entry.names, known);
    for (const form of forms) add(names, form, position);
    const words = wordsOf(forms);
    for (const word of words) add(own, word, position);
    for (const word of wordsOf(distinctForms(entry.context, known))) {
      if (!words.has(word)) add(context, word, position);
    }
  });
  const nameDictionary = dictionaryOf(names.numbers.keys());
  const wordDictionary = dictionaryOf(own.numbers.keys());
  const namePositions = sortedPositions(names.numbers, nameDictionary);
  const wordPositions = sortedPositions(own.numbers, wordDictionary);
  const nameKeys = names.texts.map((number) => namePositions[number] ?? 0);
  const byWord = ({ texts, entries: bearers }: Collected) =>
    groupPairs(
      texts.map((number) => wordPositions[number] ?? 0),
      bearers,
      wordDictionary.texts.length,
    );
  return {
    size: entries.length,
    kinds,
    past,
    names: nameDictionary,
    entriesOfName: groupPairs(nameKeys, names.entries, nameDictionary.texts.length),
    namesOfEntry: groupPairs(names.entries, nameKeys, entries.length),
    words: wordDictionary,
    entriesOfWord: byWord(own),
    contextOfWord: byWord(context),
  };
}
