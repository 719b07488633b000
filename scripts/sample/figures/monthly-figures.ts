import type { FigureBook } from '../figure-book.ts';
import type { Random } from '../random.ts';
import type { SampleUnit } from '../register.ts';
import { itemAt, type Pair } from '../rows.ts';
import { lists } from '../sources.ts';
import { lastYear, years } from '../years.ts';

interface MonthlyMeasure {
  readonly key: string;
  readonly indicator: string;
  readonly counts: Pair;
}

const measures: readonly MonthlyMeasure[] = [
  { key: 'inpost', indicator: 'in-post', counts: ['người có mặt, báo cáo tháng', 'people in post, monthly report'] },
  {
    key: 'quota',
    indicator: 'quota-assigned',
    counts: ['biên chế giao, báo cáo tháng', 'posts assigned, monthly report'],
  },
  {
    key: 'population',
    indicator: 'population',
    counts: ['dân số trên địa bàn, báo cáo tháng', 'people living on the ground, monthly report'],
  },
];

function lastDaysOfMonths(): readonly string[] {
  return years.flatMap((year) => {
    const months = year === lastYear ? 10 : 12;
    return Array.from({ length: months }, (_, month) =>
      new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10),
    );
  });
}

/** The months in which a unit stood. */
function monthsOf(unit: SampleUnit, months: readonly string[]): readonly string[] {
  return months.filter(
    (day) => (unit.from === undefined || day >= unit.from) && (unit.until === null || day <= unit.until),
  );
}

/**
 * Adds monthly reports of unit after unit until the book holds exactly so many figures: bulk for measuring, in series
 * of their own, so that no published figure changes.
 * @param size number of figures wanted; the book must not hold more
 */
export function addMonthlyFigures(book: FigureBook, all: readonly SampleUnit[], random: Random, size: number): void {
  if (book.count() > size) {
    throw new Error(`The sample province alone has ${book.count()} figures; ask for at least as many.`);
  }
  const months = lastDaysOfMonths();
  // Other units have figures by kind of staff, which these would have to add up with.
  const units = all.filter(({ kind, level }) => kind === 'school' || level === 'village' || level === 'commune');
  for (let round = 0; book.count() < size; round += 1) {
    const unit = itemAt(units, round % units.length);
    const series = Math.floor(round / units.length);
    const measure = itemAt(measures, series % measures.length);
    const id = book.series({
      id: `monthly-${measure.key}-${series}-${unit.id}`,
      indicator: measure.indicator,
      unit: unit.id,
      block: unit.block,
      level: unit.level,
      counts:
        series < measures.length
          ? measure.counts
          : [`${measure.counts[0]} (${series})`, `${measure.counts[1]} (${series})`],
    });
    let value = random.between(12, 60);
    for (const asOf of monthsOf(unit, months)) {
      if (book.count() >= size) return;
      value = Math.max(1, value + random.between(-1, 1));
      book.point(id, { asOf, value, source: lists.programme });
    }
  }
}
