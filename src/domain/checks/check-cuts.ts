import type { PartialDate } from '../records/partial-date.ts';
import type { Id, Observation, Series } from '../records/records.ts';
import { inPortions, type Steps } from '../steps.ts';
import { dayNumber, firstDay, lastDay } from '../time/partial-date.ts';
import type { CheckIndex } from './check-index.ts';
import { exactValue } from './exact-figures.ts';
import type { Issue } from './issue.ts';
import { cutMismatch } from './issue-texts-figures.ts';
import { makeIssue } from './make-issue.ts';
import { eachRow, issuesOfRows } from './row-steps.ts';

interface Stock {
  readonly id: string;
  readonly value: number;
  readonly first: number;
  readonly last: number;
}

// A stock further from the period than a year tells of other years as well.
const farthestDays = 366;
// "Nearly" and "about" are read as within five in a hundred.
const looseness = 0.05;
const rounding = 1e-9;

function scopeKey({ unit, block, level, staffKind, field, autonomyGroup }: Series, indicator: string): string {
  return JSON.stringify([indicator, unit, block, level, staffKind, field?.vi ?? null, autonomyGroup]);
}

const suffix = '-cut';

/** Series of cuts with the scope of the stocks they explain; a cut for one reason, method or decree explains none. */
function* cutScopes(index: CheckIndex): Steps<ReadonlyMap<Id, string>> {
  const scopes = new Map<Id, string>();
  yield* eachRow(index, 'series', ({ id }) => {
    const series = index.series.get(id);
    if (series === undefined || !series.indicator.endsWith(suffix)) return;
    if (series.reason !== null || series.method !== null || series.decree !== null) return;
    scopes.set(id, scopeKey(series, series.indicator.slice(0, -suffix.length)));
  });
  return scopes;
}

/** Exact stocks of the scopes asked for, in the order of the file. */
function* stocksByScope(index: CheckIndex, asked: ReadonlySet<string>): Steps<ReadonlyMap<string, readonly Stock[]>> {
  const stocks = new Map<string, Stock[]>();
  const stocksOfSeries = new Map<Id, Stock[]>();
  yield* eachRow(index, 'series', ({ id }) => {
    const series = index.series.get(id);
    if (series === undefined || index.indicators.get(series.indicator)?.kind !== 'stock') return;
    const scope = scopeKey(series, series.indicator);
    if (!asked.has(scope)) return;
    const ofScope = stocks.get(scope) ?? [];
    stocks.set(scope, ofScope);
    stocksOfSeries.set(id, ofScope);
  });
  yield* eachRow(index, 'observations', (observation) => {
    const others = stocksOfSeries.get(observation.series);
    const value = others === undefined ? null : exactValue(observation);
    const date = observation.asOf ?? observation.periodEnd;
    if (value === null || date === null) return;
    others?.push({ id: observation.id, value, first: dayNumber(firstDay(date)), last: dayNumber(lastDay(date)) });
  });
  return stocks;
}

/** How many items at the beginning of an ordered list pass. */
function countFirst<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const item = items[middle];
    if (item !== undefined && passes(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Finds the last stock at or before the start of a period and the first at or after its end; of two on the same day
 * the one that stands first in the file.
 */
function bracketer(stocks: readonly Stock[]) {
  const byEnd = [...stocks].reverse().sort((a, b) => a.last - b.last);
  const byStart = [...stocks].sort((a, b) => a.first - b.first);
  return (start: PartialDate, end: PartialDate) => {
    const from = dayNumber(lastDay(start));
    const to = dayNumber(firstDay(end));
    const opening = byEnd[countFirst(byEnd, (stock) => stock.last <= from) - 1];
    const closing = byStart[countFirst(byStart, (stock) => stock.first < to)];
    if (opening === undefined || from - opening.last > farthestDays) return null;
    if (closing === undefined || closing.first - to > farthestDays) return null;
    return opening.last >= closing.first ? null : { opening, closing };
  };
}

function agrees({ reported }: Observation, difference: number): boolean {
  if ('missing' in reported) return true;
  const { value, high, qualifier } = reported;
  switch (qualifier) {
    case 'exact':
      return difference >= value - rounding && difference <= (high ?? value) + rounding;
    case 'more-than':
      return difference > value;
    case 'at-least':
      return difference >= value - rounding;
    case 'less-than':
      return difference < value;
    case 'at-most':
      return difference <= (high ?? value) + rounding;
    case 'nearly':
      return difference < value && difference >= value * (1 - looseness);
    case 'about':
      return Math.abs(difference - value) <= Math.abs(value) * looseness;
  }
}

/**
 * Before − after = cut, for every indicator `x` that has an indicator `x-cut` beside it: where exact stocks of the
 * same unit and scope stand at most a year outside the period of a cut, their difference must be that cut, read with
 * its qualifier. Cuts for one reason, method or decree are parts of the whole and not compared.
 */
export function* checkCuts(index: CheckIndex): Steps<readonly Issue[]> {
  const scopes = yield* cutScopes(index);
  const stocks = yield* stocksByScope(index, new Set(scopes.values()));
  const bracketers = new Map<string, ReturnType<typeof bracketer>>();
  yield* inPortions(stocks, ([scope, ofScope]) => bracketers.set(scope, bracketer(ofScope)));
  return yield* issuesOfRows(index, 'observations', (record, line) => {
    const bracket = bracketers.get(scopes.get(record.series) ?? '');
    if (bracket === undefined || record.status !== 'reported' || 'missing' in record.reported) return [];
    const start = record.periodStart ?? index.series.get(record.series)?.startsWhen ?? null;
    const end = record.periodEnd ?? record.asOf;
    const found = start === null || end === null ? null : bracket(start, end);
    if (found === null || agrees(record, found.opening.value - found.closing.value)) return [];
    const place = { table: 'observations', line, column: 'value', value: String(record.reported.value) } as const;
    return [makeIssue('observation.cut-mismatch', place, cutMismatch(found))];
  });
}
