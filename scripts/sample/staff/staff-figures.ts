import { province } from '../administrative-units.ts';
import { fields } from '../fields.ts';
import type { FigureBook, SeriesFields } from '../figure-book.ts';
import type { Pair } from '../rows.ts';
import { reportOf } from '../sources.ts';
import { dayOf, yearsFrom } from '../years.ts';
import type { PlacedLine, StaffModel } from './staff-model.ts';
import { kindWording, type StaffScope, staffScopes } from './staff-scopes.ts';

/** The two staff numbers that are stocks. */
export const staffStocks = [
  { indicator: 'quota-assigned', prefix: 'quota', of: 'quota' },
  { indicator: 'in-post', prefix: 'inpost', of: 'inPost' },
] as const;
type StaffStock = (typeof staffStocks)[number];

/** Sum of the lines that have a figure of the year; null when none has. */
export function sumInYear(lines: readonly PlacedLine[], stock: StaffStock, year: number): number | null {
  const values = lines.flatMap((line) => line[stock.of].get(year) ?? []);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}

function addSums(
  book: FigureBook,
  stock: StaffStock,
  series: SeriesFields,
  lines: readonly PlacedLine[],
  first = 2015,
  last = 2026,
): string {
  const id = book.series(series);
  for (const year of yearsFrom(first, last)) {
    const value = sumInYear(lines, stock, year);
    if (value !== null) book.point(id, { asOf: dayOf(year), value, source: reportOf('staff', year) });
  }
  return id;
}

// Ended on 1/8/2025: none is assigned since, and the last ones in post, who waited for their benefits, left in 2026.
const endedPartTime = { quota: [2025, 2026], inPost: [2026] } as const;

function wordingOf({ kind }: StaffScope, stock: StaffStock): Pair {
  const wording = kindWording[kind];
  if (wording === undefined) throw new Error(`No wording for ${kind}.`);
  return wording[stock.of];
}

function fieldName(line: PlacedLine): Pair | undefined {
  return fields.find(({ key }) => key === line.field)?.name;
}

function addPlaces(book: FigureBook, stock: StaffStock, scope: StaffScope, line: PlacedLine): void {
  for (const { unit, first, last } of line.places) {
    const id = book.series({
      id: `${stock.prefix}-${line.key}${line.places.length > 1 && first > 2015 ? '-2025' : ''}`,
      indicator: stock.indicator,
      unit: unit.id,
      block: scope.block,
      level: scope.level,
      staffKind: scope.kind,
      field: fieldName(line),
      counts: wordingOf(scope, stock),
    });
    for (const year of yearsFrom(first, last)) {
      const value = line[stock.of].get(year);
      if (value !== undefined) book.point(id, { asOf: dayOf(year), value, source: reportOf('staff', year) });
    }
  }
}

/** Series of a cell of the table of posts, and by field where there are fields. */
function addScope(book: FigureBook, stock: StaffStock, scope: StaffScope, lines: readonly PlacedLine[]): void {
  const { block, level, kind: staffKind } = scope;
  const counts = wordingOf(scope, stock);
  const shared = { indicator: stock.indicator, unit: province, block, level, staffKind, counts };
  addSums(book, stock, { ...shared, id: `${stock.prefix}-${scope.key}` }, lines);
  if (scope.key !== 'psu-p') return;
  for (const field of fields) {
    const ofField = lines.filter((line) => line.field === field.key);
    addSums(book, stock, { ...shared, id: `${stock.prefix}-psu-${field.key}`, field: field.name }, ofField);
  }
}

const everyKind: Pair = [
  'toàn bộ cán bộ, công chức, viên chức, hợp đồng hỗ trợ, phục vụ và người hoạt động không chuyên trách cấp xã',
  'all cadres, civil servants, public employees, support contracts and commune part-time workers',
];

const party: Pair = ['khối Đảng', 'Party'];
const government: Pair = ['khối chính quyền', 'government'];
const front: Pair = [
  'khối Mặt trận Tổ quốc và tổ chức chính trị - xã hội',
  'Fatherland Front and socio-political organisations',
];

function since2025([vi, en]: Pair): Pair {
  return [`${vi} trong mô hình chính quyền 2 cấp`, `${en} in the two-tier model`];
}

// On 1/7/2025 the commune cadres, one quota until then, were divided among three blocks: those series end and begin.
const blockTotals = [
  ['party', 'party', party, 2015, 2024],
  ['party-2025', 'party', since2025(party), 2025, 2026],
  ['government', 'government', government, 2015, 2024],
  ['government-2025', 'government', since2025(government), 2025, 2026],
  ['front-mass', 'front-mass', front, 2015, 2024],
  ['front-mass-2025', 'front-mass', since2025(front), 2025, 2026],
  ['association', 'association', ['các hội được giao nhiệm vụ', 'assigned associations'], 2015, 2026],
  ['public-service', 'public-service', ['đơn vị sự nghiệp công lập', 'public service units'], 2015, 2026],
] as const satisfies readonly (readonly [string, string, Pair, number, number])[];

const levelTotals = [
  ['p', 'province', ['cấp tỉnh', 'provincial level'], 2015, 2026],
  ['d', 'district', ['cấp huyện (đến 30/6/2025)', 'district level (to 30/6/2025)'], 2015, 2024],
  ['x', 'commune', ['cấp xã trước 1/7/2025', 'commune level before 1/7/2025'], 2015, 2024],
  ['c', 'commune', ['cấp xã của mô hình chính quyền 2 cấp', 'commune level of the two-tier model'], 2025, 2026],
] as const satisfies readonly (readonly [string, string, Pair, number, number])[];

const kindTotals = [
  [
    'cadre-civil-servant',
    ['cán bộ, công chức mọi cấp', 'cadres and civil servants of all levels'],
    ['cadre-civil-servant', 'civil-servant', 'commune-cadre-civil-servant'],
  ],
  [
    'public-employee',
    ['viên chức hưởng lương từ ngân sách mọi cấp', 'state-paid public employees of all levels'],
    ['public-employee'],
  ],
  ['contract-worker', ['hợp đồng hỗ trợ, phục vụ mọi cấp', 'support contracts of all levels'], ['contract-worker']],
  [
    'part-time-worker',
    ['người hoạt động không chuyên trách cấp xã', 'commune part-time workers'],
    ['part-time-worker'],
  ],
] as const satisfies readonly (readonly [string, Pair, readonly string[]])[];

function prefixed(stock: StaffStock, [vi, en]: Pair): Pair {
  return stock.of === 'quota' ? [`được giao: ${vi}`, `assigned: ${en}`] : [`có mặt: ${vi}`, `in post: ${en}`];
}

/** Totals of blocks, levels and kinds of staff, and of the whole system: each the sum of its cells. */
function addTotals(book: FigureBook, stock: StaffStock, linesOf: ReadonlyMap<StaffScope, readonly PlacedLine[]>): void {
  const where = (passes: (scope: StaffScope) => boolean) =>
    staffScopes.filter((scope) => passes(scope)).flatMap((scope) => linesOf.get(scope) ?? []);
  const { indicator, prefix } = stock;
  const shared = { indicator, unit: province };
  const all = where(() => true);
  addSums(
    book,
    stock,
    { ...shared, id: `${prefix}-all`, block: 'whole-system', counts: prefixed(stock, everyKind) },
    all,
  );
  for (const [key, block, text, first, last] of blockTotals) {
    const lines = where((scope) => scope.block === block);
    const series = { ...shared, id: `${prefix}-block-${key}`, block, counts: prefixed(stock, text) } as const;
    addSums(book, stock, series, lines, first, last);
  }
  for (const [key, level, text, first, last] of levelTotals) {
    const lines = where((scope) => scope.level === level);
    const series = {
      ...shared,
      id: `${prefix}-level-${key}`,
      block: 'whole-system',
      level,
      counts: prefixed(stock, text),
    } as const;
    addSums(book, stock, series, lines, first, last);
  }
  for (const [kind, text, kinds] of kindTotals) {
    const lines = where((scope) => kinds.some((one) => one === scope.kind));
    const series = {
      ...shared,
      id: `${prefix}-kind-${kind}`,
      block: 'whole-system',
      staffKind: kind,
      counts: prefixed(stock, text),
    } as const;
    const id = addSums(book, stock, series, lines);
    for (const year of kind === 'part-time-worker' ? endedPartTime[stock.of] : []) {
      book.point(id, { asOf: dayOf(year), value: 0, source: reportOf('staff', year) });
    }
  }
}

/** Posts assigned and people in post: the province by block, level and kind, its totals, and every body. */
export function addStaffFigures(book: FigureBook, model: StaffModel): void {
  const linesOf = new Map(
    staffScopes.map((scope) => [scope, model.lines.filter((line) => line.scope === scope.key)] as const),
  );
  for (const stock of staffStocks) {
    addTotals(book, stock, linesOf);
    for (const [scope, lines] of linesOf) {
      addScope(book, stock, scope, lines);
      for (const line of lines) addPlaces(book, stock, scope, line);
    }
  }
}
