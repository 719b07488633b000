import { province } from '../administrative-units.ts';
import type { FigureBook } from '../figure-book.ts';
import type { Random } from '../random.ts';
import type { Pair } from '../rows.ts';
import { reportOf } from '../sources.ts';
import { periodOf, years } from '../years.ts';
import { leaverPlans } from './leaver-plans.ts';

const measures = [
  {
    prefix: 'leavers',
    indicator: 'leavers-settled',
    counts: ['người được giải quyết tinh giản biên chế', 'people settled under staff streamlining'],
  },
  {
    prefix: 'leavercost',
    indicator: 'leavers-settled-cost',
    counts: ['kinh phí giải quyết tinh giản biên chế', 'cost of settling leavers'],
  },
  {
    prefix: 'leaverpaid',
    indicator: 'leavers-settled-cost-paid',
    counts: ['kinh phí giải quyết tinh giản biên chế đã chi trả', 'cost of settling leavers, paid out'],
  },
] as const satisfies readonly { prefix: string; indicator: string; counts: Pair }[];

/** Share of the money of a year that was paid out by the day of its report, in percent. */
function paidShare(random: Random, year: number): number {
  if (year < 2024) return 100;
  if (year === 2024) return random.between(97, 100);
  return year === 2025 ? random.between(90, 98) : random.between(55, 82);
}

/** People and money (tenths of a billion đồng) of one combination in one year. */
interface Drawn {
  readonly year: number;
  readonly plan: (typeof leaverPlans)[number];
  /** In the order of the measures: people, cost, paid. */
  readonly amounts: readonly [number, number, number];
}

function draw(random: Random): readonly Drawn[] {
  return leaverPlans.flatMap((plan) =>
    years.flatMap((year): readonly Drawn[] => {
      const middle = plan.people[year];
      if (middle === undefined) return [];
      const spread = Math.max(1, Math.floor(middle * 0.08));
      const people = middle + random.between(-spread, spread);
      const cost = Math.round(people * plan.cost);
      return [{ year, plan, amounts: [people, cost, Math.floor((cost * paidShare(random, year)) / 100)] }];
    }),
  );
}

// Money is drawn in tenths so that sums are exact.
function shown(measure: number, amount: number): number {
  return measure === 0 ? amount : amount / 10;
}

/** Leavers by reason, method and decree, their cost, and what of it was paid; totals per year and since 2015. */
export function addLeaverFigures(book: FigureBook, random: Random): void {
  const drawn = draw(random);
  for (const [index, { prefix, indicator, counts }] of measures.entries()) {
    const total = book.series({ id: `${prefix}-all`, indicator, unit: province, counts });
    const since = book.series({
      id: `${prefix}-all-since-2015`,
      indicator,
      unit: province,
      counts: [`${counts[0]}, lũy kế từ năm 2015`, `${counts[1]}, cumulative from 2015`],
      startsWhen: '2015',
      startsNote: [
        'Tính từ khi thực hiện Nghị định 108/2014/NĐ-CP.',
        'Counted from the start of Decree 108/2014/NĐ-CP.',
      ],
    });
    let reached = 0;
    for (const year of years) {
      const sum = drawn.filter((row) => row.year === year).reduce((whole, row) => whole + (row.amounts[index] ?? 0), 0);
      reached += sum;
      const source = reportOf('leavers', year);
      const period = periodOf(year);
      book.point(total, { period, value: shown(index, sum), source });
      book.point(since, { period: { start: '2015', end: period.end }, value: shown(index, reached), source });
    }
    for (const plan of leaverPlans) {
      const { key, reason, method, decree } = plan;
      const id = book.series({ id: `${prefix}-${key}`, indicator, unit: province, reason, method, decree, counts });
      for (const { year, amounts } of drawn.filter((row) => row.plan === plan)) {
        const value = shown(index, amounts[index] ?? 0);
        book.point(id, { period: periodOf(year), value, source: reportOf('leavers', year), document: decree });
      }
    }
  }
}
