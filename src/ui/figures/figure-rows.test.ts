import { describe, expect, it } from 'vitest';
import { anIndicator, anObservation, aSeries, aSource, aUnit, dateOf, textOf } from '../../testing/build-records.ts';
import { figureCell, figureCells, figureColumns } from './figure-rows.ts';

describe('figures as rows of a table', () => {
  it.each([
    ['a number', { value: 756, high: null, qualifier: 'exact' }, 756],
    ['zero', { value: 0, high: null, qualifier: 'exact' }, 0],
    ['words', { value: 350, high: null, qualifier: 'more-than' }, 'hơn 350'],
    ['a band', { value: 60, high: 70, qualifier: 'exact' }, '60–70'],
    ['why there is none', { missing: 'not-applicable' }, 'không áp dụng'],
  ] as const)('give %s', (_, reported, cell) => {
    expect(figureCell(anObservation({ reported }), 'vi')).toBe(cell);
  });

  it('carry scope, date and source, one cell a column', () => {
    const cells = figureCells(
      {
        observation: anObservation({ dating: { basis: 'inferred', note: null }, status: 'planned' }),
        series: aSeries({ level: 'village', field: textOf('y tế', 'health'), autonomyGroup: 2 }),
        indicator: anIndicator(),
        unit: aUnit(),
        source: aSource(),
      },
      'vi',
    );
    expect(cells).toEqual([
      'Thôn, tổ dân phố',
      'phường Duy Tân',
      'Toàn tỉnh',
      'y tế',
      2,
      'thôn, tổ dân phố',
      756,
      'thôn, tổ dân phố',
      null,
      dateOf('2022-12-31'),
      'có',
      'kế hoạch',
      'Báo Kon Tum: Bài báo',
      'https://example.org/bai-bao',
    ]);
    expect(figureColumns('vi')).toHaveLength(cells.length);
    expect(figureColumns('en')).toHaveLength(cells.length);
  });

  it('fall back on ids where the data hold no row', () => {
    const cells = figureCells(
      { observation: anObservation(), series: aSeries(), indicator: null, unit: null, source: null },
      'en',
    );
    expect([cells[0], cells[1], cells[12], cells[13]]).toEqual(['villages', 'kon-tum', 'bao-kon-tum-2025', null]);
  });
});
