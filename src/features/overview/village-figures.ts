import type { LocalText } from '../../domain/records/local-text.ts';
import type { PackageData } from '../../domain/records/package-data.ts';
import type { Id, Observation, Series } from '../../domain/records/records.ts';
import { isKnownBy, observationDate } from '../../domain/series/observation-date.ts';
import { lastDay } from '../../domain/time/partial-date.ts';
import { countsOnlyPart } from '../../domain/villages/village-counts.ts';
import { type CitedFigure, citeObservation } from './cut-rows.ts';
import type { SourceNotes } from '../../data/source-notes.ts';

/** A figure on villages with its date; undated figures have none and are never placed on an axis. */
export interface VillageFigure extends CitedFigure {
  readonly on: string | null;
  /** Last day that the date may mean. */
  readonly day: string | null;
  readonly inferred: LocalText | null;
  readonly planned: boolean;
  readonly lowConfidence: boolean;
}

/** Villages and residential groups of a place: the stock over time, the cuts reported, and where they disagree. */
export interface VillageFigures {
  readonly stock: readonly VillageFigure[];
  readonly cuts: readonly VillageFigure[];
  readonly contradictions: readonly { readonly title: LocalText; readonly detail: LocalText }[];
}

function figureOf(data: PackageData, observation: Observation, series: Series, notes: SourceNotes): VillageFigure {
  const on = observationDate(observation);
  return {
    ...citeObservation(data, observation, series, notes),
    on: on?.iso ?? null,
    day: on === null ? null : lastDay(on),
    inferred: observation.dating.basis === 'inferred' ? observation.dating.note : null,
    planned: observation.status !== 'reported',
    lowConfidence: observation.confidence === 'low',
  };
}

/** The figures on all villages of the whole place known by a day, not those on a part of them; undated ones last. */
export function villageFigures(data: PackageData, place: Id, day: string, notes: SourceNotes): VillageFigures {
  const figuresOf = (indicator: Id) =>
    data.series
      .filter((series) => series.indicator === indicator && series.unit === place && !countsOnlyPart(series))
      .flatMap((series) =>
        data.observations
          .filter((observation) => observation.series === series.id && isKnownBy(observation, day, 'keep-undated'))
          .map((observation) => figureOf(data, observation, series, notes)),
      )
      .sort((a, b) => (a.on ?? '9999').localeCompare(b.on ?? '9999', 'en'));
  const stock = figuresOf('villages');
  const cuts = figuresOf('villages-cut');
  const shown = new Set([...stock, ...cuts].map((figure) => figure.id));
  return {
    stock,
    cuts,
    contradictions: data.contradictions
      .filter((row) => row.observations.some((id) => shown.has(id)))
      .map(({ title, detail }) => ({ title, detail })),
  };
}
