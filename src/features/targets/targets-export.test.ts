import { describe, expect, it } from 'vitest';
import { evaluatedTargets } from './target-rows.ts';
import { smallInput } from './targets.fixture.ts';
import { targetsExport, targetsFileName } from './targets-export.ts';
import { targetsModel } from './targets-model.ts';
import { everyTarget } from './targets-params.ts';

function exportOf(language: 'vi' | 'en' = 'vi', sample = false) {
  const input = smallInput({ sample, version: '2024.06.30' });
  const evaluated = evaluatedTargets(input);
  const model = targetsModel(input, evaluated, everyTarget);
  return targetsExport({ input, model, rows: evaluated.rows, filters: ['Phạm vi: Toàn tỉnh'] }, language);
}

describe('targetsExport', () => {
  it('has a cell for every column of every target', () => {
    const table = exportOf();
    const rows = [...table.rows];
    expect(rows).toHaveLength(8);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([table.columns.length]));
    expect(exportOf('en').columns).toHaveLength(table.columns.length);
  });

  it('writes numbers as numbers and dates as dates, and says in words what is not known', () => {
    const [worst, next] = [...exportOf().rows];
    expect(worst?.slice(0, 18)).toEqual([
      'Giảm 10% biên chế (home-2021)',
      'Sở Nội vụ',
      expect.stringContaining('Đến năm 2021'),
      'Đề án số 15/ĐA-UBND ngày 20/11/2015',
      1000,
      { iso: '2015-12-31', precision: 'day' },
      'giảm ít nhất 10%',
      100,
      null,
      { iso: '2021-12-31', precision: 'day' },
      'giảm 70 biên chế (7%)',
      '30 biên chế',
      '3 điểm %',
      70,
      { iso: '2023-12-31', precision: 'day' },
      '16,7 biên chế',
      '8,8 biên chế',
      'Chậm, quá hạn',
    ]);
    expect(next?.slice(7, 9)).toEqual([87, 40]);
  });

  it('says what it is: place, day, filter, version', () => {
    expect(exportOf().notes).toEqual(
      expect.arrayContaining([
        'Địa phương: tỉnh Kon Tum',
        'Số liệu tính đến ngày: 30/6/2024',
        'Lọc theo: Phạm vi: Toàn tỉnh',
        'Phiên bản dữ liệu: 2024.06.30',
      ]),
    );
  });

  it('marks made-up data, in the table and in the name of the file', () => {
    expect([exportOf().warning, exportOf('vi', true).warning]).toEqual([null, 'DỮ LIỆU MINH HỌA']);
    expect(targetsFileName(smallInput(), 'vi')).toBe('chi-tieu-kon-tum-2024-06-30');
    expect(targetsFileName(smallInput({ sample: true }), 'en')).toBe('sample-targets-kon-tum-2024-06-30');
  });
});
