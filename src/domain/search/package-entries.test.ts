import { describe, expect, it } from 'vitest';
import { goodPackage, packageOf } from '../../testing/build-package.ts';
import { aDocument, anObstacle, aUnit, dateOf, textOf } from '../../testing/build-records.ts';
import { packageEntries, pageEntries } from './package-entries.ts';
import { buildSearchIndex } from './search-index.ts';
import { search } from './search.ts';

function idsFound(query: string, day = '2025-08-01'): readonly string[] {
  const entries = [
    ...packageEntries(goodPackage(), day),
    ...pageEntries([{ slug: 'units', name: { vi: 'Danh sách đơn vị', en: 'Register of units' } }]),
  ];
  return search(buildSearchIndex(entries), query, 20).hits.map((hit) => entries[hit.entry]?.id ?? '?');
}

// The short name of every unit of the good package is Duy Tân, so that several answer to it.
describe('packageEntries', () => {
  it.each([
    ['23284', ['dak-cam', 'duy-tan']],
    ['phuong duy tan', ['duy-tan', 'dak-cam']],
    ['dak cam ward', ['dak-cam']],
    ['xa dak cam tinh kon tum', ['dak-cam-xa']],
    ['1677/NQ-UBTVQH15', ['1677-nq-ubtvqh15-2025']],
    ['1677 NQ UBTVQH15', ['1677-nq-ubtvqh15-2025']],
    ['1677NQUBTVQH15', ['1677-nq-ubtvqh15-2025']],
    ['NQ 1677', ['1677-nq-ubtvqh15-2025']],
    ['Nghị quyết số 1677/NQ-UBTVQH15 ngày 16/6/2025', ['1677-nq-ubtvqh15-2025']],
    ['resolution 1677', ['1677-nq-ubtvqh15-2025']],
    ['sap xep dvhc', ['1677-nq-ubtvqh15-2025']],
    ['1677 ủy ban thường vụ quốc hội', ['1677-nq-ubtvqh15-2025']],
    ['thon to dan pho', ['villages']],
    ['thieu giao vien', ['few-teachers']],
    ['register of units', ['units']],
  ])('%s: %j', (query, expected) => {
    expect(idsFound(query)).toEqual(expected);
  });

  it('puts what lives on the day first', () => {
    expect(idsFound('23284', '2025-06-30')).toEqual(['duy-tan', 'dak-cam']);
  });

  it('is past for what is abolished, no longer in force or resolved on the day', () => {
    const data = packageOf({
      units: [aUnit({ id: 'u', validTo: dateOf('2025-06-30') })],
      documents: [aDocument({ id: 'd', endedOn: dateOf('2025-06-30') }), aDocument({ id: 'e' })],
      obstacles: [anObstacle({ id: 'o', status: 'resolved' })],
    });
    const past = (day: string) => packageEntries(data, day).map((entry) => entry.past);
    expect(past('2025-06-30')).toEqual([false, false, false, true]);
    expect(past('2025-07-01')).toEqual([true, true, false, true]);
  });

  it('goes on past loops and missing parents', () => {
    const units = [
      aUnit({ id: 'a', name: textOf('A'), parent: 'b' }),
      aUnit({ id: 'b', name: textOf('B'), parent: 'a' }),
      aUnit({ id: 'c', name: textOf('C'), parent: 'gone' }),
    ];
    expect(packageEntries(packageOf({ units }), '2025-01-01').map((entry) => entry.context)).toEqual([
      ['B', 'B (en)'],
      ['A', 'A (en)'],
      [],
    ]);
  });
});
