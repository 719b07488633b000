import type { Indicator } from '../records/records.ts';

/** What is counted in this field and exists only whole: posts, people, bodies, units, and papers about them. */
const wholeThings = new Set([
  'ban',
  'biên chế',
  'cán bộ',
  'chi bộ',
  'chi cục',
  'chỉ tiêu',
  'chức danh',
  'công chức',
  'cơ quan',
  'cơ sở',
  'cấp phó',
  'cấp trưởng',
  'giáo viên',
  'huyện',
  'học sinh',
  'hộ',
  'hợp đồng',
  'khoa',
  'kỳ tuyển dụng',
  'lượt',
  'mô hình',
  'nghị quyết',
  'người',
  'phòng',
  'phương án',
  'phường',
  'quận',
  'sở',
  'thành phố',
  'thôn',
  'thị trấn',
  'thị xã',
  'trung tâm',
  'trường',
  'trường hợp',
  'trạm',
  'trụ sở',
  'tỉnh',
  'tổ',
  'tổ chức',
  'tổ dân phố',
  'viên chức',
  'vị trí',
  'xã',
  'điểm cầu',
  'điểm trường',
  'đơn vị',
  'đại biểu',
  'đảng bộ',
  'đảng viên',
  'đầu mối',
  'địa phương',
  'đặc khu',
]);

/**
 * Whether an indicator counts what exists only whole. Told by its unit of measure as printed in Vietnamese, of which
 * every part must be such a thing ("phòng, chi cục"). Money, areas, shares and averages ("biên chế/xã") go into any
 * part; of a measure that is not known here nothing is rounded either.
 */
export function countsWholeThings({ kind, measure }: Pick<Indicator, 'kind' | 'measure'>): boolean {
  const parts = measure.vi
    .normalize('NFC')
    .toLowerCase()
    .split(/,| và /);
  return kind !== 'share' && parts.every((part) => wholeThings.has(part.trim()));
}
