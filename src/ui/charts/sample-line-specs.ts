import type { LinePoint, LinesSpec, PaceSpec } from './chart-spec.ts';

function point(id: string, day: string, value: number, given: Partial<LinePoint> = {}): LinePoint {
  return {
    id: `${id} ${day}`,
    day,
    value,
    valueText: value.toLocaleString('vi-VN'),
    ending: 'exact',
    faint: false,
    dayText: day.split('-').reverse().join('/'),
    ...given,
  };
}

/** Quota, staff in post and leavers over years, with a hole, an estimate and a single value; for tests only. */
export const sampleLines: LinesSpec = {
  kind: 'lines',
  from: '2021-01-01',
  to: '2026-12-31',
  today: '2025-10-01',
  todayLabel: 'Ngày chốt, 1/10/2025',
  axisLabel: 'Biên chế, người; khối Đảng, chính quyền, đoàn thể tỉnh',
  ticks: [
    { value: 0, text: '0' },
    { value: 1000, text: '1.000' },
    { value: 2000, text: '2.000' },
  ],
  series: [
    {
      id: 'quota',
      label: 'Biên chế được cấp có thẩm quyền giao',
      style: 0,
      points: [
        point('quota', '2021-12-31', 2310),
        point('quota', '2022-12-31', 2264),
        point('quota', '2023-12-31', 2218),
        point('quota', '2024-12-31', 2195),
        point('quota', '2025-09-30', 2150),
      ],
      missing: [],
    },
    {
      id: 'present',
      label: 'Có mặt',
      style: 1,
      points: [
        point('present', '2021-12-31', 2190),
        point('present', '2022-12-31', 2140, { valueText: 'khoảng 2.140', ending: 'hatched' }),
        point('present', '2024-12-31', 2102),
        point('present', '2025-09-30', 2095),
      ],
      missing: ['2023-12-31'],
    },
    {
      id: 'civil',
      label: 'Công chức cấp xã',
      style: 2,
      points: [
        point('civil', '2022-06-30', 980, { faint: true }),
        point('civil', '2024-06-30', 1204, { valueText: 'hơn 1.204', ending: 'open' }),
        point('civil', '2025-06-30', 1176),
      ],
      missing: [],
    },
    {
      id: 'left',
      label: 'Đã giải quyết nghỉ theo Nghị định 178/2024/NĐ-CP',
      style: 3,
      points: [point('left', '2025-08-31', 486, { valueText: 'hơn 486', ending: 'open' })],
      missing: ['2025-03-31'],
    },
    {
      id: 'contract',
      label: 'Hợp đồng lao động: chưa có số liệu',
      style: 4,
      points: [],
      missing: ['2024-12-31'],
    },
  ],
  keys: [
    { mark: 'open', text: 'Hơn, ít nhất' },
    { mark: 'hatched', text: 'Gần, khoảng' },
    { mark: 'faint', text: 'Độ tin cậy thấp' },
    { mark: 'gap', text: 'Thiếu số liệu' },
  ],
};

/** A quota that has to lose a tenth, behind its required line; for tests only. */
export const samplePace: PaceSpec = {
  kind: 'pace',
  from: '2021-01-01',
  to: '2027-12-31',
  today: '2025-10-01',
  todayLabel: 'Ngày chốt, 1/10/2025',
  axisLabel: 'Biên chế hưởng lương từ ngân sách nhà nước, biên chế',
  cutLabel: 'Trục không bắt đầu từ 0 để thấy rõ mức giảm.',
  baseline: { day: '2021-12-31', value: 12480, valueText: '12.480', label: 'Mốc so sánh, 31/12/2021' },
  target: { day: '2026-12-31', value: 11856, valueText: '11.856', label: 'Phải đạt đến hết 31/12/2026 (giảm 5%)' },
  points: [
    point('pace', '2022-12-31', 12402),
    point('pace', '2023-12-31', 12310, { valueText: 'gần 12.310', ending: 'hatched' }),
    point('pace', '2024-12-31', 12204),
    point('pace', '2025-09-30', 12090),
  ],
  forecast: { day: '2027-05-20', value: 11856, valueText: '20/5/2027', label: 'Ngày đạt nếu giữ tốc độ hiện nay' },
  keys: [
    { mark: 'required', text: 'Đường yêu cầu' },
    { mark: 'exact', text: 'Thực hiện' },
    { mark: 'forecast', text: 'Dự báo theo tốc độ hiện nay' },
    { mark: 'hatched', text: 'Gần, khoảng' },
  ],
};
