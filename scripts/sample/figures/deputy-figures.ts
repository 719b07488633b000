import { province, type Territory } from '../administrative-units.ts';
import { departmentKeys, type DepartmentKey, type Departments } from '../departments.ts';
import type { FigureBook } from '../figure-book.ts';
import type { BodyKey, PartyUnits } from '../party-units.ts';
import type { SampleUnit } from '../register.ts';
import { type Pair, valueOf } from '../rows.ts';
import { reportOf } from '../sources.ts';
import type { ServiceUnits } from '../service-units.ts';

const dates = ['2017-12-31', '2021-12-31', '2024-12-31', '2025-12-31', '2026-10-31'] as const;
type DeputyDate = (typeof dates)[number];

/** Permitted and in post on each date, `null` where the body did not stand. */
type Counts = Readonly<Partial<Record<DeputyDate, readonly [permitted: number, inPost: number]>>>;

/** A body whose deputies are followed, and whether it is over the limit now. */
export interface DeputyBody {
  readonly key: string;
  readonly unit: SampleUnit;
  readonly block: 'government' | 'party' | 'public-service';
  readonly level: 'province' | 'commune' | 'district';
  readonly over: number;
}

type Row = readonly [permitted: number, inPost: number];

function over5(...rows: readonly (Row | null)[]): Counts {
  return Object.fromEntries(dates.flatMap((date, index) => (rows[index] ? [[date, rows[index]]] : [])));
}

const ofDepartments: Readonly<Record<DepartmentKey, Counts>> = {
  vpubnd: over5([3, 4], [3, 3], [3, 3], [4, 5], [4, 5]),
  noivu: over5([3, 4], [3, 3], [3, 3], [4, 6], [4, 5]),
  tuphap: over5([3, 3], [3, 2], [3, 3], [3, 3], [3, 2]),
  khdt: over5([3, 3], [3, 3], [3, 3], null, null),
  taichinh: over5([3, 3], [3, 3], [3, 3], null, null),
  congthuong: over5([3, 4], [3, 3], [3, 3], [3, 4], [3, 4]),
  nongnghiep: over5([3, 4], [3, 4], [3, 3], null, null),
  tnmt: over5([3, 3], [3, 3], [3, 3], null, null),
  xaydung: over5([3, 3], [3, 2], [3, 3], null, null),
  giaothong: over5([3, 3], [3, 3], [3, 3], null, null),
  khcn: over5([3, 2], [2, 2], [2, 2], null, null),
  tttt: over5([3, 3], [2, 2], [2, 2], null, null),
  vanhoa: over5([3, 4], [3, 3], [3, 3], null, null),
  dulich: over5([2, 2], [2, 2], [2, 2], null, null),
  giaoduc: over5([3, 3], [3, 3], [3, 3], [3, 3], [3, 3]),
  yte: over5([3, 3], [3, 3], [3, 2], [3, 4], [3, 3]),
  ldtbxh: over5([3, 3], [3, 3], [3, 3], null, null),
  bandantoc: over5([2, 2], [2, 2], [2, 2], null, null),
  ngoaivu: over5([2, 2], [2, 2], [2, 2], [2, 2], [2, 2]),
  thanhtra: over5([3, 3], [3, 3], [3, 3], [3, 3], [3, 3]),
  taichinh25: over5(null, null, null, [4, 6], [4, 5]),
  nongnghiep25: over5(null, null, null, [4, 6], [4, 6]),
  xaydung25: over5(null, null, null, [4, 6], [4, 4]),
  khcn25: over5(null, null, null, [3, 4], [3, 3]),
  vanhoa25: over5(null, null, null, [3, 5], [3, 4]),
  dantoc25: over5(null, null, null, [2, 2], [2, 2]),
};

const ofBodies: Readonly<Partial<Record<BodyKey, Counts>>> = {
  vptu: over5([3, 3], [3, 3], [3, 3], [3, 3], [3, 3]),
  btc: over5([3, 4], [3, 3], [3, 3], [3, 3], [3, 3]),
  ubkt: over5([3, 3], [3, 3], [3, 3], [4, 4], [4, 4]),
  btgdv25: over5(null, null, null, [4, 6], [4, 5]),
};

const ofServices: readonly (readonly [key: string, Counts])[] = [
  ['bv-dk', over5([3, 4], [3, 3], [3, 3], [3, 3], [3, 3])],
  ['cdc', over5(null, [3, 5], [3, 4], [3, 3], [3, 3])],
  ['vpdk-dat', over5(null, null, null, [2, 3], [2, 3])],
  ['khuyennong-giong', over5(null, null, null, [2, 3], [2, 2])],
  ['cd-mau', over5(null, null, [3, 5], [3, 4], [3, 4])],
  ['qlda-tinh', over5(null, null, null, [3, 7], [3, 6])],
  ['dichvu-xahoi', over5(null, null, null, [3, 5], [3, 4])],
];

const communeCommittees: Counts = over5(null, null, null, [80, 97], [80, 91]);
const districtCommittees: Counts = over5([24, 27], [22, 22], [22, 21], null, null);

const measures = [
  {
    prefix: 'depmax',
    indicator: 'deputies-permitted',
    counts: ['cấp phó được phép theo quy định', 'deputies permitted by the rules'],
  },
  { prefix: 'depnow', indicator: 'deputies-in-post', counts: ['cấp phó có mặt', 'deputies in post'] },
  {
    prefix: 'depover',
    indicator: 'deputies-over-limit',
    counts: ['cấp phó vượt số lượng quy định', 'deputies above the limit'],
  },
] as const satisfies readonly { prefix: string; indicator: string; counts: Pair }[];

function excess(row: Row | undefined): number {
  return row === undefined ? 0 : Math.max(0, row[1] - row[0]);
}

interface Followed extends Omit<DeputyBody, 'over'> {
  readonly counts: Counts;
}

/** The one body whose reported excess does not fit its two other figures. */
const deputyContradiction = { key: 'congthuong', date: '2025-12-31', stated: 2 } as const;

function amounts(
  { key }: Pick<Followed, 'key'>,
  date: DeputyDate,
  [permitted, inPost]: Row,
): readonly [number, number, number] {
  const isWrong = key === deputyContradiction.key && date === deputyContradiction.date;
  return [permitted, inPost, isWrong ? deputyContradiction.stated : excess([permitted, inPost])];
}

function addBody(book: FigureBook, followed: Followed): void {
  const { key, unit, block, level, counts } = followed;
  for (const [index, { prefix, indicator, counts: countsWhat }] of measures.entries()) {
    const id = book.series({
      id: `${prefix}-${key}`,
      indicator,
      unit: unit.id,
      block,
      level,
      staffKind: 'deputy',
      counts: countsWhat,
    });
    for (const date of dates) {
      const row = counts[date];
      if (row === undefined) continue;
      const value = amounts(followed, date, row)[index] ?? 0;
      book.point(id, { asOf: date, value, source: reportOf('staff', Number(date.slice(0, 4))) });
    }
  }
}

/** Sum over bodies of what they report, so that an excess here is not set off by a vacancy there. */
function addSum(
  book: FigureBook,
  key: string,
  bodies: readonly Followed[],
  scope: { readonly block: 'government' | 'whole-system'; readonly level?: 'province' },
): void {
  for (const [index, { prefix, indicator, counts }] of measures.entries()) {
    const id = book.series({
      id: `${prefix}-${key}`,
      indicator,
      unit: province,
      ...scope,
      staffKind: 'deputy',
      counts,
    });
    for (const date of dates) {
      const value = bodies.reduce((sum, body) => {
        const row = body.counts[date];
        return sum + (row === undefined ? 0 : (amounts(body, date, row)[index] ?? 0));
      }, 0);
      book.point(id, { asOf: date, value, source: reportOf('staff', Number(date.slice(0, 4))) });
    }
  }
}

/** Registers that name the bodies followed. */
interface DeputyUnits {
  readonly territory: Territory;
  readonly departments: Departments;
  readonly party: PartyUnits;
  readonly services: ServiceUnits;
}

function followedBodies({ territory, departments, party, services }: DeputyUnits): readonly Followed[] {
  const bodyKeys: readonly BodyKey[] = ['vptu', 'btc', 'ubkt', 'btgdv25'];
  const government = { unit: territory.province, block: 'government' } as const;
  return [
    { ...government, key: 'communes', level: 'commune', counts: communeCommittees },
    { ...government, key: 'districts', level: 'district', counts: districtCommittees },
    ...departmentKeys.map(
      (key): Followed => ({
        key,
        unit: valueOf(departments.all, key),
        block: 'government',
        level: 'province',
        counts: ofDepartments[key],
      }),
    ),
    ...bodyKeys.map(
      (key): Followed => ({
        key,
        unit: valueOf(party.bodies, key),
        block: 'party',
        level: 'province',
        counts: ofBodies[key] ?? {},
      }),
    ),
    ...ofServices.map(
      ([key, counts]): Followed => ({
        key: `psu-${key}`,
        unit: valueOf(services, key),
        block: 'public-service',
        level: 'province',
        counts,
      }),
    ),
  ];
}

/**
 * Deputies permitted, in post and over the limit, of every department, some commissions and service units, and of the
 * People's Committees of districts and communes together.
 * @returns the bodies standing today that are over the limit or once were
 */
export function addDeputyFigures(book: FigureBook, units: DeputyUnits): readonly DeputyBody[] {
  const bodies = followedBodies(units);
  for (const body of bodies) addBody(book, body);
  const departmentBodies = bodies.filter(({ key }) => departmentKeys.some((one) => one === key));
  addSum(book, 'departments', departmentBodies, { block: 'government', level: 'province' });
  addSum(book, 'all', bodies, { block: 'whole-system' });
  return bodies
    .filter(({ counts }) => counts['2026-10-31'] !== undefined)
    .filter(({ counts }) => dates.some((date) => excess(counts[date]) > 0))
    .map(({ counts, ...body }) => ({ ...body, over: excess(counts['2026-10-31']) }));
}
