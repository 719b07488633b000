import { changeBetween, type ChangeBetween } from '../../domain/figures/change-between.ts';
import type { Figure } from '../../domain/figures/figure.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { Observation, Series } from '../../domain/records/records.ts';
import { observationDate } from '../../domain/series/observation-date.ts';
import { breaksWithDistricts } from '../../domain/staffing/level-break.ts';
import type { Remaining } from '../../domain/staffing/remaining-cut.ts';
import { pointsAt } from '../../domain/staffing/staff-reading.ts';
import { lastDay } from '../../domain/time/partial-date.ts';
import type { NumbersRow } from './numbers-rows.ts';
import type { StaffingIndexes } from './staffing-model.ts';

/** A figure of a staff number as the form takes it: which observation, how much. */
export interface FormPoint {
  readonly observation: Observation;
  readonly figure: Figure;
}

/** One line of the form: a quota series and the people in post of the same scope, side by side, never joined. */
export interface PostsLine {
  readonly id: string;
  readonly name: string;
  readonly quota: Series | null;
  readonly inPost: Series | null;
  readonly remaining: Remaining | null;
  /** The end of the district level broke the scope: figures before and after belong to different organisations. */
  readonly isBroken: boolean;
}

/** Years that the form compares with, and the year of its target. */
export const formYears = { first: 2015, second: 2021, target: 2026 };

/** The lines of a row: quota and in post side by side where one series of each is known, else each on its own. */
export function linesOf(row: NumbersRow, name: string, language: Language): readonly PostsLine[] {
  const pairs = row.quota.length === 1 && row.inPost.length <= 1;
  const counted = (series: Series, at: number, all: number) => ({
    id: `${row.id}-${at}`,
    isBroken: breaksWithDistricts(row.scope),
    name: all === 1 ? name : `${name} (${series.countsWhat[language]})`,
  });
  const all = row.quota.length + (pairs ? 0 : row.inPost.length);
  return [
    ...row.quota.map(({ series }, at) => ({
      ...counted(series, at, all),
      quota: series,
      inPost: pairs ? (row.inPost[0]?.series ?? null) : null,
      remaining: row.remaining,
    })),
    ...(pairs ? [] : row.inPost).map(({ series }, at) => ({
      ...counted(series, row.quota.length + at, all),
      quota: null,
      inPost: series,
      remaining: null,
    })),
  ];
}

/** All that a form needs to look series up. */
export interface Lookup {
  readonly indexes: StaffingIndexes;
  readonly day: string;
}

/** Figures of a series within a year, or its latest ones. */
export function pointsOf({ indexes, day }: Lookup, series: Series | null, year: number | null): readonly FormPoint[] {
  return series === null ? [] : pointsAt(indexes.figures.pointsOf(series, day).dated, year);
}

/** The last day that the date of some figures may mean; empty where there are none. */
export function dayOf(points: readonly FormPoint[]): string {
  const [first] = points;
  const on = first === undefined ? null : observationDate(first.observation);
  return on === null ? '' : lastDay(on);
}

function only(points: readonly FormPoint[]): Figure | null {
  return points.length === 1 ? (points[0]?.figure ?? null) : null;
}

/** How a quota changed; null where either side is unknown or disputed. */
export function between(before: readonly FormPoint[], after: readonly FormPoint[]): ChangeBetween | null {
  const [from, to] = [only(before), only(after)];
  return from === null || to === null ? null : changeBetween(from, to);
}

/** The figures of a line as the columns take them; those of the present only if they are of the day of the table. */
export interface LineFigures {
  readonly first: readonly FormPoint[];
  readonly second: readonly FormPoint[];
  readonly now: readonly FormPoint[];
  readonly inPost: readonly FormPoint[];
  /** The latest figures that are of another day than the table. */
  readonly stale: readonly { readonly column: string; readonly point: FormPoint }[];
}

/** The days that the table is of; null where its rows are scopes apart, each of its own day. */
export type TableDays = { readonly quota: string; readonly inPost: string } | null;

function staleOf(column: string, points: readonly FormPoint[], isCurrent: boolean): LineFigures['stale'] {
  return isCurrent ? [] : points.slice(0, 1).map((point) => ({ column, point }));
}

/** Looks up what the columns take of a line. */
export function figuresOf(lookup: Lookup, line: PostsLine, days: TableDays): LineFigures {
  const quota = pointsOf(lookup, line.quota, null);
  const inPost = pointsOf(lookup, line.inPost, null);
  const isNow = {
    quota: days === null || dayOf(quota) === days.quota,
    inPost: days === null || dayOf(inPost) === days.inPost,
  };
  return {
    first: pointsOf(lookup, line.quota, formYears.first),
    second: pointsOf(lookup, line.quota, formYears.second),
    now: isNow.quota ? quota : [],
    inPost: isNow.inPost ? inPost : [],
    stale: [...staleOf('3', quota, isNow.quota), ...staleOf('4', inPost, isNow.inPost)],
  };
}

/** The last of some days; empty where there are none. */
export function latest(days: readonly string[]): string {
  return days.reduce((a, b) => (b > a ? b : a), '');
}
