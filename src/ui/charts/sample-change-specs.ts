import type { FlowLink, FlowNode, FlowSpec, YearsSpec } from './chart-spec.ts';

const city = 'Thành phố Kon Tum';
const drai = "Huyện Ia H'Drai";

/** New unit, the old ones it was made from, and the district they lay in; the city's are the real 21 → 6. */
const mergers: readonly (readonly [string, readonly string[], string])[] = [
  [
    'phường Kon Tum',
    ['phường Quang Trung', 'phường Quyết Thắng', 'phường Thắng Lợi', 'phường Trường Chinh', 'phường Thống Nhất'],
    city,
  ],
  ['phường Đăk Cấm', ['phường Ngô Mây', 'phường Duy Tân', 'xã Đăk Cấm'], city],
  ['phường Đăk Bla', ['phường Trần Hưng Đạo', 'phường Lê Lợi', 'phường Nguyễn Trãi'], city],
  ['xã Ngọk Bay', ['xã Kroong', 'xã Vinh Quang', 'xã Ngọk Bay'], city],
  ['xã Ia Chim', ['xã Đoàn Kết', 'xã Đăk Năng', 'xã Ia Chim'], city],
  ['xã Đăk Rơ Wa', ['xã Hòa Bình', 'xã Chư Hreng', 'xã Đăk Blà', 'xã Đăk Rơ Wa'], city],
  ['xã Ia Tơi', ['xã Ia Dom', 'xã Ia Tơi'], drai],
  ['xã Ia Đal', ['xã Ia Đal'], drai],
];

const nodes: readonly FlowNode[] = mergers.flatMap(([result, originals, group]) => [
  ...originals.map((label) => ({ id: `old ${label}`, label, side: 'left' as const, group, detail: '' })),
  {
    id: `new ${result}`,
    label: result,
    side: 'right' as const,
    group,
    detail: `${result} được thành lập trên cơ sở ${originals.join(', ')}.`,
  },
]);

const links: readonly FlowLink[] = mergers.flatMap(([result, originals]) =>
  originals.map((label) => ({ from: `old ${label}`, to: `new ${result}`, value: 1, label: '' })),
);

/** Mergers of two districts, one unit that goes into two, and one on either side without a link; for tests only. */
export const sampleFlow: FlowSpec = {
  kind: 'flow',
  leftLabel: 'Trước 1/7/2025: 24 xã, phường',
  rightLabel: 'Từ 1/7/2025: 8 xã, phường',
  nodes: [
    ...nodes,
    { id: 'old lone', label: 'xã chưa rõ đi đâu', side: 'left', group: drai, detail: '' },
    { id: 'new lone', label: 'xã lập mới', side: 'right', group: drai, detail: '' },
  ],
  links: [...links, { from: 'old xã Ia Dom', to: 'new xã Ia Đal', value: 0.5, label: 'một phần' }],
  selected: 'new phường Kon Tum',
  keys: [{ mark: 'exact', text: 'Đi vào đơn vị mới' }],
};

const counts: readonly (readonly [string, readonly (number | null)[]])[] = [
  ['2017', [null, 1, null, null]],
  ['2018', [null, 2, 2, null]],
  ['2019', [1, null, 1, 2]],
  ['2025', [37, 3, 4, 4]],
  ['Không rõ năm', [1, 12, null, 8]],
];
const forms = ['Nhập đơn vị hành chính', 'Hợp nhất', 'Thành lập', 'Tổ chức lại'];

/** Changes per year by form; for tests only. */
export const sampleYears: YearsSpec = {
  kind: 'years',
  axisLabel: 'Số lần sắp xếp tổ chức, đơn vị hành chính',
  series: forms.map((label, index) => ({ id: label, label, pattern: ([0, 1, 2, 3] as const)[index] ?? 8 })),
  rows: counts.map(([label, values]) => ({
    id: label,
    label,
    totalText: `${values.reduce<number>((sum, value) => sum + (value ?? 0), 0)} lần`,
    values: values.flatMap((value, index) =>
      value === null ? [] : [{ seriesId: forms[index] ?? '', value, text: `${value}` }],
    ),
  })),
};
