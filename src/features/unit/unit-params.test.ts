import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseUnitParams, serialiseUnitParams } from './unit-params.ts';

describe('parameters of the page of a unit', () => {
  it.each([
    [{}, { id: null, series: 'reported' }],
    [{ id: '23284-dak-cam' }, { id: '23284-dak-cam', series: 'reported' }],
    [
      { id: ' 23284-dak-cam ', series: 'restated' },
      { id: '23284-dak-cam', series: 'restated' },
    ],
    [
      { id: '  ', series: 'all' },
      { id: null, series: 'reported' },
    ],
    [{ id: 'x'.repeat(201) }, { id: null, series: 'reported' }],
  ] as const)('%o reads as %o', (search, params) => {
    expect(parseUnitParams(search)).toEqual(params);
  });

  it('leaves defaults out, in a fixed order', () => {
    expect(serialiseUnitParams({ id: null, series: 'reported' })).toEqual({});
    expect(Object.keys(serialiseUnitParams({ id: 'a', series: 'restated' }))).toEqual(['id', 'series']);
  });

  it('comes back as it was written', () => {
    const params = fc.record({
      id: fc.option(
        fc.string({ minLength: 1, maxLength: 200 }).filter((id) => id.trim() === id),
        { nil: null },
      ),
      series: fc.constantFrom('reported', 'restated'),
    });
    fc.assert(
      fc.property(params, (given) => {
        expect(parseUnitParams(serialiseUnitParams(given))).toEqual(given);
      }),
    );
  });

  it('reads anything without failing, and what it reads is stable', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string({ maxLength: 300 })), (search) => {
        const params = parseUnitParams(search);
        expect(parseUnitParams(serialiseUnitParams(params))).toEqual(params);
      }),
    );
  });
});
