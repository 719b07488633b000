import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SearchEntry, searchKinds } from '../../domain/search/search-entry.ts';
import { packEntries, unpackEntries } from './packed-entries.ts';

const text = fc.string({ unit: 'binary', minLength: 1 });
const entry: fc.Arbitrary<SearchEntry> = fc.record({
  kind: fc.constantFrom(...searchKinds),
  id: text,
  names: fc.array(text, { minLength: 1, maxLength: 3 }),
  context: fc.array(text, { maxLength: 3 }),
  past: fc.boolean(),
});

function plain(texts: readonly string[]): readonly string[] {
  return texts.join('\t').replaceAll('\n', ' ').split('\t');
}

describe('packed entries', () => {
  it('come back in their order with all they are found by, whatever characters they hold', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 10 }), (entries) => {
        expect(unpackEntries(packEntries(entries))).toEqual(
          entries.map(({ kind, names, context, past }, position) => ({
            kind,
            id: String(position),
            names: plain(names),
            context: context.length === 0 ? [] : plain(context),
            past,
          })),
        );
      }),
    );
  });
});
