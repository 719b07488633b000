import { figuresOf, lineageOf, type PageInput } from '../../data/page-input.ts';
import { countFigures, type FigureCounts } from '../../domain/completeness/figure-counts.ts';
import {
  figuresWithoutDocument,
  type UndocumentedFigures,
} from '../../domain/completeness/figures-without-document.ts';
import { indicatorCompleteness, type IndicatorCompleteness } from '../../domain/completeness/indicator-completeness.ts';
import { knownOn } from '../../domain/completeness/known-on.ts';
import { sourceSupport, type SourceSupport } from '../../domain/completeness/source-support.ts';
import { tableCompleteness, type TableCompleteness } from '../../domain/completeness/table-completeness.ts';
import { indexResting, type RestingIndex } from '../../domain/provenance/resting-index.ts';
import type { PackageData } from '../../domain/records/package-data.ts';
import type { Id, Source, Unit } from '../../domain/records/records.ts';
import type { FigureIndex } from '../../domain/series/figure-index.ts';
import { contradictionParties } from '../../domain/provenance/contradiction-parties.ts';
import type { ShownContradiction } from '../../ui/figures/contradiction-list.tsx';

/** All that the page knows of a package on a day, whatever the address asks to see of it. */
export interface SourcesModel {
  readonly day: string;
  readonly place: Unit | null;
  /** The tables as they stood on the day. */
  readonly known: PackageData;
  readonly index: FigureIndex;
  readonly resting: RestingIndex;
  /** All sources of the data: a figure keeps its origin even where that was published later. */
  readonly sources: readonly Source[];
  /** Sources published by the day or without a date, with what rests on each. */
  readonly support: readonly SourceSupport[];
  /** Sources published later, and figures of later dates: not counted anywhere. */
  readonly laterSources: readonly Source[];
  readonly laterFigures: number;
  readonly counts: FigureCounts;
  readonly tables: readonly TableCompleteness[];
  readonly indicators: readonly IndicatorCompleteness[];
  readonly undocumented: readonly UndocumentedFigures[];
  readonly contradictions: readonly ShownContradiction[];
  readonly sourceOf: (id: Id) => Source | null;
  readonly unitOf: (id: Id) => Unit | null;
}

function shownContradictions(data: PackageData, day: string): readonly ShownContradiction[] {
  const { contradictions, observations } = data;
  const partiesOf = contradictionParties(data, day);
  const named = new Set(contradictions.flatMap((row) => row.observations));
  const known = new Map(observations.filter(({ id }) => named.has(id)).map((row) => [row.id, row]));
  return contradictions.map((contradiction) => ({
    contradiction,
    observations: contradiction.observations.flatMap((id) => known.get(id) ?? []),
    ...partiesOf(contradiction),
  }));
}

/** Works out the page for a package and a day. */
export function sourcesModel(input: PageInput): SourcesModel {
  const { data, day, place } = input;
  const known = knownOn(data, day);
  const resting = indexResting(known);
  const { units } = lineageOf(input);
  const published = new Set(known.sources);
  const sources = new Map(data.sources.map((row) => [row.id, row]));
  return {
    day,
    place: units.get(place) ?? null,
    known,
    index: figuresOf(input),
    resting,
    sources: data.sources,
    support: sourceSupport(known.sources, resting.onSource),
    laterSources: data.sources.filter((source) => !published.has(source)),
    laterFigures: data.observations.length - known.observations.length,
    counts: countFigures(known.observations),
    tables: tableCompleteness(known),
    indicators: indicatorCompleteness(known),
    undocumented: figuresWithoutDocument(known),
    contradictions: shownContradictions(known, day),
    sourceOf: (id) => sources.get(id) ?? null,
    unitOf: (id) => units.get(id) ?? null,
  };
}
