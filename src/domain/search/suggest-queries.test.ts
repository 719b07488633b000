import { describe, expect, it } from 'vitest';
import type { SearchEntry } from './search-entry.ts';
import { buildSearchIndex } from './search-index.ts';
import { suggestQueries } from './suggest-queries.ts';

const names = ['phường Đăk Cấm', 'xã Ngọk Bay', 'xã Ngọk Tụ', 'xã Đăk Hà'];
const index = buildSearchIndex(
  names.map((name): SearchEntry => ({ kind: 'unit', id: name, names: [name], context: [], past: false })),
);

describe('suggestQueries', () => {
  it.each([
    ['dak canm', ['dak cam']],
    ['ngopk bay', ['ngok bay']],
    ['dak cam bay', ['dak cam']],
    ['ha bay cam', ['ha', 'bay', 'cam']],
    ['zzzz', []],
    ['', []],
    ['một hai ba bốn năm sáu bảy tám chín', []],
  ])('%s: %j', (query, expected) => {
    expect(suggestQueries(index, query)).toEqual(expected);
  });
});
