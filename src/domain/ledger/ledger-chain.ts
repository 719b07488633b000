import { type StaffFigure, staffFigure } from '../staffing/staff-figure.ts';
import type { Point } from '../series/series-points.ts';
import { dayNumber, lastDay } from '../time/partial-date.ts';
import { type FlowPoints, type LedgerDays, type LedgerSide, ledgerSide } from './ledger-flows.ts';
import { balanceLedger, type LedgerBalance } from './quota-ledger.ts';

/** Biên chế giao on one day. */
export interface LedgerStock {
  readonly day: string;
  /** Empty when no source gives it; several when they contradict each other. */
  readonly points: readonly Point[];
  /** Null when no source gives it, or when sources contradict each other. */
  readonly quota: StaffFigure<'quota-assigned'> | null;
}

/**
 * Why increases and decreases are not looked at: the district level ended in between, so that the two stocks are of
 * different organisations; or several quota series of the scope have figures of that time, and flows could belong to any of them.
 */
export type LedgerObstacle = 'level-break' | 'several-quotas';

/** One link of a chain of ledgers: the closing stock of one is the opening stock of the next. */
export interface QuotaLedger extends LedgerDays {
  readonly from: LedgerStock;
  readonly to: LedgerStock;
  readonly increase: LedgerSide;
  readonly decrease: LedgerSide;
  readonly balance: LedgerBalance;
  readonly obstacle: LedgerObstacle | null;
}

/** What a chain of ledgers is made of: all of one scope (place, block, level, kind of staff, field). */
export interface LedgerInput {
  /** Points of one quota series, as known on the day asked for. */
  readonly quota: readonly Point[];
  readonly increases: readonly FlowPoints[];
  readonly decreases: readonly FlowPoints[];
  /** First day without a district level, for scopes that it breaks; else null. */
  readonly breakDay: string | null;
  /** Days (`YYYY-MM-DD`) on which another quota series of the same scope has a figure. */
  readonly rivalDays: readonly string[];
}

const daysOfAYear = 366;

function yearEndsBetween(a: string, b: string): readonly string[] {
  const first = Number(a.slice(0, 4));
  const years = Array.from({ length: Number(b.slice(0, 4)) - first + 1 }, (_, index) => first + index);
  return years.map((year) => `${year}-12-31`).filter((day) => a < day && day < b);
}

/** The days of the stocks; where more than a year lies between two of them, the year ends in between as well. */
function boundaries(stocks: readonly string[]): readonly string[] {
  return stocks.flatMap((day, index) => {
    const next = stocks[index + 1];
    return next === undefined || dayNumber(next) - dayNumber(day) <= daysOfAYear
      ? [day]
      : [day, ...yearEndsBetween(day, next)];
  });
}

function stockOn(points: readonly Point[], day: string): LedgerStock {
  const found = points.filter((point) => lastDay(point.on) === day);
  const last = found.at(-1);
  const contradict = found.some((point) => point.conflictsWith.length > 0);
  if (last === undefined || contradict) return { day, points: found, quota: null };
  return { day, points: [last], quota: staffFigure('quota-assigned', last.figure) };
}

const nothing: LedgerSide = { total: null, byReason: [], againstTotal: null, items: [null] };

/**
 * Ledgers of a quota series between each two of its dates, in order: biên chế đầu kỳ + tăng − giảm = cuối kỳ. Only
 * stocks dated to the day bound a ledger. Nothing is spread: what does not balance is each ledger's own remainder.
 */
export function chainLedgers(input: LedgerInput): readonly QuotaLedger[] {
  const dated = input.quota.filter((point) => point.on.precision === 'day');
  const days = boundaries([...new Set(dated.map((point) => point.on.iso))].sort());
  return days.slice(1).map((closing, index) => {
    const stretch = { opening: days[index] ?? closing, closing };
    const from = stockOn(dated, stretch.opening);
    const to = stockOn(dated, closing);
    const { breakDay } = input;
    const isBroken = breakDay !== null && stretch.opening < breakDay && breakDay <= closing;
    const hasRival = input.rivalDays.some((day) => stretch.opening <= day && day <= closing);
    const obstacle = isBroken ? 'level-break' : hasRival ? 'several-quotas' : null;
    const increase = obstacle === null ? ledgerSide(input.increases, stretch) : nothing;
    const decrease = obstacle === null ? ledgerSide(input.decreases, stretch) : nothing;
    const balance = balanceLedger({
      opening: from.quota?.figure ?? null,
      increases: increase.items,
      decreases: decrease.items,
      closing: to.quota?.figure ?? null,
    });
    return { ...stretch, from, to, increase, decrease, balance, obstacle };
  });
}

/** Year that a ledger covers from the last day of the year before to its own last day; null for any other stretch. */
export function ledgerYear({ opening, closing }: LedgerDays): number | null {
  const year = Number(closing.slice(0, 4));
  return closing === `${year}-12-31` && opening === `${year - 1}-12-31` ? year : null;
}
