import { type RestingGroup, restingGroups } from '../../data/resting-rows.ts';
import { numberSources, type SourceNote } from '../../data/source-notes.ts';
import { sourceSupport, type SourceSupport } from '../../domain/completeness/source-support.ts';
import { originOf } from '../../domain/origin-ref.ts';
import type { Id, LegalDocument } from '../../domain/records/records.ts';
import type { FigureContext } from '../../ui/figures/observation-list.tsx';
import { chooseFigures, type ShownFigures } from './choose-figures.ts';
import { chooseSources } from './choose-sources.ts';
import type { SourcesModel } from './sources-model.ts';
import type { SourcesParams } from './sources-params.ts';

/** The source whose whole support is listed. */
export interface OpenedSource {
  readonly support: SourceSupport;
  /** Published only after the day: counted nowhere, but still the origin of figures about earlier days. */
  readonly isLater: boolean;
  readonly groups: readonly RestingGroup[];
}

/** What the address asks to see of the page. */
export interface SourcesView {
  readonly model: SourcesModel;
  /** Null when none is asked for, or when it is not in the data. */
  readonly opened: OpenedSource | null;
  /** Id of a source in the address that the data do not hold. */
  readonly unknownSource: Id | null;
  readonly bibliography: readonly SourceSupport[];
  readonly figures: ShownFigures;
  readonly documentOf: (id: Id | null) => LegalDocument | null;
  readonly context: FigureContext;
  /** Sources of the figures that the page shows, as their raised numbers name them. */
  readonly sources: readonly SourceNote[];
}

function openedSource({ known, resting, sourceOf, laterSources }: SourcesModel, id: Id | null): OpenedSource | null {
  const source = id === null ? null : sourceOf(id);
  if (source === null) return null;
  const [support] = sourceSupport([source], resting.onSource);
  if (support === undefined) return null;
  return {
    support,
    isLater: laterSources.includes(source),
    groups: restingGroups(known, resting.onSource(source.id)),
  };
}

/** Chooses what the address asks for and numbers the sources of the figures shown. */
export function sourcesView(model: SourcesModel, params: SourcesParams): SourcesView {
  const { known, support, resting, contradictions, index } = model;
  const opened = openedSource(model, params.id);
  const figures = chooseFigures(model, params);
  const documents = new Map(known.documents.map((row) => [row.id, row]));
  const notes = numberSources(model.sources);
  // Numbered in the order in which the page cites them.
  const shown = [
    ...(opened === null ? [] : resting.onSource(opened.support.source.id).observations.slice(0, 1)),
    ...figures.observations,
    ...contradictions.flatMap(({ observations }) => observations),
  ];
  for (const { source } of shown) notes.numberOf(source);
  return {
    model,
    opened,
    unknownSource: opened === null ? params.id : null,
    bibliography: chooseSources(support, params),
    figures,
    documentOf: (id) => documents.get(id ?? '') ?? null,
    context: {
      originOf: originOf.observation,
      noteOf: (source) => notes.numberOf(source),
      contradicted: index.contradicted,
    },
    sources: notes.list(),
  };
}
