import type { Language } from '../../domain/records/local-text.ts';
import { dayNumber, yearOf } from '../charts/day-scale.ts';
import { textWidth } from '../charts/text-width.ts';
import { dayWord, monthOfYearWord, monthWord, quarterWord } from './axis-date-words.ts';
import { type AxisStretch, isoDay } from './axis-stretch.ts';
import { type TimeScale, xOfDay, xWithin } from './time-scale.ts';

/** The beginning of a period of the calendar; what follows to the right lies in it. */
export interface AxisTick {
  /** Place of its line in px; null when it begins before what is seen. */
  readonly x: number | null;
  /** Where its label begins; a period that began before keeps its label at the edge. */
  readonly labelX: number;
  /** Null when there is no room for it. */
  readonly label: string | null;
}

/** The calendar over a drawing: a line of longer periods, and under it, once there is room, one of shorter ones. */
export interface AxisTicks {
  readonly upper: readonly AxisTick[];
  readonly lower: readonly AxisTick[];
  readonly height: number;
}

export const upperLine = 24;
export const lowerSize = 13;
export const lowerLine = 20;
const labelGap = 4;

/** One kind of period: where it begins within a year, and what it is called. */
interface Period {
  /** Days of the year (`MM-DD`) on which it begins. */
  readonly begins: readonly string[];
  /** Only every so many years. */
  readonly years: number;
  /** Fewest days from one beginning to the next. */
  readonly leastDays: number;
  readonly word: (iso: string, language: Language) => string;
}

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

function onDays(days: readonly number[], leastDays: number): Period {
  const begins = months.flatMap((month) => days.map((day) => `${month}-${String(day).padStart(2, '0')}`));
  return { begins, years: 1, leastDays, word: dayWord };
}

function everyYears(years: number): Period {
  return { begins: ['01-01'], years, leastDays: 365 * years, word: (iso) => iso.slice(0, 4) };
}

const everyDay = Array.from({ length: 31 }, (_, index) => index + 1);
const firstOfMonths = months.map((month) => `${month}-01`);
const aMonth: Period = { begins: firstOfMonths, years: 1, leastDays: 28, word: monthWord };
const aQuarter: Period = { begins: ['01-01', '04-01', '07-01', '10-01'], years: 1, leastDays: 90, word: quarterWord };
const namedMonth: Period = { ...aMonth, word: monthOfYearWord };

/** From the shortest to the longest, with the longer period that stands above. */
const levels: readonly { readonly upper: Period; readonly lower: Period }[] = [
  { upper: namedMonth, lower: onDays(everyDay, 1) },
  {
    upper: namedMonth,
    lower: onDays(
      everyDay.filter((day) => day % 2 === 1 && day < 31),
      2,
    ),
  },
  { upper: namedMonth, lower: onDays([1, 5, 10, 15, 20, 25], 3) },
  { upper: namedMonth, lower: onDays([1, 10, 20], 8) },
  { upper: everyYears(1), lower: aMonth },
  { upper: everyYears(1), lower: aQuarter },
];

/** Day numbers on which the period begins, with the one before the stretch and the one after it. */
function beginnings({ begins, years }: Period, stretch: AxisStretch): number[] {
  const days: number[] = [];
  for (let year = yearOf(stretch.start) - years; year <= yearOf(stretch.end) + years; year += 1) {
    if (year % years !== 0) continue;
    for (const begin of begins) {
      const iso = `${String(year).padStart(4, '0')}-${begin}`;
      const day = dayNumber(iso);
      // A month has no 30th or 31st: such a day rolls over, or is no number at all.
      if (!Number.isNaN(day) && isoDay(day) === iso) days.push(day);
    }
  }
  const first = Math.max(...days.filter((day) => day <= stretch.start));
  const last = days.find((day) => day >= stretch.end);
  return days.filter((day) => day >= first && day <= (last ?? day));
}

function ticksOf(period: Period, scale: TimeScale, language: Language, size: number, bold: boolean): AxisTick[] {
  const days = beginnings(period, scale.stretch);
  return days.flatMap((day, index): AxisTick[] => {
    const x = xOfDay(scale, day);
    if (x > scale.right) return [];
    const next = days[index + 1];
    const end = next === undefined ? scale.right : xWithin(scale, next);
    const labelX = Math.max(x, scale.left) + labelGap;
    const label = period.word(isoDay(day), language);
    const fits = labelX + textWidth(label, size, bold) <= Math.min(end, scale.right) - 2;
    return [{ x: x < scale.left ? null : x, labelX, label: fits ? label : null }];
  });
}

function fitsAll(period: Period, scale: TimeScale, language: Language, size: number, bold: boolean): boolean {
  // No name is shorter than this: spares the writing of thousands of days.
  if (period.leastDays * scale.pxPerDay < size) return false;
  const widest = Math.max(
    ...beginnings(period, scale.stretch).map((day) => textWidth(period.word(isoDay(day), language), size, bold)),
  );
  return widest + labelGap + 2 <= period.leastDays * scale.pxPerDay;
}

/** The shortest periods whose names all have room; `upperSize` is the size of the longer ones in px. */
export function axisTicks(scale: TimeScale, language: Language, upperSize: number): AxisTicks {
  const level = levels.find(({ lower }) => fitsAll(lower, scale, language, lowerSize, false));
  if (level !== undefined) {
    return {
      upper: ticksOf(level.upper, scale, language, upperSize, true),
      lower: ticksOf(level.lower, scale, language, lowerSize, false),
      height: upperLine + lowerLine,
    };
  }
  const years = [1, 2, 5, 10, 20, 50].map(everyYears);
  const period = years.find((one) => fitsAll(one, scale, language, upperSize, true)) ?? everyYears(100);
  return { upper: ticksOf(period, scale, language, upperSize, true), lower: [], height: upperLine };
}
