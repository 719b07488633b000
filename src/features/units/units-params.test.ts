import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocks, levels, unitKinds } from '../../domain/records/codes.ts';
import { unitColumns } from './unit-column.ts';
import { unitStates } from './unit-state.ts';
import { defaultUnitsParams, pageSizes, parseUnitsParams, serialiseUnitsParams } from './units-params.ts';

const params = fc.record({
  text: fc.string({ unit: 'grapheme', maxLength: 50 }).map((text) => text.trim()),
  kind: fc.option(fc.constantFrom(...unitKinds)),
  level: fc.option(fc.constantFrom(...levels)),
  block: fc.option(fc.constantFrom(...blocks)),
  under: fc.option(fc.constantFrom('62-kon-tum', 'a', '0-1-2')),
  state: fc.option(fc.constantFrom(...unitStates)),
  sort: fc.option(fc.record({ column: fc.constantFrom(...unitColumns), descending: fc.boolean() })),
  columns: fc
    .subarray([...unitColumns])
    .map((columns) => unitColumns.filter((column) => column === 'name' || columns.includes(column))),
  size: fc.constantFrom(...pageSizes),
  page: fc.integer({ min: 1, max: 999_999 }),
});

describe('units params', () => {
  it('come back from the address as they went in', () => {
    fc.assert(
      fc.property(params, (given) => {
        expect(parseUnitsParams(serialiseUnitsParams(given))).toEqual(given);
      }),
    );
  });

  it('reads any address, and writes what it read the same way again', () => {
    const key = fc.constantFrom('text', 'kind', 'level', 'block', 'under', 'state', 'sort', 'columns', 'size', 'page');
    const search = fc.dictionary(key, fc.oneof(fc.string(), fc.constantFrom('-name', 'name,code', '100', 'ward')));
    fc.assert(
      fc.property(search, (given) => {
        const read = parseUnitsParams(given);
        expect(parseUnitsParams(serialiseUnitsParams(read))).toEqual(read);
      }),
    );
  });

  it('leaves the address empty for what is shown by default', () => {
    expect(serialiseUnitsParams(defaultUnitsParams)).toEqual({});
    expect(parseUnitsParams({})).toEqual(defaultUnitsParams);
  });

  it.each<readonly [string, Record<string, string>, Partial<typeof defaultUnitsParams>]>([
    ['a kind', { kind: 'ward' }, { kind: 'ward' }],
    ['an unknown kind', { kind: 'phường' }, {}],
    ['descending order', { sort: '-from' }, { sort: { column: 'from', descending: true } }],
    ['an unknown column to sort by', { sort: '--from' }, {}],
    ['columns in any order', { columns: 'code,name' }, { columns: ['name', 'code'] }],
    ['columns without the name', { columns: 'code' }, { columns: ['name', 'code'] }],
    ['no known column', { columns: 'x,y' }, {}],
    ['a size that is not offered', { size: '5000' }, {}],
    ['page 0', { page: '0' }, {}],
    ['a page that is no number', { page: '1e3' }, {}],
    ['a hostile id', { under: '../../etc' }, {}],
    ['inherited properties', JSON.parse('{"__proto__":"x","kind":"constructor"}'), {}],
  ])('reads %s', (_, search, expected) => {
    expect(parseUnitsParams(search)).toEqual({ ...defaultUnitsParams, ...expected });
  });
});
