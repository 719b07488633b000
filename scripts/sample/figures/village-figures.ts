import { province, type Territory } from '../administrative-units.ts';
import type { FigureBook } from '../figure-book.ts';
import type { Random } from '../random.ts';
import { itemAt, type Pair } from '../rows.ts';
import { reportOf } from '../sources.ts';
import { dayOf, firstYear, periodOf, years, yearsFrom } from '../years.ts';
import { addFlows, addStocks, losses } from './yearly-points.ts';

/** Villages and residential groups of one district by year, 2015–2024, and of the whole province to 2026. */
interface Villages {
  readonly thon: readonly number[];
  readonly groups: readonly number[];
}

const level = 'village';
const counts: Pair = ['thôn và tổ dân phố', 'villages and residential groups'];
const onlyThon: Pair = ['riêng thôn', 'villages (thôn) only'];
const onlyGroups: Pair = ['riêng tổ dân phố', 'residential groups (tổ dân phố) only'];

function added(columns: readonly (readonly number[])[]): readonly number[] {
  return itemAt(columns, 0).map((_, index) => columns.reduce((sum, column) => sum + itemAt(column, index), 0));
}

/** The great merging was in 2019, a smaller one in 2020 and 2022; the city has mostly residential groups. */
function draw(random: Random, isCity: boolean): Villages {
  const start = isCity ? 34 : random.between(76, 104);
  const startGroups = isCity ? 92 : random.between(8, 14);
  const falls = (base: number, share: number) => {
    const lost = Math.round(base * share);
    const after2019 = base - lost;
    const after2020 = after2019 - Math.round(base * 0.02);
    const after2022 = after2020 - random.between(0, 1);
    return [base, base, base, base, after2019, after2020, after2020, after2022, after2022, after2022];
  };
  return {
    thon: falls(start, 0.14 + random.next() * 0.06),
    groups: falls(startGroups, 0.1 + random.next() * 0.08),
  };
}

interface Writer {
  readonly book: FigureBook;
  readonly unit: string;
  readonly key: string;
}

function write({ book, unit, key }: Writer, { thon, groups }: Villages): readonly number[] {
  const all = added([thon, groups]);
  const shared = { indicator: 'villages', unit, level } as const;
  // The total comes first: the checks hold cuts against the first series of a scope.
  addStocks(book, book.series({ ...shared, id: `villages${key}`, counts }), 'grassroots', all);
  addStocks(book, book.series({ ...shared, id: `villages-thon${key}`, counts: onlyThon }), 'grassroots', thon);
  addStocks(book, book.series({ ...shared, id: `villages-tdp${key}`, counts: onlyGroups }), 'grassroots', groups);
  const cuts = book.series({
    id: `villages-cut${key}`,
    indicator: 'villages-cut',
    unit,
    level,
    counts: ['thôn, tổ dân phố giảm', 'villages and residential groups fewer'],
  });
  addFlows(book, cuts, 'grassroots', losses(all), 2016);
  return all;
}

const leadership = [
  {
    id: 'village-party',
    indicator: 'villages-with-party-organisation',
    counts: ['thôn, tổ dân phố có tổ chức đảng', 'villages and residential groups with a Party organisation'],
    staffKind: undefined,
    from: 0.88,
    to: 1,
  },
  {
    id: 'village-heads',
    indicator: 'village-heads-party-members',
    counts: ['thôn trưởng, tổ trưởng tổ dân phố là đảng viên', 'village and group heads who are Party members'],
    staffKind: 'head',
    from: 0.46,
    to: 0.83,
  },
  {
    id: 'village-secretaries',
    indicator: 'secretary-village-heads',
    counts: [
      'bí thư chi bộ đồng thời là thôn trưởng, tổ trưởng tổ dân phố',
      'cell secretaries who also head the village or group',
    ],
    staffKind: 'head',
    from: 0.18,
    to: 0.56,
  },
] as const;

function shareIn(index: number, from: number, to: number): number {
  return from + ((to - from) * index) / (years.length - 1);
}

/** @param whole villages and groups of the province by year */
function writeLeadership(
  writers: readonly Writer[],
  villages: readonly (readonly number[])[],
  whole: readonly number[],
  random: Random,
): void {
  for (const { id, indicator, counts: countsWhat, staffKind, from, to } of leadership) {
    const columns = villages.map((column) => {
      const lead = (random.next() - 0.5) * 0.06;
      return column.map((value, index) => Math.min(value, Math.round(value * (shareIn(index, from, to) + lead))));
    });
    for (const [index, { book, unit, key }] of writers.entries()) {
      const series = book.series({ id: `${id}${key}`, indicator, unit, level, staffKind, counts: countsWhat });
      addStocks(book, series, 'grassroots', itemAt(columns, index));
    }
    const [first] = writers;
    if (first === undefined) continue;
    const { book } = first;
    const total = book.series({ id, indicator, unit: province, level, staffKind, counts: countsWhat });
    const sums = added(columns);
    // After the districts ended only the province reports.
    const later = yearsFrom(2025, 2026).map((year) => {
      const index = year - firstYear;
      return Math.round(itemAt(whole, index) * shareIn(index, from, to));
    });
    addStocks(book, total, 'grassroots', [...sums, ...later]);
  }
}

function lastOf(values: readonly number[]): number {
  return itemAt(values, values.length - 1);
}

function addConcurrentHeads(book: FigureBook): void {
  const series = book.series({
    id: 'concurrent-heads',
    indicator: 'districts-with-concurrent-heads',
    unit: province,
    level: 'district',
    staffKind: 'head',
    counts: [
      'huyện, thành phố có bí thư đồng thời là chủ tịch HĐND',
      "districts and city whose secretary also chairs the People's Council",
    ],
  });
  addStocks(book, series, 'grassroots', [0, 0, 1, 3, 4, 6, 8, 8, 9, 10]);
  for (const year of yearsFrom(2025, 2026)) {
    const note: Pair = ['Không còn cấp huyện từ 1/7/2025.', 'No district level since 1/7/2025.'];
    book.point(series, { asOf: dayOf(year), value: 'not-applicable', source: reportOf('grassroots', year), note });
  }
}

/**
 * Villages and residential groups by district to 2024 and of the province to 2026, their cuts, and who leads them.
 * @param partTime part-time workers in post at commune level by year, to 2024
 */
export function addVillageFigures(
  book: FigureBook,
  { districts }: Territory,
  random: Random,
  partTime: ReadonlyMap<number, number>,
): void {
  const drawn = districts.map(({ unit }) => draw(random, unit.kind === 'provincial-city'));
  const thon = added(drawn.map((one) => one.thon));
  const groups = added(drawn.map((one) => one.groups));
  const writers = districts.map(({ unit }): Writer => ({ book, unit: unit.id, key: `-${unit.code ?? ''}` }));
  const whole: Villages = {
    thon: [...thon, lastOf(thon), lastOf(thon) - 21],
    groups: [...groups, lastOf(groups), lastOf(groups) - 4],
  };
  const all = write({ book, unit: province, key: '' }, whole);
  const totals = writers.map((writer, index) => write(writer, itemAt(drawn, index)));
  writeLeadership(writers, totals, all, random);
  addConcurrentHeads(book);

  const workers = book.series({
    id: 'part-time-workers',
    indicator: 'part-time-workers',
    unit: province,
    level: 'commune',
    staffKind: 'part-time-worker',
    counts: ['người hoạt động không chuyên trách cấp xã có mặt', 'commune part-time workers in post'],
  });
  addStocks(
    book,
    workers,
    'grassroots',
    [...yearsFrom(2015, 2024).map((year) => partTime.get(year) ?? null), 138, 0],
    2015,
    {
      2025: { note: ['Chờ giải quyết chế độ.', 'Waiting for their benefits.'] },
    },
  );
  const cumulative = book.series({
    id: 'villages-cut-since-2018',
    indicator: 'villages-cut',
    unit: province,
    level,
    counts: [
      'thôn, tổ dân phố giảm, lũy kế từ năm 2018',
      'villages and residential groups fewer, cumulative from 2018',
    ],
    startsWhen: '2018',
    startsNote: ['Tính từ Chương trình 12-CTr/TU.', 'Counted from Programme 12-CTr/TU.'],
  });
  const start = itemAt(all, 2);
  for (const year of yearsFrom(2019, 2026)) {
    const value = start - itemAt(all, year - 2015);
    const period = { start: '2018', end: periodOf(year).end };
    book.point(cumulative, { period, value, source: reportOf('grassroots', year) });
  }
}
