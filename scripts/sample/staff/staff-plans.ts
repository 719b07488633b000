import type { DepartmentKey } from '../departments.ts';
import type { FieldKey } from '../fields.ts';
import type { BodyKey } from '../party-units.ts';
import type { StaffFlow } from './staff-line.ts';

/** Posts of 2015 and the shares cut to 2021 and 2026, chosen so that every standing of a target occurs. */
export interface Sizes {
  readonly base: number;
  readonly rate2021: number;
  readonly rate2026: number;
  readonly extra?: readonly StaffFlow[];
}

const taken = (year: number, amount: number, internal = false): StaffFlow => ({
  year,
  direction: 'increase',
  reason: 'task-taken',
  amount,
  internal,
});
const handed = (year: number, amount: number, internal = false): StaffFlow => ({
  year,
  direction: 'cut',
  reason: 'handed-over',
  amount,
  internal,
});
const unreported = (year: number, amount: number): StaffFlow => ({
  year,
  direction: 'cut',
  reason: 'retired',
  amount,
  unreported: true,
});

/** Departments that stood in 2015. Those that ended in 2025 have no rate of their own for 2026. */
export const departmentSizes: Readonly<Partial<Record<DepartmentKey, Sizes>>> = {
  vpubnd: { base: 62, rate2021: 0.113, rate2026: 0.055 },
  // The people of the absorbed Department of Labour came over in 2025; religion went to another department.
  noivu: { base: 78, rate2021: 0.103, rate2026: 0.085, extra: [handed(2025, 6, true)] },
  tuphap: { base: 36, rate2021: 0.084, rate2026: 0.065 },
  khdt: { base: 48, rate2021: 0.105, rate2026: 0.04 },
  taichinh: { base: 56, rate2021: 0.108, rate2026: 0.06 },
  congthuong: { base: 84, rate2021: 0.072, rate2026: 0.03, extra: [unreported(2023, 2)] },
  nongnghiep: { base: 310, rate2021: 0.127, rate2026: 0.09 },
  tnmt: { base: 76, rate2021: 0.079, rate2026: 0.05, extra: [taken(2018, 3)] },
  xaydung: { base: 40, rate2021: 0.1, rate2026: 0.06 },
  giaothong: { base: 62, rate2021: 0.13, rate2026: 0.05 },
  khcn: { base: 38, rate2021: 0.106, rate2026: 0.08 },
  tttt: { base: 30, rate2021: 0.067, rate2026: 0.04 },
  vanhoa: { base: 46, rate2021: 0.087, rate2026: 0.07 },
  dulich: { base: 24, rate2021: 0.042, rate2026: 0, extra: [taken(2017, 4)] },
  giaoduc: { base: 58, rate2021: 0.156, rate2026: 0.02, extra: [taken(2025, 4, true)] },
  yte: { base: 68, rate2021: 0.103, rate2026: 0.03, extra: [taken(2025, 7, true), taken(2020, 2)] },
  ldtbxh: { base: 58, rate2021: 0.086, rate2026: 0.05 },
  bandantoc: { base: 26, rate2021: 0.116, rate2026: 0.05 },
  ngoaivu: { base: 22, rate2021: 0.046, rate2026: 0, extra: [taken(2019, 2)] },
  thanhtra: { base: 38, rate2021: 0.106, rate2026: 0.06, extra: [unreported(2019, 1)] },
};

/** What the departments formed in 2025 lose in 2026, and those posts that came from elsewhere in 2025. */
export const newDepartmentSizes: Readonly<
  Partial<Record<DepartmentKey, { readonly cut2026: number; readonly taken: number }>>
> = {
  taichinh25: { cut2026: 3, taken: 0 },
  nongnghiep25: { cut2026: 12, taken: 0 },
  xaydung25: { cut2026: 1, taken: 0 },
  khcn25: { cut2026: 2, taken: 0 },
  vanhoa25: { cut2026: 2, taken: 0 },
  dantoc25: { cut2026: 0, taken: 6 },
};

/** Provincial bodies of the Party, the Front and the mass organisations. */
export const bodySizes: Readonly<Partial<Record<BodyKey, Sizes>>> = {
  vptu: { base: 58, rate2021: 0.104, rate2026: 0.075 },
  btc: { base: 34, rate2021: 0.118, rate2026: 0.035 },
  btgiao: { base: 28, rate2021: 0.108, rate2026: 0.04 },
  bdv: { base: 22, rate2021: 0.092, rate2026: 0.05 },
  bnc: { base: 21, rate2021: 0.048, rate2026: 0.0 },
  ubkt: { base: 32, rate2021: 0.095, rate2026: 0.07 },
  dukhoi: { base: 24, rate2021: 0.125, rate2026: 0.05 },
  mttq: { base: 24, rate2021: 0.084, rate2026: 0.05 },
  ldld: { base: 38, rate2021: 0.106, rate2026: 0.12 },
  hnd: { base: 24, rate2021: 0.125, rate2026: 0.05 },
  hlhpn: { base: 22, rate2021: 0.092, rate2026: 0.05 },
  tinhdoan: { base: 28, rate2021: 0.108, rate2026: 0.04 },
  hccb: { base: 16, rate2021: 0.063, rate2026: 0 },
};

/** Posts of 2015 in each district by kind of staff, in the order of the register, with the shares cut to 2021. */
export const districtSizes: readonly {
  readonly government: number;
  readonly party: number;
  readonly frontMass: number;
  readonly commune: number;
  readonly service: number;
  readonly rate: number;
}[] = [
  { government: 108, party: 42, frontMass: 26, commune: 248, service: 2180, rate: 0.112 },
  { government: 92, party: 36, frontMass: 22, commune: 226, service: 1540, rate: 0.098 },
  { government: 88, party: 35, frontMass: 21, commune: 212, service: 1480, rate: 0.103 },
  { government: 86, party: 34, frontMass: 21, commune: 209, service: 1310, rate: 0.081 },
  { government: 94, party: 38, frontMass: 23, commune: 231, service: 1620, rate: 0.118 },
  { government: 84, party: 33, frontMass: 20, commune: 207, service: 1270, rate: 0.071 },
  { government: 82, party: 33, frontMass: 20, commune: 190, service: 1190, rate: 0.104 },
  { government: 90, party: 36, frontMass: 22, commune: 229, service: 1450, rate: 0.094 },
  { government: 85, party: 34, frontMass: 21, commune: 206, service: 1260, rate: 0.055 },
  { government: 91, party: 36, frontMass: 22, commune: 233, service: 1390, rate: 0.101 },
];

/** State-paid posts of provincial service units by field, those of the named units included. */
export const fieldSizes: Readonly<Record<FieldKey, Sizes>> = {
  edu: {
    base: 1420,
    rate2021: 0.061,
    rate2026: 0.025,
    extra: [
      { year: 2022, direction: 'increase', reason: 'teachers', amount: 64 },
      { year: 2023, direction: 'increase', reason: 'teachers', amount: 42 },
    ],
  },
  health: { base: 1980, rate2021: 0.142, rate2026: 0.118 },
  culture: { base: 262, rate2021: 0.111, rate2026: 0.102 },
  agri: { base: 420, rate2021: 0.131, rate2026: 0.063 },
  science: { base: 62, rate2021: 0.081, rate2026: 0.07 },
  social: { base: 152, rate2021: 0.092, rate2026: 0.055 },
  media: { base: 124, rate2021: 0.105, rate2026: 0.098 },
  economy: { base: 146, rate2021: 0.178, rate2026: 0.168 },
};

/** Named service units with their share of the posts of their field. */
export const namedUnits: readonly (readonly [key: string, field: FieldKey, share: number])[] = [
  ['thpt-1', 'edu', 0.07],
  ['thpt-chuyen', 'edu', 0.06],
  ['ptdtnt', 'edu', 0.05],
  ['gdtx', 'edu', 0.03],
  ['bv-dk', 'health', 0.36],
  ['bv-yhct', 'health', 0.08],
  ['bv-phcn', 'health', 0.06],
  ['kiemnghiem', 'health', 0.02],
  ['thethao', 'culture', 0.2],
  ['xt-dulich', 'culture', 0.07],
  ['vpdk-dat', 'agri', 0.25],
  ['kythuat-do', 'science', 0.4],
  ['cainghien', 'social', 0.3],
  ['dai', 'media', 0.5],
  ['kiemdinh-xaydung', 'economy', 0.2],
];
