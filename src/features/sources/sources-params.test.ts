import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortfalls } from '../../domain/completeness/indicator-completeness.ts';
import { sourceKinds } from '../../domain/records/codes.ts';
import {
  defaultSourcesParams,
  figureChoices,
  indicatorColumns,
  parseSourcesParams,
  serialiseSourcesParams,
  sourceOrders,
  type SourcesParams,
} from './sources-params.ts';

describe('parameters of the sources', () => {
  it('say nothing by default', () => {
    expect(parseSourcesParams({})).toEqual(defaultSourcesParams);
    expect(serialiseSourcesParams(defaultSourcesParams)).toEqual({});
  });

  it.each([
    [{ text: '  báo kon tum ' }, { text: 'báo kon tum' }],
    [{ text: 'x'.repeat(5_000) }, { text: 'x'.repeat(200) }],
    [{ kind: 'legal-text' }, { kind: 'legal-text' }],
    [{ kind: 'rumour' }, {}],
    [{ id: 'bao-kon-tum-2025' }, { id: 'bao-kon-tum-2025' }],
    [{ id: '../x' }, {}],
    [{ id: '__proto__' }, {}],
    [{ order: 'support' }, { order: 'support' }],
    [{ order: 'date' }, {}],
    [{ sort: 'name' }, { sort: 'name' }],
    [{ sort: '-gaps' }, { sort: '-gaps' }],
    [{ sort: '-no-document' }, {}],
    [{ sort: 'no-document' }, { sort: 'no-document' }],
    [{ sort: '--name' }, {}],
    [
      { lack: 'gap', show: 'undated', indicator: 'villages' },
      { lack: 'gap', show: 'undated', indicator: 'villages' },
    ],
    [{ lack: 'constructor', show: 'toString', indicator: 'A B' }, {}],
    [{ page: '3' }, { page: '3' }],
    [{ page: '-1' }, {}],
    [{ page: '1e9' }, {}],
    [{ page: '0' }, {}],
  ])('%j reads as %j', (search, expected) => {
    expect(serialiseSourcesParams(parseSourcesParams(search))).toEqual(expected);
  });

  it('come back as they were written', () => {
    const id = fc.option(fc.constantFrom('a', 'b-1'), { nil: null });
    const params = fc.record<SourcesParams>({
      text: fc.constantFrom('', 'thôn', 'a b'),
      kind: fc.option(fc.constantFrom(...sourceKinds), { nil: null }),
      order: fc.constantFrom(...sourceOrders),
      id,
      lack: fc.option(fc.constantFrom(...shortfalls), { nil: null }),
      sort: fc.record({ column: fc.constantFrom(...indicatorColumns), descending: fc.boolean() }),
      show: fc.constantFrom(...figureChoices),
      indicator: id,
      page: fc.integer({ min: 1, max: 999_999 }),
    });
    fc.assert(
      fc.property(params, (one) => {
        expect(parseSourcesParams(serialiseSourcesParams(one))).toEqual(one);
      }),
    );
  });
});
