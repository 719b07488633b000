import type { PackageData } from '../../domain/records/package-data.ts';
import type { Id, Indicator, Observation, Series } from '../../domain/records/records.ts';
import { isKnownBy, observationDate } from '../../domain/series/observation-date.ts';
import { lastDay } from '../../domain/time/partial-date.ts';

/** A figure of the unit, as its source reports it. */
export interface FigureRow {
  readonly observation: Observation;
  readonly series: Series;
  readonly indicator: Indicator;
  readonly note: number | null;
  readonly isContradicted: boolean;
}

/** The figures of a unit, and how many are only of a later date than the day shown. */
export interface UnitFigures {
  readonly rows: readonly FigureRow[];
  readonly later: number;
}

type FoundFigure = Pick<FigureRow, 'observation' | 'series' | 'indicator'>;

function sortDay({ observation }: FoundFigure): string {
  const on = observationDate(observation);
  return on === null ? '' : lastDay(on);
}

/** All figures of a unit known by a day (`YYYY-MM-DD`), latest first, undated ones last. */
export function unitFigures(
  data: PackageData,
  unit: Id,
  day: string,
  numberOf: (source: Id) => number | null,
): UnitFigures {
  const series = new Map(data.series.filter((row) => row.unit === unit).map((row) => [row.id, row]));
  if (series.size === 0) return { rows: [], later: 0 };
  const indicators = new Map(data.indicators.map((row) => [row.id, row]));
  const contradicted = new Set(data.contradictions.flatMap((row) => row.observations));
  const found: FoundFigure[] = [];
  let later = 0;
  for (const observation of data.observations) {
    const line = series.get(observation.series);
    const indicator = line === undefined ? undefined : indicators.get(line.indicator);
    if (line === undefined || indicator === undefined) continue;
    if (isKnownBy(observation, day, 'keep-undated')) {
      found.push({ observation, series: line, indicator });
    } else later += 1;
  }
  found.sort((a, b) => (sortDay(a) < sortDay(b) ? 1 : sortDay(a) > sortDay(b) ? -1 : 0));
  const rows = found.map(({ observation, series: line, indicator }) => ({
    observation,
    series: line,
    indicator,
    note: numberOf(observation.source),
    isContradicted: contradicted.has(observation.id),
  }));
  return { rows, later };
}
