import { indexResting, type RestingIndex } from '../provenance/resting-index.ts';
import type { PackageData } from '../records/package-data.ts';
import type { Id, Indicator, Observation, Source } from '../records/records.ts';
import { observationDate } from '../series/observation-date.ts';

/** What the figures of one series amount to. */
export interface SeriesFigures {
  readonly figures: number;
  /** Reported values with a date: the points of its line. */
  readonly points: number;
  /** Whether some figure does not say from when it counts. */
  readonly hasOpenStart: boolean;
}

/** What other tables say about a row. */
export interface QuestionContext {
  readonly sources: ReadonlyMap<Id, Source>;
  readonly indicators: ReadonlyMap<Id, Indicator>;
  readonly resting: RestingIndex;
  /** Figures of a series that has any. */
  readonly figures: ReadonlyMap<Id, SeriesFigures>;
  /** Indicators with a figure, and with a dated one. */
  readonly withFigure: ReadonlySet<Id>;
  readonly withPoint: ReadonlySet<Id>;
  /** Changes that name a unit, and units that went into one. */
  readonly changesWithUnits: ReadonlySet<Id>;
  readonly originals: ReadonlySet<Id>;
}

function isPoint(observation: Observation): boolean {
  return observation.status === 'reported' && 'value' in observation.reported && observationDate(observation) !== null;
}

function figuresBySeries(observations: readonly Observation[]): ReadonlyMap<Id, SeriesFigures> {
  const found = new Map<Id, { figures: number; points: number; hasOpenStart: boolean }>();
  for (const observation of observations) {
    const known = found.get(observation.series);
    const own = known ?? { figures: 0, points: 0, hasOpenStart: false };
    own.figures += 1;
    own.points += isPoint(observation) ? 1 : 0;
    own.hasOpenStart ||= observation.periodStart === null;
    if (known === undefined) found.set(observation.series, own);
  }
  return found;
}

/** Looks up once, for a whole package, what the questions to its tables need. */
export function questionContext(data: PackageData): QuestionContext {
  const figures = figuresBySeries(data.observations);
  const withFigure = data.series.filter(({ id }) => figures.has(id));
  return {
    sources: new Map(data.sources.map((row) => [row.id, row])),
    indicators: new Map(data.indicators.map((row) => [row.id, row])),
    resting: indexResting(data),
    figures,
    withFigure: new Set(withFigure.map(({ indicator }) => indicator)),
    withPoint: new Set(
      withFigure.filter(({ id }) => (figures.get(id)?.points ?? 0) > 0).map(({ indicator }) => indicator),
    ),
    changesWithUnits: new Set(data.change_units.map(({ change }) => change)),
    originals: new Set(data.change_units.filter(({ role }) => role === 'original').map(({ unit }) => unit)),
  };
}
