import type { Pair } from '../rows.ts';

/** Leavers of one reason, method and decree: how many a year, and what one costs in tenths of a billion đồng. */
export interface LeaverPlan {
  readonly key: string;
  readonly reason: Pair;
  readonly method: Pair;
  readonly decree: string;
  readonly cost: number;
  /** Middle of the yearly numbers; the drawn ones lie around it. */
  readonly people: Readonly<Record<number, number>>;
}

const early: Pair = ['nghỉ hưu trước tuổi', 'early retirement'];
const severance: Pair = ['thôi việc ngay', 'immediate severance'];
const transferred: Pair = [
  'chuyển sang tổ chức không hưởng lương từ ngân sách',
  'move to a body not paid by the state budget',
];
const beforeEnd: Pair = ['nghỉ trước thời điểm kết thúc sắp xếp', 'leaving before the end of the rearrangement'];

const redundant: Pair = [
  'dôi dư do sắp xếp tổ chức bộ máy hoặc thực hiện tự chủ',
  'redundant through reorganisation or autonomy',
];
const territorial: Pair = [
  'dôi dư do sắp xếp đơn vị hành chính',
  'redundant through the rearrangement of administrative units',
];
const position: Pair = ['cơ cấu lại theo vị trí việc làm', 'restructuring by job position'];
const untrained: Pair = ['chưa đạt chuẩn trình độ đào tạo', 'below the training standard'];
const lowRated: Pair = ['hai năm liên tiếp xếp loại chất lượng thấp', 'low rating two years in a row'];
const steppedDown: Pair = ['thôi giữ chức vụ lãnh đạo', 'giving up a leading post'];
const voluntary: Pair = ['tự nguyện tinh giản', 'voluntary'];
const partTime: Pair = [
  'người không chuyên trách cấp xã nghỉ do mô hình 2 cấp',
  'commune part-time workers ended by the two-tier model',
];

const d108 = '108-2014-nd-cp';
const d29 = '29-2023-nd-cp';
const d154 = '154-2025-nd-cp';
const d178 = '178-2024-nd-cp';

/** Every combination that occurs, each decree in its time. */
export const leaverPlans: readonly LeaverPlan[] = [
  {
    key: '108-redundant-early',
    reason: redundant,
    method: early,
    decree: d108,
    cost: 1.7,
    people: { 2015: 12, 2016: 18, 2017: 22, 2018: 41, 2019: 52, 2020: 44, 2021: 31, 2022: 24, 2023: 13 },
  },
  {
    key: '108-redundant-severance',
    reason: redundant,
    method: severance,
    decree: d108,
    cost: 1.1,
    people: { 2016: 6, 2017: 8, 2018: 14, 2019: 18, 2020: 13, 2021: 9, 2022: 7 },
  },
  {
    key: '108-redundant-moved',
    reason: redundant,
    method: transferred,
    decree: d108,
    cost: 0.5,
    people: { 2018: 6, 2019: 9, 2020: 12, 2021: 5 },
  },
  {
    key: '108-position-early',
    reason: position,
    method: early,
    decree: d108,
    cost: 1.6,
    people: { 2015: 16, 2016: 27, 2017: 31, 2018: 36, 2019: 33, 2020: 28, 2021: 26, 2022: 21, 2023: 9 },
  },
  {
    key: '108-untrained-early',
    reason: untrained,
    method: early,
    decree: d108,
    cost: 1.4,
    people: { 2015: 31, 2016: 42, 2017: 38, 2018: 29, 2019: 24, 2020: 17, 2021: 12, 2022: 8 },
  },
  {
    key: '108-untrained-severance',
    reason: untrained,
    method: severance,
    decree: d108,
    cost: 0.8,
    people: { 2015: 9, 2016: 14, 2017: 12, 2018: 9, 2019: 6 },
  },
  {
    key: '108-lowrated-early',
    reason: lowRated,
    method: early,
    decree: d108,
    cost: 1.4,
    people: { 2016: 5, 2017: 7, 2018: 6, 2019: 6, 2020: 5, 2021: 5, 2022: 5 },
  },
  {
    key: '108-territorial-early',
    reason: territorial,
    method: early,
    decree: d108,
    cost: 1.5,
    people: { 2020: 19, 2021: 11 },
  },
  {
    key: '29-redundant-early',
    reason: redundant,
    method: early,
    decree: d29,
    cost: 2.2,
    people: { 2023: 11, 2024: 27, 2025: 8 },
  },
  {
    key: '29-redundant-severance',
    reason: redundant,
    method: severance,
    decree: d29,
    cost: 1.3,
    people: { 2023: 5, 2024: 9 },
  },
  {
    key: '29-position-early',
    reason: position,
    method: early,
    decree: d29,
    cost: 2.1,
    people: { 2023: 8, 2024: 18, 2025: 6 },
  },
  {
    key: '29-untrained-early',
    reason: untrained,
    method: early,
    decree: d29,
    cost: 1.9,
    people: { 2023: 6, 2024: 10 },
  },
  { key: '29-steppeddown-early', reason: steppedDown, method: early, decree: d29, cost: 2.6, people: { 2024: 5 } },
  {
    key: '29-voluntary-severance',
    reason: voluntary,
    method: severance,
    decree: d29,
    cost: 1.2,
    people: { 2023: 5, 2024: 8, 2025: 5 },
  },
  { key: '178-redundant-early', reason: redundant, method: early, decree: d178, cost: 9.4, people: { 2025: 214 } },
  {
    key: '178-redundant-severance',
    reason: redundant,
    method: severance,
    decree: d178,
    cost: 5.2,
    people: { 2025: 46 },
  },
  { key: '178-territorial-early', reason: territorial, method: early, decree: d178, cost: 8.9, people: { 2025: 268 } },
  {
    key: '178-territorial-severance',
    reason: territorial,
    method: severance,
    decree: d178,
    cost: 5.0,
    people: { 2025: 61 },
  },
  {
    key: '154-territorial-beforeend',
    reason: territorial,
    method: beforeEnd,
    decree: d154,
    cost: 3.6,
    people: { 2025: 22, 2026: 34 },
  },
  {
    key: '154-redundant-early',
    reason: redundant,
    method: early,
    decree: d154,
    cost: 2.9,
    people: { 2025: 12, 2026: 58 },
  },
  {
    key: '154-position-early',
    reason: position,
    method: early,
    decree: d154,
    cost: 2.8,
    people: { 2025: 8, 2026: 37 },
  },
  {
    key: '154-steppeddown-early',
    reason: steppedDown,
    method: early,
    decree: d154,
    cost: 3.4,
    people: { 2025: 7, 2026: 16 },
  },
  {
    key: '154-voluntary-severance',
    reason: voluntary,
    method: severance,
    decree: d154,
    cost: 1.6,
    people: { 2025: 9, 2026: 21 },
  },
  {
    key: '154-parttime-severance',
    reason: partTime,
    method: severance,
    decree: d154,
    cost: 1.2,
    people: { 2025: 871, 2026: 148 },
  },
];
