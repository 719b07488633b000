import { describe, expect, it } from 'vitest';
import type { PageInput } from '../../data/page-input.ts';
import { packageEntries, pageEntries } from '../../domain/search/package-entries.ts';
import { buildSearchIndex } from '../../domain/search/search-index.ts';
import { search } from '../../domain/search/search.ts';
import { goodPackage, withChange } from '../../testing/build-package.ts';
import { aDocument, aUnit, dateOf, textOf } from '../../testing/build-records.ts';
import { resultGroups } from './result-groups.ts';
import type { ResultOption } from './result-option.ts';

const pages = [{ slug: 'units', name: { vi: 'Danh sách đơn vị', en: 'Register of units' } }];

function lineOf({ lead, title, facts, target }: ResultOption): string {
  const address = `/${target.page} ${target.params['id'] ?? ''}`.trim();
  return [lead, title, ...facts, address].filter((part) => part !== null).join(' | ');
}

function linesOf(query: string, tables: Partial<PageInput['data']> = {}, day = '2025-08-01'): readonly string[] {
  const input: PageInput = {
    data: { ...goodPackage(), ...tables },
    place: 'kon-tum',
    country: 'viet-nam',
    day,
    sample: false,
  };
  const entries = [...packageEntries(input.data, day), ...pageEntries(pages)];
  const answer = search(buildSearchIndex(entries), query, 5);
  const groups = resultGroups(entries, answer, input, pages, 'vi');
  return groups.flatMap(({ kind, shown, total, options }) => [`${kind} ${shown}/${total}`].concat(options.map(lineOf)));
}

describe('resultGroups', () => {
  it('shows both lives of a code, the abolished one with what it is now', () => {
    expect(linesOf('23284')).toEqual([
      'unit 2/2',
      'phường Đăk Cấm | tỉnh Kon Tum | mã 23284 | từ 1/7/2025 | /unit dak-cam',
      'phường Duy Tân | tỉnh Kon Tum | mã 23284 | đến 30/6/2025 | /unit duy-tan',
      'nay là | phường Đăk Cấm | tỉnh Kon Tum | mã 23284 | từ 1/7/2025 | /unit dak-cam',
    ]);
  });

  it('says before the merger what stands then, and from when the coming unit lives', () => {
    expect(linesOf('23284', {}, '2025-06-01')).toEqual([
      'unit 2/2',
      'phường Duy Tân | tỉnh Kon Tum | mã 23284 | /unit duy-tan',
      'phường Đăk Cấm | tỉnh Kon Tum | mã 23284 | từ 1/7/2025 | /unit dak-cam',
    ]);
  });

  it('lists the parts of a split and says when more were left out, or that nothing followed', () => {
    const ends = { validTo: dateOf('2020-12-31'), shortName: null };
    const parts = ['p', 'q', 'r', 's'].map((id) => aUnit({ id, name: textOf(`thôn ${id}`), kind: 'village' }));
    const old = aUnit({ id: 'old', name: textOf('thôn Cũ'), kind: 'village', ...ends });
    const split = withChange(
      { form: 'division', effectiveOn: dateOf('2021-01-01') },
      [...parts, old],
      ['old'],
      parts.map((unit) => unit.id),
    );
    expect(linesOf('thôn cũ', split)).toEqual([
      'unit 1/1',
      'thôn Cũ | đến 31/12/2020 | và 1 đơn vị khác | /unit old',
      'nay thuộc | thôn p | /unit p',
      'nay thuộc | thôn q | /unit q',
      'nay thuộc | thôn r | /unit r',
    ]);
    expect(linesOf('thôn cũ', { units: [old] })).toEqual([
      'unit 1/1',
      'thôn Cũ | đến 31/12/2020 | không còn; dữ liệu không nêu đơn vị kế tiếp | /unit old',
    ]);
  });

  it('gives a document its citation, and says when it is no longer in force', () => {
    expect(linesOf('1677')).toEqual([
      'document 1/1',
      'Nghị quyết số 1677/NQ-UBTVQH15 ngày 16/6/2025 | Sắp xếp các đơn vị hành chính cấp xã | ' +
        'Ủy ban Thường vụ Quốc hội | /document 1677-nq-ubtvqh15-2025',
    ]);
    const ended = { documents: [aDocument({ endedOn: dateOf('2025-07-01') })] };
    expect(linesOf('1677', ended)[1]).toBe(
      'Nghị quyết số 1677/NQ-UBTVQH15 ngày 16/6/2025 | Sắp xếp các đơn vị hành chính cấp xã | ' +
        'Ủy ban Thường vụ Quốc hội | hết hiệu lực 1/7/2025 | /document 1677-nq-ubtvqh15-2025',
    );
  });

  it('groups the rest by kind, the kind of the best result first', () => {
    expect(linesOf('thiếu giáo')).toEqual(['obstacle 1/1', 'Thiếu giáo viên | còn vướng mắc | /obstacle few-teachers']);
    expect(linesOf('to dan pho')[0]).toBe('indicator 1/1');
    expect(linesOf('danh sach')).toEqual(['page 1/1', 'Danh sách đơn vị | /units']);
  });
});
