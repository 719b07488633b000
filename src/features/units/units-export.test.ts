import { describe, expect, it } from 'vitest';
import { inOneGo } from '../../domain/steps.ts';
import { registerOn, smallData } from './register.fixture.ts';
import { selectUnits } from './select-units.ts';
import { unitColumns } from './unit-column.ts';
import { exportFileName, unitsExport } from './units-export.ts';
import { unitsMessages } from './units-messages.ts';
import { defaultUnitsParams, type UnitsParams } from './units-params.ts';

const day = '2025-12-31';
const input = { data: smallData, place: 'tinh', country: 'viet-nam', day, sample: false, version: '2025.12.31' };

function exportOf(change: Partial<UnitsParams>, sample = false, language: 'vi' | 'en' = 'vi') {
  const query = { ...defaultUnitsParams, ...change };
  const register = registerOn(day);
  const selection = { register, positions: inOneGo(selectUnits(register, query, language)) };
  return unitsExport(
    { input: { ...input, sample }, selection, query, columns: query.columns },
    unitsMessages[language],
    language,
  );
}

describe('unitsExport', () => {
  it('has all filtered rows in the order and the columns chosen', () => {
    const table = exportOf({
      kind: 'commune',
      sort: { column: 'name', descending: true },
      columns: ['name', 'code', 'from', 'to'],
    });
    expect(table.columns.map((column) => column.title)).toEqual(['Tên đơn vị', 'Mã', 'Từ ngày', 'Đến hết ngày']);
    const ended = { iso: '2025-06-30', precision: 'day' };
    expect([...table.rows]).toEqual([
      ['xã Đăk Cấm', '00002', null, ended],
      ['xã An', '00010', null, ended],
      ['xã 10', null, { iso: '2019', precision: 'year' }, ended],
      ['xã 2', null, { iso: '2025-07', precision: 'month' }, null],
    ]);
  });

  it('writes every column in words', () => {
    const [row] = exportOf({ text: 'xã An', columns: unitColumns }).rows;
    expect(row).toEqual([
      'xã An',
      'xã',
      'cấp xã',
      null,
      '00010',
      'huyện Đông',
      null,
      { iso: '2025-06-30', precision: 'day' },
      'đã kết thúc',
      'phường Đăk Cấm',
      'Nghị quyết số 1677/NQ-UBTVQH15 ngày 16/6/2025, khoản 89 Điều 1',
      'Báo Kon Tum: Bài báo – https://example.org/bai-bao',
    ]);
  });

  it('says what it is', () => {
    const table = exportOf({ text: 'cam', state: 'ended', sort: { column: 'code', descending: true } });
    expect(table.notes).toEqual([
      'Địa phương: tỉnh Mẫu',
      'Trạng thái tính đến ngày: 31/12/2025',
      'Lọc theo – Tên, tên cũ hoặc mã: “cam”; Trạng thái: đã kết thúc.',
      'Sắp xếp theo: Mã (giảm dần).',
      'Số dòng: 1',
      'Phiên bản dữ liệu: 2025.12.31',
      'Bảng do trang Tinh Gọn lập từ số liệu công khai, không phải văn bản chính thức.',
    ]);
    expect(exportOf({}, false, 'en').notes).toContain('The whole register, not filtered.');
  });

  it('marks made-up data in the table and in the name of the file', () => {
    expect([exportOf({}).warning, exportOf({}, true).warning, exportOf({}, true, 'en').warning]).toEqual([
      null,
      'DỮ LIỆU MINH HỌA',
      'SAMPLE DATA',
    ]);
    expect(exportFileName(input, unitsMessages.vi)).toBe('danh-muc-don-vi-tinh-2025-12-31');
    expect(exportFileName({ ...input, sample: true }, unitsMessages.vi)).toBe(
      'minh-hoa-danh-muc-don-vi-tinh-2025-12-31',
    );
  });
});
