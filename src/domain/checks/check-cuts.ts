import type { PartialDate } from '../records/partial-date.ts';
import type { Observation, Series } from '../records/records.ts';
import { dayNumber, firstDay, lastDay } from '../time/partial-date.ts';
import { byId, type CheckInput, numbered } from './check-input.ts';
import { exactValue } from './exact-figures.ts';
import type { Issue } from './issue.ts';
import { cutMismatch } from './issue-texts-figures.ts';
import { makeIssue } from './make-issue.ts';

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

function stocksByScope(input: CheckInput, allSeries: ReadonlyMap<string, Series>): ReadonlyMap<string, Stock[]> {
  const stocks = new Map<string, Stock[]>();
  const kinds = byId(input.data.indicators);
  for (const observation of input.data.observations) {
    const series = allSeries.get(observation.series);
    const value = exactValue(observation);
    const date = observation.asOf ?? observation.periodEnd;
    if (series === undefined || value === null || date === null) continue;
    if (kinds.get(series.indicator)?.kind !== 'stock') continue;
    const key = scopeKey(series, series.indicator);
    const stock = { id: observation.id, value, first: dayNumber(firstDay(date)), last: dayNumber(lastDay(date)) };
    const others = stocks.get(key);
    if (others === undefined) stocks.set(key, [stock]);
    else others.push(stock);
  }
  return stocks;
}

/** The last stock at or before the start of a period and the first at or after its end. */
function bracket(stocks: readonly Stock[], start: PartialDate, end: PartialDate) {
  const from = dayNumber(lastDay(start));
  const to = dayNumber(firstDay(end));
  const opening = stocks
    .filter((stock) => stock.last <= from && from - stock.last <= farthestDays)
    .reduce((best: Stock | null, stock) => (best === null || stock.last > best.last ? stock : best), null);
  const closing = stocks
    .filter((stock) => stock.first >= to && stock.first - to <= farthestDays)
    .reduce((best: Stock | null, stock) => (best === null || stock.first < best.first ? stock : best), null);
  return opening === null || closing === null || opening.last >= closing.first ? null : { opening, closing };
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
    case 'nearly':
      return difference < value && difference >= value * (1 - looseness);
    case 'about':
      return Math.abs(difference - value) <= Math.abs(value) * looseness;
  }
}

const suffix = '-cut';

/**
 * Before − after = cut, for every indicator `x` that has an indicator `x-cut` beside it: where exact stocks of the
 * same unit and scope stand at most a year outside the period of a cut, their difference must be that cut, read with
 * its qualifier. Cuts for one reason, method or decree are parts of the whole and not compared.
 */
export function checkCuts(input: CheckInput): readonly Issue[] {
  const allSeries = byId(input.data.series);
  const stocks = stocksByScope(input, allSeries);
  return numbered(input, 'observations').flatMap(({ record, line }) => {
    const series = allSeries.get(record.series);
    if (series === undefined || !series.indicator.endsWith(suffix) || record.status !== 'reported') return [];
    if (series.reason !== null || series.method !== null || series.decree !== null) return [];
    const start = record.periodStart ?? series.startsWhen;
    const end = record.periodEnd ?? record.asOf;
    if (start === null || end === null || 'missing' in record.reported) return [];
    const candidates = stocks.get(scopeKey(series, series.indicator.slice(0, -suffix.length))) ?? [];
    const found = bracket(candidates, start, end);
    if (found === null || agrees(record, found.opening.value - found.closing.value)) return [];
    const place = { table: 'observations', line, column: 'value', value: String(record.reported.value) } as const;
    return [makeIssue('observation.cut-mismatch', place, cutMismatch(found))];
  });
}
