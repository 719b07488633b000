import { province, type Territory } from '../administrative-units.ts';
import { departmentKeys, type DepartmentKey, departmentSuccessors, type Departments } from '../departments.ts';
import type { FigureBook } from '../figure-book.ts';
import type { Random } from '../random.ts';
import { itemAt, type Pair, valueOf } from '../rows.ts';
import { reportOf } from '../sources.ts';
import { dayOf, periodOf, years, yearsFrom } from '../years.ts';
import { addFlows, addStocks, losses } from './yearly-points.ts';

function communeCounts({ districts }: Territory, district: number): readonly number[] {
  const { communes } = itemAt(districts, district);
  const separated = communes.filter((commune) => commune.from === '2018-06-01').length;
  const joined = communes.filter((commune) => commune.from === '2020-02-01').length;
  const before = communes.length + joined;
  return yearsFrom(2015, 2024).map((year) => before - (year < 2018 ? separated : 0) - (year >= 2020 ? joined : 0));
}

function addCommunes(book: FigureBook, territory: Territory): void {
  const words: Pair = ['xã, phường, thị trấn', 'communes, wards and townships'];
  const scope = { indicator: 'commune-units', level: 'commune' } as const;
  const columns = territory.districts.map((_, index) => communeCounts(territory, index));
  const now = territory.districts.reduce((sum, { newCommunes }) => sum + newCommunes.length, 0);
  const before = yearsFrom(2015, 2024).map((_, index) =>
    columns.reduce((sum, column) => sum + itemAt(column, index), 0),
  );
  const all = [...before, now, now];
  addStocks(book, book.series({ ...scope, id: 'commune-units', unit: province, counts: words }), 'staff', all);
  const cuts = book.series({
    id: 'commune-units-cut',
    indicator: 'commune-units-cut',
    unit: province,
    level: 'commune',
    counts: ['xã, phường, thị trấn giảm', 'communes, wards and townships fewer'],
  });
  addFlows(book, cuts, 'staff', losses(all), 2016);
  for (const [index, { unit }] of territory.districts.entries()) {
    const id = book.series({ ...scope, id: `commune-units-${unit.code ?? ''}`, unit: unit.id, counts: words });
    addStocks(book, id, 'staff', itemAt(columns, index));
  }
  const below = book.series({
    id: 'communes-below-standard',
    indicator: 'commune-units-below-standard',
    unit: province,
    level: 'commune',
    counts: [
      'xã chưa đạt 50% cả hai tiêu chuẩn diện tích, dân số',
      'communes below half of both standards of area and population',
    ],
  });
  addStocks(book, below, 'staff', [14, 14, 4, 4, 3, 3, 2, 0, 0], 2018);
}

function addBodies(book: FigureBook): void {
  const districtCounts: Pair = ['huyện, thành phố thuộc tỉnh', 'districts and provincial cities'];
  const districts = book.series({
    id: 'district-units',
    indicator: 'district-units',
    unit: province,
    level: 'district',
    counts: districtCounts,
  });
  addStocks(book, districts, 'staff', [...yearsFrom(2015, 2024).map(() => 10), 0, 0]);
  const agencies = book.series({
    id: 'specialised-agencies',
    indicator: 'specialised-agencies',
    unit: province,
    block: 'government',
    level: 'province',
    counts: ['sở và cơ quan tương đương thuộc UBND tỉnh', "departments and equal bodies of the People's Committee"],
  });
  addStocks(book, agencies, 'staff', [...yearsFrom(2015, 2024).map(() => 20), 14, 14]);
}

const divisionCounts: Readonly<Record<DepartmentKey, number>> = {
  vpubnd: 9,
  noivu: 8,
  tuphap: 7,
  khdt: 8,
  taichinh: 8,
  congthuong: 9,
  nongnghiep: 14,
  tnmt: 10,
  xaydung: 7,
  giaothong: 8,
  khcn: 7,
  tttt: 6,
  vanhoa: 8,
  dulich: 5,
  giaoduc: 9,
  yte: 9,
  ldtbxh: 9,
  bandantoc: 5,
  ngoaivu: 5,
  thanhtra: 6,
  taichinh25: 12,
  nongnghiep25: 17,
  xaydung25: 11,
  khcn25: 9,
  vanhoa25: 9,
  dantoc25: 6,
};

function isNew(key: DepartmentKey): boolean {
  return key.endsWith('25');
}

function standing(key: DepartmentKey, year: number): boolean {
  return isNew(key) ? year >= 2025 : year < 2025 || departmentSuccessors[key] === undefined;
}

function divisionsOf(key: DepartmentKey, year: number): number {
  const first = divisionCounts[key];
  if (isNew(key)) return first - (year === 2026 && first > 9 ? 1 : 0);
  const lost = (year >= 2019 ? Math.round(first * 0.14) : 0) + (year >= 2025 ? Math.round(first * 0.12) : 0);
  return first - lost + (key === 'noivu' && year >= 2025 ? 3 : 0);
}

/** Divisions and sub-departments of each department: fewer in 2019 and, where it stood on, in 2025. */
function addDivisions(book: FigureBook, departments: Departments): void {
  const words: Pair = ['phòng, chi cục và tương đương của sở', 'divisions, sub-departments and equals of a department'];
  const scope = { indicator: 'internal-units', block: 'government', level: 'province', counts: words } as const;
  for (const key of departmentKeys) {
    const id = book.series({ ...scope, id: `divisions-${key}`, unit: valueOf(departments.all, key).id });
    for (const year of years.filter((one) => standing(key, one))) {
      book.point(id, { asOf: dayOf(year), value: divisionsOf(key, year), source: reportOf('staff', year) });
    }
  }
  const total = book.series({ ...scope, id: 'divisions', unit: province });
  const sums = years.map((year) =>
    departmentKeys.filter((key) => standing(key, year)).reduce((sum, key) => sum + divisionsOf(key, year), 0),
  );
  addStocks(book, total, 'staff', sums);
}

function addFocalPoints(book: FigureBook): void {
  const words: Pair = [
    'đầu mối giảm: cơ quan, đơn vị và tổ chức bên trong, toàn tỉnh',
    'counted units fewer: agencies, units and their divisions, whole province',
  ];
  const yearly = [31, 64, 22, 9, 18, 4, 12, 236, 9];
  const flows = book.series({ id: 'focal-points-cut', indicator: 'focal-points-cut', unit: province, counts: words });
  addFlows(book, flows, 'staff', yearly, 2018);
  const since = book.series({
    id: 'focal-points-cut-since-2017',
    indicator: 'focal-points-cut',
    unit: province,
    counts: [`${words[0]}, lũy kế từ khi có Nghị quyết 18`, `${words[1]}, cumulative since Resolution 18`],
    startsWhen: '2017-10-25',
    startsNote: ['Tính từ ngày ban hành Nghị quyết 18-NQ/TW.', 'Counted from the day of Resolution 18-NQ/TW.'],
  });
  let sum = 0;
  for (const [index, year] of yearsFrom(2018, 2026).entries()) {
    sum += itemAt(yearly, index);
    book.point(since, {
      period: { start: '2017-10-25', end: periodOf(year).end },
      value: sum,
      source: reportOf('staff', year),
      qualifier: year < 2020 ? 'at-least' : 'exact',
    });
  }
}

function addMoneyAndPremises(book: FigureBook): void {
  const savings = book.series({
    id: 'savings',
    indicator: 'savings',
    unit: province,
    counts: ['chi ngân sách tiết kiệm nhờ sắp xếp tổ chức bộ máy', 'budget saved by the reorganisation'],
  });
  addFlows(book, savings, 'staff', [18, 34, 41, 46, 51, 55, 58, 164, 212], 2018, {
    2018: { qualifier: 'about' },
    2019: { qualifier: 'more-than' },
    2020: { qualifier: 'nearly', confidence: 'medium' },
    2025: { qualifier: 'about', high: 172, confidence: 'medium' },
    2026: { qualifier: 'at-least' },
  });
  const premises = book.series({
    id: 'surplus-premises',
    indicator: 'surplus-premises',
    unit: province,
    counts: ['cơ sở nhà, đất công dôi dư sau sắp xếp chưa xử lý', 'surplus public premises not yet dealt with'],
  });
  addStocks(book, premises, 'staff', [46, 41, 33, 28, 24, 21, 246, 131], 2019, {
    2022: { qualifier: 'less-than' },
    2025: { qualifier: 'nearly' },
  });
}

/** Population of the new communes when they began, rounded by the report, and posts per commune. */
function addNewCommunes(book: FigureBook, { districts }: Territory, random: Random): void {
  const communes = districts.flatMap(({ newCommunes }) => newCommunes);
  for (const unit of communes) {
    const id = book.series({
      id: `population-${unit.code ?? ''}`,
      indicator: 'population',
      unit: unit.id,
      level: 'commune',
      counts: ['dân số của xã, phường', 'people living in the commune or ward'],
    });
    const value = random.between(90, unit.kind === 'ward' ? 420 : 240) * 100;
    book.point(id, {
      asOf: '2025-07-01',
      value,
      qualifier: 'about',
      source: reportOf('grassroots', 2025),
      confidence: 'medium',
    });
  }
  const average = book.series({
    id: 'posts-per-commune',
    indicator: 'posts-per-commune',
    unit: province,
    level: 'commune',
    counts: ['biên chế bình quân của một xã, phường, mọi khối', 'posts of one commune or ward on average, all blocks'],
  });
  for (const year of yearsFrom(2025, 2026)) {
    const posts = ['quota-party-c', 'quota-gov-c', 'quota-front-c'].reduce(
      (sum, id) => sum + book.valueAt(id, dayOf(year)),
      0,
    );
    book.point(average, {
      asOf: dayOf(year),
      value: Math.round((posts * 10) / communes.length) / 10,
      source: reportOf('staff', year),
    });
  }
}

/** Communes, districts, departments and their divisions, counted units fewer, savings, premises, population. */
export function addAdministrativeFigures(
  book: FigureBook,
  territory: Territory,
  departments: Departments,
  random: Random,
): void {
  addCommunes(book, territory);
  addBodies(book);
  addDivisions(book, departments);
  addFocalPoints(book);
  addMoneyAndPremises(book);
  addNewCommunes(book, territory, random);
}
