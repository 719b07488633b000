import { province } from '../administrative-units.ts';
import { type FieldKey, fields } from '../fields.ts';
import type { FigureBook } from '../figure-book.ts';
import { itemAt, type Pair } from '../rows.ts';
import { years } from '../years.ts';
import { addFlows, addStocks, between, losses } from './yearly-points.ts';

type Known = readonly (readonly [year: number, value: number])[];

/** Units by field in the years between which they fall evenly. */
const byField: Readonly<Record<FieldKey, Known>> = {
  edu: [
    [2015, 388],
    [2018, 380],
    [2019, 361],
    [2021, 349],
    [2022, 336],
    [2025, 325],
    [2026, 321],
  ],
  health: [
    [2015, 39],
    [2017, 38],
    [2018, 34],
    [2021, 33],
    [2025, 31],
    [2026, 31],
  ],
  culture: [
    [2015, 34],
    [2018, 30],
    [2019, 20],
    [2021, 19],
    [2024, 18],
    [2025, 8],
    [2026, 8],
  ],
  agri: [
    [2015, 31],
    [2018, 28],
    [2020, 25],
    [2021, 25],
    [2025, 22],
    [2026, 20],
  ],
  science: [
    [2015, 5],
    [2020, 4],
    [2021, 4],
    [2025, 4],
    [2026, 3],
  ],
  social: [
    [2015, 11],
    [2021, 10],
    [2024, 10],
    [2025, 7],
    [2026, 7],
  ],
  media: [
    [2015, 14],
    [2019, 13],
    [2021, 13],
    [2025, 11],
    [2026, 10],
  ],
  economy: [
    [2015, 22],
    [2018, 19],
    [2021, 17],
    [2024, 15],
    [2025, 12],
    [2026, 11],
  ],
};

/** Units of autonomy groups 1, 2 and 3 by year; all others are of group 4. */
const groups: readonly (readonly [group: 1 | 2 | 3, values: readonly number[]])[] = [
  [1, [4, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 16]],
  [2, [12, 14, 16, 19, 23, 28, 33, 38, 42, 48, 54, 58]],
  [3, [58, 62, 70, 79, 88, 96, 104, 110, 118, 126, 121, 124]],
];

const counts: Pair = ['đơn vị sự nghiệp công lập', 'public service units'];
const scope = { indicator: 'public-service-units', unit: province, block: 'public-service' } as const;

/** Units of all fields in each year. */
function serviceUnitTotals(): readonly number[] {
  const columns = Object.values(byField).map(between);
  return years.map((_, index) => columns.reduce((sum, column) => sum + itemAt(column, index), 0));
}

function addByField(book: FigureBook): void {
  for (const { key, name } of fields) {
    const id = book.series({ ...scope, id: `psu-count-${key}`, field: name, counts });
    addStocks(book, id, 'services', between(byField[key]));
  }
}

/** Units by group, and the share of groups 1 and 2 to two decimals, as the report gives it. */
function addByGroup(book: FigureBook, totals: readonly number[]): void {
  const rest = totals.map((total, index) => groups.reduce((left, [, values]) => left - itemAt(values, index), total));
  for (const [group, values] of [...groups, [4, rest] as const]) {
    const id = book.series({ ...scope, id: `psu-count-group-${group}`, autonomyGroup: group, counts });
    addStocks(book, id, 'services', values);
  }
  const share = book.series({
    id: 'psu-share-self-financing',
    indicator: 'share-self-financing',
    unit: province,
    block: 'public-service',
    counts: [
      'đơn vị tự bảo đảm chi thường xuyên trở lên (nhóm 1, nhóm 2) trên tổng số đơn vị',
      'units of groups 1 and 2 as a share of all',
    ],
  });
  const shares = totals.map((total, index) => {
    const self = itemAt(itemAt(groups, 0)[1], index) + itemAt(itemAt(groups, 1)[1], index);
    return Math.round((self * 10_000) / total) / 100;
  });
  addStocks(book, share, 'services', shares);
}

// From 1/7/2025 what stood at district level is of the province or of a commune.
function addByLevel(book: FigureBook, totals: readonly number[]): void {
  const provincial = between([
    [2015, 112],
    [2018, 96],
    [2020, 88],
    [2024, 84],
    [2025, 86],
    [2026, 81],
  ]);
  const add = (key: string, level: 'province' | 'district' | 'commune', values: readonly number[], from?: number) => {
    addStocks(book, book.series({ ...scope, id: `psu-count-level-${key}`, level, counts }), 'services', values, from);
  };
  const others = totals.map((total, index) => total - itemAt(provincial, index));
  add('p', 'province', provincial);
  add('d', 'district', others.slice(0, 10));
  add('c', 'commune', others.slice(10), 2025);
}

function addMoney(book: FigureBook): void {
  const spending = { indicator: 'budget-spending-service-units', unit: province, block: 'public-service' } as const;
  const words: Pair = [
    'chi trực tiếp từ ngân sách cho đơn vị sự nghiệp công lập',
    'direct budget spending on public service units',
  ];
  const total = book.series({ ...spending, id: 'psu-spending', counts: words });
  const sums = [2412, 2486, 2538, 2527, 2498, 2474, 2431, 2462, 2489, 2517, 2448, 1986];
  addFlows(book, total, 'services', sums, 2015, {
    2026: { note: ['Mười tháng đầu năm.', 'First ten months of the year.'] },
    2017: { qualifier: 'about', confidence: 'medium' },
  });
  const shares = [
    ['edu', 0.61],
    ['health', 0.21],
  ] as const;
  for (const [key, share] of shares) {
    const field = itemAt(
      fields.filter((one) => one.key === key),
      0,
    ).name;
    const id = book.series({ ...spending, id: `psu-spending-${key}`, field, counts: words });
    addFlows(
      book,
      id,
      'services',
      sums.map((sum) => Math.round(sum * share)),
      2015,
    );
  }
}

/** Public service units by field, autonomy group and level, their cuts, self-financing share and budget spending. */
export function addServiceUnitFigures(book: FigureBook): void {
  const totals = serviceUnitTotals();
  const id = book.series({ ...scope, id: 'psu-count', counts });
  addStocks(book, id, 'services', totals);
  addByField(book);
  addByGroup(book, totals);
  addByLevel(book, totals);
  const cuts = book.series({
    id: 'psu-cut',
    indicator: 'public-service-units-cut',
    unit: province,
    block: 'public-service',
    counts: ['đơn vị sự nghiệp công lập giảm', 'public service units cut'],
  });
  addFlows(book, cuts, 'services', losses(totals), 2016);
  const boards = book.series({
    id: 'project-boards',
    indicator: 'project-boards',
    unit: province,
    block: 'public-service',
    level: 'province',
    counts: ['ban quản lý dự án cấp tỉnh', 'provincial project boards'],
  });
  addStocks(book, boards, 'services', [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 1, 1]);
  const contracts = book.series({
    id: 'irregular-contracts',
    indicator: 'irregular-contracts',
    unit: province,
    block: 'public-service',
    counts: [
      'hợp đồng lao động không đúng quy định trong đơn vị sự nghiệp công lập',
      'irregular labour contracts in public service units',
    ],
  });
  addStocks(book, contracts, 'services', [412, 318, 164, 71, 12, 0], 2017, { 2018: { qualifier: 'nearly' } });
  addMoney(book);
}
