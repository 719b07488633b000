import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dictionaryOf, positionOf, positionsHolding, prefixRange } from './dictionary.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'đ'), minLength: 1, maxLength: 6 });

describe('dictionary', () => {
  it('finds by whole, beginning and part exactly what a plain look through all texts finds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 20 }), word, (texts, sought) => {
        const dictionary = dictionaryOf(texts);
        const found = (positions: readonly number[]) => positions.map((position) => dictionary.texts[position]);
        const sorted = [...texts].sort();
        const [from, to] = prefixRange(dictionary, sought);
        expect(dictionary.texts.slice(from, to)).toEqual(sorted.filter((text) => text.startsWith(sought)));
        expect(found(positionsHolding(dictionary, sought))).toEqual(sorted.filter((text) => text.includes(sought)));
        expect(positionOf(dictionary, sought)).toBe(sorted.includes(sought) ? sorted.indexOf(sought) : null);
      }),
    );
  });
});
