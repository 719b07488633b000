import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldVietnamese } from './fold-vietnamese.ts';
import { type MatchRank, matchRanks, type SearchEntry, searchKinds } from './search-entry.ts';
import { buildSearchIndex } from './search-index.ts';
import { search } from './search.ts';

// No abbreviations among them: the plain reading below knows none.
const syllable = fc.constantFrom(
  'Đăk',
  'Đắk',
  'Cấm',
  'Kon',
  'Tum',
  'Ia',
  "H'Drai",
  'Ngọk',
  'Hoà',
  'Hòa',
  'Bờ',
  'Y',
  'Kon Plông',
);
const name = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const entryOf = fc.record({
  kind: fc.constantFrom(...searchKinds),
  id: fc.constant('x'),
  names: fc.tuple(name, name, fc.integer({ min: 23_280, max: 23_290 }).map(String)),
  context: fc.array(name, { maxLength: 1 }),
  past: fc.boolean(),
});
const register = fc.array(entryOf, { minLength: 1, maxLength: 25 });
const queryText = fc
  .tuple(fc.array(syllable, { minLength: 1, maxLength: 3 }), fc.nat(4))
  .map(([parts, cut]) => foldVietnamese(parts.join(' ')).slice(cut).trim())
  .filter((text) => text !== '');

/** The rules as the brief says them, read off one entry without any index. */
function plainRank(entry: SearchEntry, query: string): MatchRank | null {
  const names = entry.names.map(foldVietnamese);
  const own = names.flatMap((text) => text.split(' '));
  const around = entry.context.flatMap((text) => foldVietnamese(text).split(' '));
  const ways = query.split(' ').map((word) => {
    if (own.some((other) => other.startsWith(word))) return 'name';
    if (word.length > 1 && own.some((other) => other.includes(word))) return 'inside';
    return word.length > 1 && around.some((other) => other.startsWith(word)) ? 'context' : 'none';
  });
  if (names.includes(query)) return 'exact';
  if (names.some((text) => text.startsWith(query))) return 'prefix';
  if (ways.includes('none') || ways.every((way) => way === 'context')) return null;
  if (ways.includes('context')) return 'context';
  if (ways.includes('inside')) return 'inside';
  return names.some((text) => text.includes(` ${query}`)) ? 'word-start' : 'words';
}

describe('laws of search', () => {
  it('finds every entry by each of its names, unaccented too, and by its code, as exact', () => {
    fc.assert(
      fc.property(register, (entries) => {
        const index = buildSearchIndex(entries);
        entries.forEach((entry, position) => {
          for (const text of entry.names) {
            for (const query of [text, foldVietnamese(text), text.toUpperCase(), text.normalize('NFD')]) {
              expect(search(index, query, 100).hits).toContainEqual({ entry: position, rank: 'exact' });
            }
          }
        });
      }),
    );
  });

  it('ranks as the plain reading of the rules does, and finds nothing else', () => {
    fc.assert(
      fc.property(register, queryText, (entries, query) => {
        const ranked = entries
          .map((entry, position) => ({ entry: position, rank: plainRank(entry, query) }))
          .filter(({ rank }) => rank !== null);
        const { hits, total } = search(buildSearchIndex(entries), query, 100);
        // A query found nowhere may still be found with its words taken apart.
        if (ranked.length === 0) return;
        expect([...hits].sort((a, b) => a.entry - b.entry)).toEqual(ranked);
        expect(total).toBe(ranked.length);
      }),
      { numRuns: 500 },
    );
  });

  it('lists by rank, then living before past, then by kind, then in the order given', () => {
    fc.assert(
      fc.property(register, queryText, (entries, query) => {
        const keys = search(buildSearchIndex(entries), query, 100).hits.map(({ entry, rank }) => [
          matchRanks.indexOf(rank),
          entries[entry]?.past === true ? 1 : 0,
          searchKinds.indexOf(entries[entry]?.kind ?? 'unit'),
          entry,
        ]);
        const sorted = [...keys].sort((a, b) => {
          const at = a.findIndex((value, position) => value !== b[position]);
          return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
        });
        expect(keys).toEqual(sorted);
      }),
    );
  });

  it('shows of each kind the first that it would show without a limit', () => {
    fc.assert(
      fc.property(register, queryText, fc.integer({ min: 0, max: 4 }), (entries, query, limit) => {
        const index = buildSearchIndex(entries);
        const all = search(index, query, 100);
        const few = search(index, query, limit);
        for (const kind of searchKinds) {
          const of = (hits: typeof all.hits) => hits.filter((hit) => entries[hit.entry]?.kind === kind);
          expect(of(few.hits)).toEqual(of(all.hits).slice(0, limit));
          expect(few.totals[kind]).toBe(of(all.hits).length);
        }
      }),
    );
  });
});
