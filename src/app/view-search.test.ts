import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSearchText, parseViewSearch, stringifySearchText } from './view-search.ts';

describe('the search part of the address', () => {
  it.each([
    ['', {}],
    ['?package=kon-tum', { package: 'kon-tum' }],
    ['?asOf=2022&other=1', { asOf: '2022' }],
    ['?asOf=', {}],
    ['?asOf=%20%20', {}],
    ['?__proto__=1&constructor=2&origin=x', { origin: 'x' }],
  ])('%s reads as %o', (text, view) => {
    expect(parseViewSearch(parseSearchText(text))).toEqual(view);
  });

  it('cuts a huge value', () => {
    expect(parseViewSearch({ origin: 'x'.repeat(10_000) }).origin).toHaveLength(200);
  });

  it('ignores values that are no text', () => {
    expect(parseViewSearch({ asOf: 2022, package: null, origin: ['a'] })).toEqual({});
  });

  it('reads back whatever it writes', () => {
    const value = fc.string({ minLength: 1, maxLength: 50 }).filter((text) => text.trim() === text && text !== '');
    fc.assert(
      fc.property(fc.record({ package: value, asOf: value, origin: value }, { requiredKeys: [] }), (view) => {
        expect(parseViewSearch(parseSearchText(stringifySearchText(view)))).toEqual(view);
      }),
    );
  });
});
