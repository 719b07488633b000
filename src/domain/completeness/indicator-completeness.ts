import type { PackageData } from '../records/package-data.ts';
import type { PartialDate } from '../records/partial-date.ts';
import type { Id, Indicator, Observation } from '../records/records.ts';
import { observationDate } from '../series/observation-date.ts';
import { lastDay } from '../time/partial-date.ts';
import { countFigures, type FigureCounts } from './figure-counts.ts';

/** What is known of one indicator, and what is not. */
export interface IndicatorCompleteness extends FigureCounts {
  readonly indicator: Indicator;
  readonly series: number;
  /** Latest reference date of a reported figure, by its last possible day; null when none has a date. */
  readonly latest: PartialDate | null;
  /** Open questions about it, contradictions that name one of its figures, targets set for it. */
  readonly gaps: number;
  readonly contradictions: number;
  readonly targets: number;
}

/** Ways in which the data on an indicator fall short. */
export const shortfalls = [
  'any',
  'no-figure',
  'no-document',
  'undated',
  'inferred',
  'unknown',
  'low-confidence',
  'gap',
  'contradiction',
] as const;
export type Shortfall = (typeof shortfalls)[number];

function latestOf(observations: readonly Observation[]): PartialDate | null {
  let latest: PartialDate | null = null;
  for (const observation of observations) {
    const on = observation.status === 'reported' ? observationDate(observation) : null;
    if (on !== null && (latest === null || lastDay(latest) < lastDay(on))) latest = on;
  }
  return latest;
}

/** Adds one for each key of a row, however often the row names it. */
function tally(lists: readonly (readonly (Id | undefined)[])[]): (id: Id) => number {
  const counts = new Map<Id, number>();
  for (const list of lists) {
    for (const id of new Set(list)) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return (id) => counts.get(id) ?? 0;
}

/** What is known of every indicator, in the order of the table; also of those without any figure. */
export function indicatorCompleteness(data: PackageData): readonly IndicatorCompleteness[] {
  const indicatorOfSeries = new Map(data.series.map(({ id, indicator }) => [id, indicator]));
  const figures = new Map<Id, Observation[]>();
  const named = new Set(data.contradictions.flatMap(({ observations }) => observations));
  const indicatorOfFigure = new Map<Id, Id>();
  for (const observation of data.observations) {
    const indicator = indicatorOfSeries.get(observation.series);
    if (indicator === undefined) continue;
    if (named.has(observation.id)) indicatorOfFigure.set(observation.id, indicator);
    const list = figures.get(indicator);
    if (list === undefined) figures.set(indicator, [observation]);
    else list.push(observation);
  }
  const seriesOf = tally(data.series.map(({ indicator }) => [indicator]));
  const gapsOf = tally(data.gaps.map(({ indicator }) => [indicator ?? undefined]));
  const targetsOf = tally(data.targets.map(({ indicator }) => [indicator]));
  const contradictionsOf = tally(
    data.contradictions.map(({ observations }) => observations.map((id) => indicatorOfFigure.get(id))),
  );
  return data.indicators.map((indicator) => {
    const own = figures.get(indicator.id) ?? [];
    return {
      indicator,
      series: seriesOf(indicator.id),
      ...countFigures(own),
      latest: latestOf(own),
      gaps: gapsOf(indicator.id),
      contradictions: contradictionsOf(indicator.id),
      targets: targetsOf(indicator.id),
    };
  });
}

/** Whether the data on an indicator fall short in a way; `any` means in one way at least. */
export function fallsShort(row: IndicatorCompleteness, shortfall: Shortfall): boolean {
  switch (shortfall) {
    case 'any':
      return shortfalls.some((one) => one !== 'any' && fallsShort(row, one));
    case 'no-figure':
      return row.figures === 0;
    case 'no-document':
      return row.withDocument < row.figures;
    case 'undated':
      return row.undated > 0;
    case 'inferred':
      return row.inferred > 0;
    case 'unknown':
      return row.unknown > 0;
    case 'low-confidence':
      return row.lowConfidence > 0;
    case 'gap':
      return row.gaps > 0;
    case 'contradiction':
      return row.contradictions > 0;
  }
}
