import type { Figure } from '../figures/figure.ts';
import type { LocalText } from '../records/local-text.ts';
import type { Id, Indicator, Series } from '../records/records.ts';
import { accumulateFlow } from '../series/accumulate-flow.ts';
import type { FigureIndex } from '../series/figure-index.ts';
import type { Point } from '../series/series-points.ts';
import { firstDay, lastDay } from '../time/partial-date.ts';
import { type StaffScope, scopeKey, scopeOf } from './staff-scope.ts';

/** The days that a flow covers (`YYYY-MM-DD`); `from` is null for a running total whose start is not stated. */
export interface Stretch {
  readonly from: string | null;
  readonly to: string;
}

/** What leavers are told apart by; null where the source does not state it. */
export interface LeaversKind {
  readonly scope: StaffScope;
  readonly reason: LocalText | null;
  readonly method: LocalText | null;
  readonly decree: Id | null;
}

/** What one series (people, cost or cost paid) says for a period. */
export interface LeaversReading {
  readonly series: Series;
  readonly indicator: Indicator;
  readonly kind: LeaversKind;
  /** Null when its periods overlap or its sources contradict each other. */
  readonly figure: Figure | null;
  /** The figures it rests on, in the order of their dates: one, or several separate periods that were added. */
  readonly points: readonly Point[];
  readonly stretch: Stretch;
}

/** The kind of leavers a series counts. */
function leaversKindOf(series: Series): LeaversKind {
  const { reason, method, decree } = series;
  return { scope: scopeOf(series), reason, method, decree };
}

/** Equal for equal kinds. */
export function leaversKey({ scope, reason, method, decree }: LeaversKind): string {
  return [scopeKey(scope), reason?.vi ?? null, method?.vi ?? null, decree].join('|');
}

function startOf(point: Point, series: Series): string | null {
  const start = point.observation.periodStart ?? series.startsWhen;
  return start === null ? null : firstDay(start);
}

function stretchOf(points: readonly Point[], series: Series, to: string): Stretch {
  const starts = points.map((point) => startOf(point, series));
  const known = starts.filter((start) => start !== null).sort();
  return { from: known.length < starts.length ? null : (known[0] ?? null), to };
}

/** Whether a figure counts leavers of one year only: its period begins and ends within it. */
function isWithinYear(point: Point, series: Series, year: number): boolean {
  const start = startOf(point, series);
  return start !== null && start >= `${year}-01-01` && lastDay(point.on) <= `${year}-12-31`;
}

/**
 * Reads a flow series for a year, or as far as it goes. Separate periods are added, running totals are not: of them the
 * latest counts (`accumulateFlow`). Null when the series says nothing of the period.
 * @param year null takes all that is known by the day
 */
export function readLeavers(
  index: FigureIndex,
  series: Series,
  day: string,
  year: number | null,
): LeaversReading | null {
  const indicator = index.indicators.get(series.indicator);
  const known = index.pointsOf(series, day).dated;
  const points = year === null ? known : known.filter((point) => isWithinYear(point, series, year));
  const latest = points.at(-1);
  if (indicator === undefined || latest === undefined) return null;
  const flow = accumulateFlow(points, series.startsWhen, null);
  const base = { series, indicator, kind: leaversKindOf(series) };
  const to = lastDay(latest.on);
  const only = flow.kind === 'total' && flow.readings.length === 1 ? flow.readings[0] : undefined;
  if (only === undefined) return { ...base, figure: null, points, stretch: stretchOf(points, series, to) };
  // A sum is a figure of its own; a running total is that of its point.
  const used = only.figure === latest.figure ? [latest] : points;
  return { ...base, figure: only.figure, points: used, stretch: stretchOf(used, series, to) };
}
