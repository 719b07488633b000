import type { RestingIndex } from '../provenance/resting-index.ts';
import type { Id, Source } from '../records/records.ts';

/** Tables whose rows name the source they are from, the figures first. */
export const supportedTables = [
  'observations',
  'targets',
  'documents',
  'changes',
  'units',
  'phases',
  'milestones',
  'obstacles',
  'directives',
] as const;
export type SupportedTable = (typeof supportedTables)[number];

/** How many rows of one table rest on a source. */
export interface SupportCount {
  readonly table: SupportedTable;
  readonly count: number;
}

/** A source and what rests on it. */
export interface SourceSupport {
  readonly source: Source;
  /** Only tables with such rows; empty when nothing rests on the source. */
  readonly counts: readonly SupportCount[];
  readonly figures: number;
  readonly total: number;
}

/** What rests on each source, in the order given. */
export function sourceSupport(
  sources: readonly Source[],
  onSource: RestingIndex['onSource'],
): readonly SourceSupport[] {
  return sources.map((source) => {
    const resting = onSource(source.id);
    const counts = supportedTables.flatMap((table) =>
      resting[table].length === 0 ? [] : [{ table, count: resting[table].length }],
    );
    return {
      source,
      counts,
      figures: resting.observations.length,
      total: counts.reduce((sum, { count }) => sum + count, 0),
    };
  });
}

/** Ids of sources that nothing rests on. */
export function unusedSources(support: readonly SourceSupport[]): readonly Id[] {
  return support.filter(({ total }) => total === 0).map(({ source }) => source.id);
}
