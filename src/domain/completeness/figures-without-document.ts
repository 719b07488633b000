import { type SourceKind, sourceKinds } from '../records/codes.ts';
import type { PackageData } from '../records/package-data.ts';
import type { Id, Observation } from '../records/records.ts';

/** Figures of one indicator that rest on publications only. */
export interface UndocumentedFigures {
  /** Null for figures whose series or indicator the data do not hold. */
  readonly indicator: Id | null;
  readonly observations: readonly Observation[];
  /** How many of them come from each kind of source; those of an unknown source are in no kind. */
  readonly byKind: Readonly<Record<SourceKind, number>>;
}

function countByKind(
  observations: readonly Observation[],
  kindOf: (source: Id) => SourceKind | null,
): Readonly<Record<SourceKind, number>> {
  const counts: Record<SourceKind, number> = {
    news: 0,
    'legal-text': 0,
    portal: 0,
    report: 0,
    encyclopedia: 0,
    'data-list': 0,
  };
  for (const { source } of observations) {
    const kind = kindOf(source);
    if (kind !== null) counts[kind] += 1;
  }
  return counts;
}

/**
 * The figures whose document is not known, by indicator: the indicator with the most such figures first, on a tie in
 * the order of the table. Figures of one indicator stay in the order of theirs.
 */
export function figuresWithoutDocument(data: PackageData): readonly UndocumentedFigures[] {
  const kinds = new Map(data.sources.map(({ id, kind }) => [id, kind]));
  const known = new Set(data.indicators.map(({ id }) => id));
  const indicatorOf = new Map(
    data.series.map(({ id, indicator }) => [id, known.has(indicator) ? indicator : null] as const),
  );
  const groups = new Map<Id | null, Observation[]>(data.indicators.map(({ id }) => [id, []]));
  groups.set(null, []);
  for (const observation of data.observations) {
    if (observation.document === null) groups.get(indicatorOf.get(observation.series) ?? null)?.push(observation);
  }
  return [...groups]
    .filter(([, observations]) => observations.length > 0)
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([indicator, observations]) => ({
      indicator,
      observations,
      byKind: countByKind(observations, (source) => kinds.get(source) ?? null),
    }));
}

/** Kinds of source that any of the figures come from, in the order of the codes. */
export function kindsOccurring(rows: readonly UndocumentedFigures[]): readonly SourceKind[] {
  return sourceKinds.filter((kind) => rows.some(({ byKind }) => byKind[kind] > 0));
}
