import { sampleFlow, sampleYears } from './sample-change-specs.ts';
import { sampleGrouped, sampleLedger } from './sample-group-specs.ts';
import { sampleLines, samplePace } from './sample-line-specs.ts';
import type { BeforeAfterSpec, ChartSpec, ProgressSpec, SpansSpec, StockSpec, TimelineSpec } from './chart-spec.ts';

/** One chart of each kind with texts as long and as accented as real ones; for tests only. */
export const sampleSpans: SpansSpec = {
  kind: 'spans',
  from: '2015-01-01',
  to: '2025-12-31',
  today: '2025-07-26',
  todayLabel: 'Hôm nay, 26/7/2025',
  rows: [
    {
      id: 'a',
      label: 'Biên chế đã cắt giảm, cả hệ thống chính trị',
      detail: 'Tỉnh Kon Tum, gồm hội và doanh nghiệp nhà nước; nguồn không nêu mốc bắt đầu',
      start: null,
      end: '2022-07-25',
      valueText: 'hơn 850 biên chế',
      ending: 'open',
      tone: 'actual',
    },
    {
      id: 'b',
      label: 'Người đã giải quyết tinh giản',
      detail: 'Lũy kế đến tháng 2/2019',
      start: '2015-04-17',
      end: '2019-02-28',
      valueText: 'hơn 430 người',
      ending: 'open',
      tone: 'actual',
    },
    {
      id: 'c',
      label: 'Biên chế chính quyền địa phương giảm',
      detail: 'Giai đoạn 2022–2024',
      start: '2022-01-01',
      end: '2024-12-31',
      valueText: '277 biên chế',
      ending: 'exact',
      tone: 'actual',
    },
    {
      id: 'd',
      label: 'Người nghỉ theo chính sách tinh giản',
      detail: 'Trong năm 2018',
      start: '2018-01-01',
      end: '2018-12-31',
      valueText: 'gần 100 người',
      ending: 'hatched',
      tone: 'actual',
    },
    {
      id: 'e',
      label: 'Kế hoạch giảm đến hết năm 2026',
      detail: '',
      start: '2022-01-01',
      end: null,
      valueText: '5%',
      ending: 'exact',
      tone: 'planned',
    },
  ],
  keys: [
    { mark: 'exact', text: 'Số chính xác' },
    { mark: 'open', text: 'Hơn, ít nhất' },
    { mark: 'hatched', text: 'Gần, khoảng' },
    { mark: 'not-stated', text: 'Nguồn không nêu mốc bắt đầu' },
    { mark: 'planned', text: 'Kế hoạch' },
  ],
};

const districts: readonly (readonly [string, number, number])[] = [
  ['Thành phố Kon Tum', 21, 6],
  ['Huyện Đăk Glei', 12, 6],
  ['Huyện Ngọc Hồi', 8, 3],
  ['Huyện Đăk Tô', 9, 3],
  ['Huyện Kon Plông', 9, 3],
  ['Huyện Kon Rẫy', 7, 3],
  ['Huyện Đăk Hà', 11, 5],
  ['Huyện Sa Thầy', 11, 5],
  ['Huyện Tu Mơ Rông', 11, 4],
  ["Huyện Ia H'Drai", 3, 2],
];

export const sampleBeforeAfter: BeforeAfterSpec = {
  kind: 'before-after',
  beforeLabel: 'Trước 1/7/2025',
  afterLabel: 'Từ 1/7/2025',
  rows: districts.map(([label, before, after]) => ({
    id: label,
    label,
    before,
    after,
    beforeText: `${before}`,
    afterText: `${after}`,
    changeText: `−${before - after} (−${((100 * (before - after)) / before).toFixed(1).replace('.', ',')}%)`,
  })),
};

export const sampleTimeline: TimelineSpec = {
  kind: 'timeline',
  from: '2015-01-01',
  to: '2031-12-31',
  today: '2025-07-26',
  todayLabel: 'Hôm nay, 26/7/2025',
  lanes: [
    {
      id: 'nq18',
      label: 'Nghị quyết 18-NQ/TW',
      bars: [
        { id: 'p1', label: 'Giai đoạn đến 2021', start: '2017-10-25', end: '2021-12-31', uncertain: false },
        { id: 'p2', label: 'Giai đoạn 2021–2030', start: '2021-01-01', end: '2030-12-31', uncertain: false },
      ],
      points: [
        { id: 'm1', label: 'Ban hành Nghị quyết', day: '2017-10-25', uncertain: false, number: 1 },
        { id: 'm2', label: 'Chương trình hành động của Tỉnh ủy', day: '2018-02-01', uncertain: true, number: 2 },
        { id: 'm3', label: 'Sơ kết 05 năm', day: '2022-07-25', uncertain: true, number: 3 },
      ],
    },
    {
      id: 'staff',
      label: 'Tinh giản biên chế',
      bars: [
        { id: 's1', label: 'Giai đoạn 2015–2021 (NQ 39)', start: null, end: '2021-12-31', uncertain: false },
        { id: 's2', label: '2022–2026', start: '2022-01-01', end: '2026-12-31', uncertain: false },
        { id: 's3', label: 'Dự kiến 2026–2031', start: '2027-01-01', end: null, uncertain: true },
      ],
      points: [
        { id: 'm4', label: 'Nghị định 29/2023', day: '2023-07-20', uncertain: false, number: 4 },
        { id: 'm5', label: 'Nghị định 154/2025', day: '2025-06-16', uncertain: false, number: 5 },
      ],
    },
    {
      id: 'units',
      label: 'Đơn vị hành chính và chính quyền địa phương hai cấp',
      bars: [
        { id: 'u1', label: 'Sắp xếp 2019–2021', start: '2019-01-01', end: '2021-12-31', uncertain: false },
        { id: 'u2', label: 'Cuộc sắp xếp 2025', start: '2024-12-01', end: '2025-12-31', uncertain: false },
      ],
      points: [
        { id: 'm6', label: 'Nghị quyết 60-NQ/TW', day: '2025-04-12', uncertain: false, number: 6 },
        { id: 'm7', label: 'Nghị quyết 202/2025/QH15', day: '2025-06-12', uncertain: false, number: 7 },
        { id: 'm8', label: 'Nghị quyết 1677', day: '2025-06-16', uncertain: false, number: 8 },
        { id: 'm9', label: 'Chính quyền hai cấp vận hành', day: '2025-07-01', uncertain: false, number: 9 },
      ],
    },
  ],
  keys: [
    { mark: 'milestone', text: 'Mốc, xem danh sách theo số' },
    { mark: 'hatched', text: 'Thời gian chưa chắc chắn' },
    { mark: 'not-stated', text: 'Nguồn không nêu mốc' },
  ],
};

export const sampleStock: StockSpec = {
  kind: 'stock',
  from: '2016-01-01',
  to: '2023-12-31',
  axisLabel: 'Số thôn, tổ dân phố của tỉnh Kon Tum',
  points: [
    {
      id: 'v1',
      day: '2017-12-31',
      value: 874,
      valueText: '874',
      label: 'Cuối năm 2017',
      ending: 'exact',
      faint: false,
    },
    {
      id: 'v2',
      day: '2018-09-30',
      value: 869,
      valueText: '869',
      label: 'Trước sáp nhập, ngày suy ra',
      ending: 'exact',
      faint: true,
    },
    {
      id: 'v3',
      day: '2019-12-31',
      value: 760,
      valueText: 'khoảng 760',
      label: 'Cuối năm 2019',
      ending: 'hatched',
      faint: false,
    },
    {
      id: 'v4',
      day: '2020-05-31',
      value: 756,
      valueText: '756',
      label: '31/5/2020, báo cáo của Sở Nội vụ',
      ending: 'exact',
      faint: false,
    },
    {
      id: 'v5',
      day: '2022-12-31',
      value: 756,
      valueText: 'hơn 756',
      label: 'Cuối năm 2022',
      ending: 'open',
      faint: false,
    },
  ],
  notes: [
    'Nguồn nói giảm “gần 120 thôn”, nhưng 869 − 756 = 113: hai nguồn không khớp, chưa rõ vì sao.',
    'Số năm 2018 có độ tin cậy thấp.',
  ],
  keys: [
    { mark: 'faint', text: 'Độ tin cậy thấp' },
    { mark: 'hatched', text: 'Gần, khoảng' },
  ],
};

export const sampleProgress: ProgressSpec = {
  kind: 'progress',
  unitText: 'Đơn vị giảm',
  rows: [
    {
      id: 'r1',
      label: 'Xã, phường, thị trấn giảm',
      achieved: 62,
      target: 61,
      targetHigh: 71,
      achievedText: 'Đã giảm 62',
      targetText: 'phải giảm 61–71',
      status: 'met',
      statusText: 'Đạt',
    },
    {
      id: 'r2',
      label: 'Đơn vị sự nghiệp công lập giảm ít nhất 10% so với năm 2015',
      achieved: 113,
      target: 63,
      targetHigh: null,
      achievedText: 'Đã giảm 113',
      targetText: 'phải giảm 63',
      status: 'exceeded',
      statusText: 'Vượt',
    },
    {
      id: 'r3',
      label: 'Trường, điểm trường lẻ giảm',
      achieved: 38,
      target: 80,
      targetHigh: null,
      achievedText: 'Đã giảm 38',
      targetText: 'phải giảm 80 đến 31/12/2025',
      status: 'on-track',
      statusText: 'Đúng tiến độ',
    },
    {
      id: 'r4',
      label: 'Phòng chuyên môn cấp huyện',
      achieved: 12,
      target: 45,
      targetHigh: null,
      achievedText: 'Đã giảm 12',
      targetText: 'phải giảm 45; còn thiếu 33',
      status: 'behind',
      statusText: 'Chậm',
    },
    {
      id: 'r5',
      label: 'Thôn, tổ dân phố',
      achieved: null,
      target: 120,
      targetHigh: null,
      achievedText: 'Chưa thể kết luận: nguồn không nêu mốc so sánh',
      targetText: 'phải giảm 120',
      status: 'cannot-be-said',
      statusText: 'Chưa thể kết luận',
    },
  ],
  keys: [
    { mark: 'exact', text: 'Đã đạt được' },
    { mark: 'remaining', text: 'Còn thiếu' },
    { mark: 'target', text: 'Chỉ tiêu' },
  ],
};

export const sampleSpecs: readonly ChartSpec[] = [
  sampleSpans,
  sampleBeforeAfter,
  sampleTimeline,
  sampleStock,
  sampleProgress,
  sampleFlow,
  sampleYears,
  sampleLines,
  samplePace,
  sampleGrouped,
  sampleLedger,
];
