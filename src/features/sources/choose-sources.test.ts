import { describe, expect, it } from 'vitest';
import type { SourceSupport } from '../../domain/completeness/source-support.ts';
import { aSource, dateOf } from '../../testing/build-records.ts';
import { chooseSources, kindsInOrder } from './choose-sources.ts';
import { defaultSourcesParams, type SourceOrder } from './sources-params.ts';

function support(id: string, publisher: string, on: string | null, total: number): SourceSupport {
  const source = aSource({ id, publisher, publishedOn: on === null ? null : dateOf(on) });
  return { source, counts: [], figures: total, total };
}

const all = [
  support('a', 'Đài Kon Tum', '2022', 3),
  support('b', 'Báo An', null, 7),
  support('c', 'Đài Kon Tum', '2022-07-25', 7),
  support('d', 'Dân trí', '2024-01', 0),
];

describe('the order of the bibliography', () => {
  it.each([
    ['date', 'd c a b'],
    // Vietnamese order: d before đ; one publisher by date.
    ['publisher', 'b d c a'],
    ['support', 'b c a d'],
  ] as const satisfies readonly (readonly [SourceOrder, string])[])('%s', (order, expected) => {
    const shown = chooseSources(all, { ...defaultSourcesParams, order });
    expect(shown.map(({ source }) => source.id).join(' ')).toBe(expected);
  });

  it('keeps every kind of source', () => {
    const kinds = kindsInOrder.map((kind) => ({ ...all[0], source: aSource({ id: kind, kind }) }));
    const rows = kinds.map(({ source }): SourceSupport => ({ source, counts: [], figures: 0, total: 0 }));
    expect(chooseSources(rows, defaultSourcesParams)).toHaveLength(6);
  });

  it.each([
    ['dai kon', 'c a'],
    ['ĐÀI', 'c a'],
    ['kon tum đài', 'c a'],
    ['dan tri', 'd'],
    ['example org', 'd c a b'],
    ['không có gì', ''],
    ['!!!', ''],
  ])('finds “%s”', (text, expected) => {
    const shown = chooseSources(all, { ...defaultSourcesParams, text });
    expect(shown.map(({ source }) => source.id).join(' ')).toBe(expected);
  });
});
