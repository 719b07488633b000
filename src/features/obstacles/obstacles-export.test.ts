import { describe, expect, it } from 'vitest';
import type { TableExport } from '../../data/export/table-export.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { dateOf } from '../../testing/build-records.ts';
import { smallInput } from './obstacles.fixture.ts';
import { directivesExport, exportFileName, obstaclesExport } from './obstacles-export.ts';
import { obstaclesModel } from './obstacles-model.ts';
import { everyObstacle } from './obstacles-params.ts';

const input = smallInput({ version: '2026.11.23' });

function request(language: Language, isSample = false) {
  const asked = { ...input, sample: isSample };
  return { input: asked, model: obstaclesModel(asked, everyObstacle, language), filters: ['Cấp: Cấp xã'] };
}

function rowsOf(table: TableExport) {
  return [...table.rows].map((cells) => Object.fromEntries(table.columns.map(({ title }, at) => [title, cells[at]])));
}

describe('obstaclesExport', () => {
  const table = obstaclesExport(request('vi'), 'vi');
  const [first, second] = rowsOf(table);

  it('has a row for each obstacle, in the order of the page', () => {
    expect(first).toMatchObject({
      'Vướng mắc': 'Dôi dư cấp phó',
      Nhóm: 'Cán bộ, biên chế',
      Cấp: 'Cấp tỉnh',
      'Ngày nêu': dateOf('2025-03-31'),
      'Số ngày từ khi nêu': 602,
      'Trạng thái': 'Còn vướng mắc',
      'Cản trở việc sắp xếp': 'Nhập thành phường Đăk Cấm',
      'Số chỉ đạo': 2,
      'Tình trạng chỉ đạo': 'Có chỉ đạo quá hạn',
      'Văn bản': 'Kế hoạch số 118/KH-UBND ngày 5/12/2025',
    });
    expect(second).toMatchObject({ 'Vướng mắc': 'Chưa có giá dịch vụ', 'Số ngày từ khi nêu': '1423–1787' });
  });

  it('says what it is: place, day, filters, version', () => {
    expect(table.notes).toEqual(
      expect.arrayContaining([
        'Địa phương: tỉnh Kon Tum',
        'Dữ liệu biết đến ngày: 23/11/2026',
        'Lọc theo: Cấp: Cấp xã',
        'Phiên bản dữ liệu: 2026.11.23',
      ]),
    );
    expect([table.warning, obstaclesExport(request('vi', true), 'vi').warning]).toEqual([null, 'DỮ LIỆU MINH HỌA']);
  });
});

describe('directivesExport', () => {
  const rows = rowsOf(directivesExport(request('vi'), 'vi'));

  it.each([
    [0, { 'Chỉ đạo': 'Điều động, bố trí cấp phó', 'Tình trạng': 'Quá hạn 146 ngày', 'Số ngày qua hạn': 146 }],
    [
      1,
      { 'Thời hạn': dateOf('2023'), 'Tình trạng': 'Đã qua hạn 1.058 ngày, chưa có nguồn nêu kết quả', 'Kết quả': null },
    ],
    [2, { 'Tình trạng': 'Còn 22 ngày', 'Số ngày còn lại': 22, 'Số ngày qua hạn': null }],
    [3, { 'Giao cho': null, 'Căn cứ của ngày': 'suy ra', 'Trả lời vướng mắc': '' }],
    [4, { 'Thời hạn': null, 'Tình trạng': 'Không nêu thời hạn' }],
    [5, { 'Ngày thực hiện xong': dateOf('2026-04-02'), 'Kết quả': 'Đã lập xong danh sách' }],
  ])('row %i', (at, cells) => {
    expect(rows[at]).toMatchObject(cells);
  });

  it('obstacles have what is proposed and by whom', () => {
    const table = obstaclesExport(request('vi'), 'vi');
    const [first] = table.rows;
    const titles = table.columns.map(({ title }) => title);
    const cells = ['Kiến nghị', 'Cơ quan kiến nghị'].map((title) => first?.[titles.indexOf(title)]);
    expect(cells).toEqual(['Giao đủ biên chế theo định mức', 'Sở Giáo dục và Đào tạo']);
  });

  it('has as many cells as columns in both languages', () => {
    for (const language of ['vi', 'en'] as const) {
      for (const table of [
        obstaclesExport(request(language), language),
        directivesExport(request(language), language),
      ]) {
        for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
      }
    }
  });
});

it('made-up data say so in the name of the file', () => {
  expect(exportFileName(input, 'chi-dao', 'vi')).toBe('chi-dao-kon-tum-2026-11-23');
  expect(exportFileName({ ...input, sample: true }, 'chi-dao', 'vi')).toBe('minh-hoa-chi-dao-kon-tum-2026-11-23');
});
