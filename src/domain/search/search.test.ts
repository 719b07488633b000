import { describe, expect, it } from 'vitest';
import type { SearchEntry, SearchKind } from './search-entry.ts';
import { buildSearchIndex } from './search-index.ts';
import { search } from './search.ts';

function entry(id: string, names: readonly string[], more: Partial<SearchEntry> = {}): SearchEntry {
  return { kind: 'unit', id, names, context: [], past: false, ...more };
}

function found(entries: readonly SearchEntry[], query: string, limit = 20): readonly string[] {
  return search(buildSearchIndex(entries), query, limit).hits.map(
    (hit) => `${entries[hit.entry]?.id ?? '?'} ${hit.rank}`,
  );
}

const register = [
  entry('duy-tan', ['phường Duy Tân', 'Duy Tân', '23284'], { past: true, context: ['thành phố Kon Tum'] }),
  entry('dak-cam-xa', ['xã Đăk Cấm', 'Đăk Cấm', 'Đắk Cấm', '23311'], { past: true, context: ['thành phố Kon Tum'] }),
  entry('dak-cam', ['phường Đăk Cấm', 'Đăk Cấm', '23284'], { context: ['tỉnh Quảng Ngãi'] }),
  entry('bo-y', ['xã Bờ Y', 'Bờ Y', 'Pờ Y', '23347'], { context: ['tỉnh Quảng Ngãi'] }),
  entry('ubnd', ['UBND tỉnh Quảng Ngãi']),
  entry('uy-ban', ['Ủy ban nhân dân huyện Sa Thầy'], { past: true }),
  entry('tt-dak-to', ['thị trấn Đắk Tô', 'Đắk Tô']),
  entry('1677', ['1677/NQ-UBTVQH15', 'Nghị quyết số 1677/NQ-UBTVQH15 ngày 16/6/2025'], { kind: 'document' }),
  entry('14', ['14/2018/TT-BNV', 'Thông tư 14/2018/TT-BNV'], { kind: 'document' }),
];

describe('search', () => {
  it.each([
    ['Đăk Cấm', ['dak-cam exact', 'dak-cam-xa exact']],
    ['dak cam', ['dak-cam exact', 'dak-cam-xa exact']],
    ['DAK-CAM', ['dak-cam exact', 'dak-cam-xa exact']],
    ['xã Đắk Cấm', ['dak-cam-xa exact']],
    ['23284', ['dak-cam exact', 'duy-tan exact']],
    ['po y', ['bo-y exact']],
    ['cam dak', ['dak-cam words', 'dak-cam-xa words']],
    ['dak cam kon tum', ['dak-cam-xa context']],
    ['kon tum', []],
    ['ubnd', ['ubnd prefix', 'uy-ban prefix']],
    ['uy ban nhan dan tinh', ['ubnd prefix']],
    ['ubnd sa thay', ['uy-ban words']],
    ['ub', ['ubnd prefix', '1677 word-start']],
    ['tt dak to', ['tt-dak-to exact']],
    ['tt 14', ['14 prefix']],
    ['nq 1677', ['1677 words']],
    ['nghị quyết 1677', ['1677 words']],
    ['1677nqubtvqh15', ['1677 exact']],
    ['dakcam', ['dak-cam exact', 'dak-cam-xa exact']],
    ['ak ca', ['dak-cam inside', 'dak-cam-xa inside']],
    ['328', ['dak-cam inside', 'duy-tan inside']],
    ['…', []],
    ['zzz', []],
  ])('%s: %j', (query, expected) => {
    expect(found(register, query)).toEqual(expected);
  });

  it('counts all, and lists up to the limit of each kind', () => {
    const kinds: readonly SearchKind[] = ['page', 'obstacle', 'unit'];
    const entries = kinds.flatMap((kind) => [1, 2, 3].map((n) => entry(`${kind}-${n}`, [`Thôn ${n}`], { kind })));
    const answer = search(buildSearchIndex(entries), 'thon', 2);
    expect(answer.hits.map((hit) => entries[hit.entry]?.id)).toEqual([
      'unit-1',
      'unit-2',
      'obstacle-1',
      'obstacle-2',
      'page-1',
      'page-2',
    ]);
    expect(answer.total).toBe(9);
    expect(answer.totals).toEqual({ unit: 3, document: 0, indicator: 0, obstacle: 3, page: 3 });
  });

  it('takes names and queries of 10,000 characters, and hostile ones', () => {
    const long = 'Đảng ủy '.repeat(1_250);
    const hostile = '<img src=x onerror=alert(1)>\u202e\0';
    const entries = [entry('long', [long]), entry('hostile', [hostile]), entry('empty', ['', '--'])];
    expect(found(entries, long)).toEqual(['long exact']);
    expect(found(entries, 'dang uy '.repeat(1_250))).toEqual(['long exact']);
    expect(found(entries, hostile)).toEqual(['hostile exact']);
    expect(found([], 'dak')).toEqual([]);
  });
});
