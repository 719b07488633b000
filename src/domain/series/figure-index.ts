import type { PackageData } from '../records/package-data.ts';
import type { Id, Indicator, Observation, Series } from '../records/records.ts';
import { inOneGo, inPortions, type Steps } from '../steps.ts';
import type { SeriesPoints } from './series-points.ts';
import { seriesPoints } from './series-points.ts';

/** The figures of a package by what they belong to, so that pages over many series read each table once. */
export interface FigureIndex {
  readonly indicators: ReadonlyMap<Id, Indicator>;
  readonly series: ReadonlyMap<Id, Series>;
  /** Series of an indicator, in the order of the table; empty when there is none. */
  readonly seriesOf: (indicator: Id) => readonly Series[];
  /** Observations of a series, in the order of the table; empty when there is none. */
  readonly observationsOf: (series: Id) => readonly Observation[];
  /** Points of a series as known on a day (`YYYY-MM-DD`). */
  readonly pointsOf: (series: Series, day: string) => SeriesPoints;
  /** Observations that a row of `contradictions` names: shown with a mark wherever they stand. */
  readonly contradicted: ReadonlySet<Id>;
}

/** The tables an index is built from. */
export type FigureTables = Pick<PackageData, 'indicators' | 'series' | 'observations' | 'contradictions'>;

function* listsBy<Row>(rows: readonly Row[], keyOf: (row: Row) => Id): Steps<ReadonlyMap<Id, readonly Row[]>> {
  const lists = new Map<Id, Row[]>();
  yield* inPortions(rows, (row) => {
    const list = lists.get(keyOf(row));
    if (list === undefined) lists.set(keyOf(row), [row]);
    else list.push(row);
  });
  return lists;
}

/** Indexes the figures of a package. Ids that no row has simply find nothing; the checks of the package report them. */
export function* figureSteps({ indicators, series, observations, contradictions }: FigureTables): Steps<FigureIndex> {
  const byIndicator = yield* listsBy(series, (row) => row.indicator);
  const bySeries = yield* listsBy(observations, (row) => row.series);
  const observationsOf = (id: Id) => bySeries.get(id) ?? [];
  return {
    indicators: new Map(indicators.map((row) => [row.id, row])),
    series: new Map(series.map((row) => [row.id, row])),
    seriesOf: (indicator) => byIndicator.get(indicator) ?? [],
    observationsOf,
    pointsOf: (row, day) => seriesPoints(row, observationsOf(row.id), day),
    contradicted: new Set(contradictions.flatMap((row) => row.observations)),
  };
}

/** {@link figureSteps} without a pause. */
export function indexFigures(tables: FigureTables): FigureIndex {
  return inOneGo(figureSteps(tables));
}
