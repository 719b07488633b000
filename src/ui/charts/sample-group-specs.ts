import type { GroupedRow, GroupedSpec, LedgerSpec } from './chart-spec.ts';

type Amount = number | null;

function row(id: string, label: string, detail: string, values: readonly Amount[], limit: Amount): GroupedRow {
  return {
    id,
    label,
    detail,
    bars: values.map((value, index) => ({
      seriesId: ['heads', 'deputies', 'excess'][index] ?? '',
      value,
      text: value === null ? 'chưa có số liệu' : value.toLocaleString('vi-VN'),
      ending: 'exact',
    })),
    limit: limit === null ? null : { value: limit, text: `không quá ${limit} cấp phó` },
  };
}

const rows = [
  row('so-noi-vu', 'Sở Nội vụ', '9 phòng, đơn vị', [9, 21, 3], 18),
  row('so-giao-duc', 'Sở Giáo dục và Đào tạo', 'gồm 62 trường trực thuộc', [68, 131, null], 124),
  row('ubnd-dak-ha', 'Ủy ban nhân dân xã Đăk Hà', '', [4, null, null], null),
  row('so-nong-nghiep', 'Sở Nông nghiệp và Môi trường', 'sau hợp nhất từ 1/3/2025', [31, 74, 12], 62),
];

/** Heads, deputies and excess of some bodies, with limits and missing figures; for tests only. */
export const sampleGrouped: GroupedSpec = {
  kind: 'grouped',
  axisLabel: 'Số người giữ chức vụ lãnh đạo, quản lý',
  series: [
    { id: 'heads', label: 'Cấp trưởng', pattern: 0 },
    { id: 'deputies', label: 'Cấp phó', pattern: 1 },
    { id: 'excess', label: 'Cấp phó thừa', pattern: 2 },
  ],
  ticks: [
    { value: 0, text: '0' },
    { value: 50, text: '50' },
    { value: 100, text: '100' },
  ],
  rows: [
    ...rows,
    {
      id: 'don-vi',
      label: 'Đơn vị sự nghiệp công lập thuộc Ủy ban nhân dân tỉnh',
      detail: '',
      bars: [
        { seriesId: 'heads', value: 40, text: 'gần 40', ending: 'hatched' },
        { seriesId: 'deputies', value: 85, text: 'hơn 85', ending: 'open' },
        { seriesId: 'excess', value: 0, text: '0', ending: 'exact' },
      ],
      limit: null,
    },
  ],
  keys: [
    { mark: 'limit', text: 'Số cấp phó tối đa' },
    { mark: 'open', text: 'Hơn, ít nhất' },
  ],
};

/** A quota ledger with an unknown step and an unexplained rest; for tests only. */
export const sampleLedger: LedgerSpec = {
  kind: 'ledger',
  axisLabel: 'Biên chế giao khối chính quyền địa phương, biên chế',
  cutLabel: 'Trục không bắt đầu từ 0: phần đầu của hai cột tồn được cắt bớt.',
  steps: [
    {
      id: 'o',
      label: 'Biên chế giao đầu kỳ, 31/12/2023',
      kind: 'opening',
      value: 12402,
      text: '12.402',
      ending: 'exact',
    },
    { id: 'i', label: 'Bổ sung cho ngành giáo dục', kind: 'increase', value: 214, text: '+214', ending: 'exact' },
    {
      id: 'm',
      label: 'Tiếp nhận từ cơ quan trung ương',
      kind: 'increase',
      value: null,
      text: 'nguồn không nêu số',
      ending: 'exact',
    },
    {
      id: 'd',
      label: 'Cắt giảm theo kế hoạch tinh giản biên chế',
      kind: 'decrease',
      value: 310,
      text: '−310',
      ending: 'exact',
    },
    {
      id: 'e',
      label: 'Chuyển sang tự chủ chi thường xuyên',
      kind: 'decrease',
      value: 85,
      text: 'hơn −85',
      ending: 'open',
    },
    {
      id: 'u',
      label: 'Chênh lệch chưa giải thích được',
      kind: 'unexplained',
      value: -17,
      text: '−17',
      ending: 'exact',
    },
    {
      id: 'c',
      label: 'Biên chế giao cuối kỳ, 31/12/2024',
      kind: 'closing',
      value: 12204,
      text: '12.204',
      ending: 'exact',
    },
  ],
  keys: [
    { mark: 'remaining', text: 'Chưa giải thích được' },
    { mark: 'unknown', text: 'Có nhưng không rõ số' },
  ],
};
