import { describe, expect, it } from 'vitest';
import { dateOf } from '../../testing/build-records.ts';
import { fullInput } from './service-units.fixture.ts';
import { countsExport, exportFileName, figuresExport } from './service-units-export.ts';
import { serviceUnitsModel } from './service-units-model.ts';
import { defaultServiceUnitsParams } from './service-units-params.ts';

const model = serviceUnitsModel(fullInput, defaultServiceUnitsParams);

describe('the counts as a file', () => {
  const table = countsExport(fullInput, model, 'vi');
  const rows = [...table.rows];

  it('has a column for each baseline, the latest figure and the change', () => {
    expect(table.columns.map(({ title }) => title)).toEqual([
      'Phân theo',
      'Tên',
      'Mốc 2015',
      'Mốc 31/12/2021',
      'Mới nhất',
      'Ngày của số mới nhất',
      'Tăng, giảm so với 31/12/2021',
      'Tỷ lệ tăng, giảm',
    ]);
    expect(rows[0]).toEqual(['Tổng số', 'đơn vị', 544, 470, 411, dateOf('2025-12-31'), 'giảm 59', 'giảm 12,55%']);
    expect(rows[2]).toEqual(['Lĩnh vực', 'y tế', null, 121, 85, dateOf('2025-12-31'), 'giảm 36', 'giảm 29,75%']);
    expect(rows[3]).toEqual(['Nhóm tự chủ', 'Nhóm 1', null, null, 15, dateOf('2025-12-31'), null, null]);
  });

  it('leaves partial figures out, has a cell for each column, and says what it is', () => {
    expect(rows).toHaveLength(8);
    expect(rows.every((row) => row.length === table.columns.length)).toBe(true);
    expect(table.notes).toContain('Số liệu biết đến ngày: 30/6/2026');
    expect(table.warning).toBe('DỮ LIỆU MINH HỌA');
    expect(countsExport({ ...fullInput, sample: false }, model, 'vi').warning).toBeNull();
  });
});

describe('all figures as a file', () => {
  it('has each figure once, partial ones too', () => {
    const table = figuresExport(fullInput, model, 'en');
    const rows = [...table.rows];
    expect(rows).toHaveLength(fullInput.data.observations.length);
    expect(rows.every((row) => row.length === table.columns.length)).toBe(true);
    expect(rows.filter((row) => row[2] === 'centres').map((row) => row[6])).toEqual([7, 1]);
  });
});

describe('the name of a file', () => {
  it.each([
    [true, 'minh-hoa-so-lieu-tinh-2026-06-30'],
    [false, 'so-lieu-tinh-2026-06-30'],
  ])('says that data are made up: %s', (sample, name) => {
    expect(exportFileName({ ...fullInput, sample }, 'tinh', 'so-lieu', 'vi')).toBe(name);
  });
});
