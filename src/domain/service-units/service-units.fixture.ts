import type { Figure } from '../figures/figure.ts';
import type { Series } from '../records/records.ts';
import { type FigureIndex, indexFigures } from '../series/figure-index.ts';
import { date, observationRow, seriesRow } from '../series/series.fixture.ts';
import { evaluateTarget } from '../targets/evaluate-target.ts';
import type { IndicatorTarget } from '../targets/indicator-targets.ts';
import { indicatorRow, targetRow } from '../targets/target.fixture.ts';
import type { LegalDocument, Target } from '../records/records.ts';

/** A dated figure: a date and a number, or a figure with its words. */
export type Row = readonly [on: string, value: number | Figure];

/** A series of service units of an imaginary province; all of them unless a dimension is named. */
export function unitSeries(id: string, changes: Partial<Series> = {}): Series {
  return seriesRow({
    id,
    indicator: 'public-service-units',
    block: 'public-service',
    level: null,
    staffKind: null,
    countsWhat: { vi: 'đơn vị sự nghiệp', en: 'service units' },
    ...changes,
  });
}

/** A field of activity. */
export function field(vi: string): Partial<Series> {
  return { field: { vi, en: `${vi} (en)` } };
}

/** An index of some series with their figures. */
export function indexOf(lines: readonly (readonly [series: Series, rows: readonly Row[]])[]): FigureIndex {
  return indexFigures({
    indicators: [indicatorRow('stock', { id: 'public-service-units', staffMeasure: null })],
    series: lines.map(([series]) => series),
    observations: lines.flatMap(([series, rows]) =>
      rows.map(([on, value], at) => observationRow(on, value, { id: `${series.id}-${at}`, series: series.id })),
    ),
    contradictions: [],
  });
}

/** A target on service units, held against nothing: 10 % below 2015 unless told. */
export function unitTarget(
  id: string,
  changes: Partial<Target> = {},
  series: Series | null = null,
  document: LegalDocument | null = null,
): IndicatorTarget {
  const target = targetRow({
    id,
    indicator: 'public-service-units',
    level: null,
    staffKind: null,
    baselineOn: date('2015'),
    series: series?.id ?? null,
    ...changes,
  });
  const result = evaluateTarget({
    target,
    indicator: indicatorRow('stock', { id: 'public-service-units' }),
    series,
    observations: [],
    day: '2026-01-01',
  });
  return { target, result, series, phase: null, document };
}
