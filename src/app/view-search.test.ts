import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownSearch, parseSearchText, parseViewSearch, sharedSearch, stringifySearchText } from './view-search.ts';

describe('the search part of the address', () => {
  it.each([
    ['', {}],
    ['?package=kon-tum', { package: 'kon-tum' }],
    ['?asOf=2022&form=joining', { asOf: '2022', form: 'joining' }],
    ['?asOf=', {}],
    ['?asOf=%20%20', {}],
    ['?__proto__=1&constructor=2&origin=x', { origin: 'x' }],
  ])('%s reads as %o', (text, view) => {
    expect(parseViewSearch(parseSearchText(text))).toEqual(view);
  });

  it('cuts a huge value', () => {
    expect(parseViewSearch({ origin: 'x'.repeat(10_000) })['origin']).toHaveLength(2_000);
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

  it('writes equal views equally, package and day first, the origin last', () => {
    expect(stringifySearchText({ origin: 'o', form: 'f', asOf: '2022-07-25', block: 'b', package: 'p' })).toBe(
      '?package=p&asOf=2022-07-25&block=b&form=f&origin=o',
    );
  });

  it('tells what goes along to another page from what belongs to this one', () => {
    const search = { package: 'p', form: 'f', origin: 'o' };
    expect(sharedSearch(search)).toEqual({ package: 'p' });
    expect(ownSearch(search)).toEqual({ form: 'f' });
  });
});
