import type { Figure } from '../figures/figure.ts';
import { exactly } from '../figures/figure.ts';
import { standardIndicators } from '../indicators/standard-indicators.ts';
import type { Indicator, Observation, Series } from '../records/records.ts';
import { type FigureIndex, indexFigures } from '../series/figure-index.ts';
import { observationRow, periodRow, seriesRow } from '../series/series.fixture.ts';

const measure = { vi: 'người', en: 'people' };

function indicator(id: string, changes: Partial<Indicator> = {}): Indicator {
  return {
    id,
    name: { vi: id, en: id },
    measure,
    direction: null,
    kind: 'stock',
    staffMeasure: null,
    definition: { vi: id, en: id },
    ...changes,
  };
}

/** The standard indicators of staff, leavers and deputies. */
const staffIndicators: readonly Indicator[] = [
  indicator(standardIndicators.quotaAssigned, { staffMeasure: 'quota-assigned' }),
  indicator(standardIndicators.inPost, { staffMeasure: 'in-post' }),
  indicator(standardIndicators.quotaIncrease, { kind: 'flow' }),
  indicator(standardIndicators.postsCut, { kind: 'flow', staffMeasure: 'posts-cut' }),
  indicator(standardIndicators.leaversSettled, { kind: 'flow', staffMeasure: 'leavers-settled' }),
  indicator(standardIndicators.leaversSettledCost, { kind: 'flow' }),
  indicator(standardIndicators.leaversSettledCostPaid, { kind: 'flow' }),
  indicator(standardIndicators.deputiesPermitted),
  indicator(standardIndicators.deputiesInPost),
  indicator(standardIndicators.deputiesOverLimit),
];

/** A series with its observations. */
export interface Line {
  readonly series: Series;
  readonly observations: readonly Observation[];
}

/** Everyone of the province: no block, level or kind of staff. */
export const everyone: Partial<Series> = { block: null, level: null, staffKind: null };

/** A stock series: values by date, `2023-12-31` or vaguer. */
export function stock(
  id: string,
  values: Readonly<Record<string, number | Figure>>,
  changes: Partial<Series> = {},
): Line {
  return {
    series: seriesRow({ id, ...changes }),
    observations: Object.entries(values).map(([day, value]) =>
      observationRow(day, value, { id: `${id}.${day}`, series: id }),
    ),
  };
}

/** A flow series: values by period, `2023` or `2023-01-01/2023-06-30`. */
export function flow(
  id: string,
  values: Readonly<Record<string, number | Figure>>,
  changes: Partial<Series> = {},
): Line {
  return {
    series: seriesRow({ id, ...changes }),
    observations: Object.entries(values).map(([period, value]) => {
      const [start = '', end = start] = period.split('/');
      return periodRow(start, end, value, { id: `${id}.${period}`, series: id });
    }),
  };
}

/** An index of some lines. */
export function indexOf(...lines: readonly Line[]): FigureIndex {
  return indexFigures({
    indicators: staffIndicators,
    series: lines.map((line) => line.series),
    observations: lines.flatMap((line) => line.observations),
    contradictions: [],
  });
}

/** "Hơn", "gần", "khoảng" … and a number. */
export function said(qualifier: Figure['qualifier'], value: number): Figure {
  return { ...exactly(value), qualifier };
}
