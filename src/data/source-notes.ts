import type { Id, Source } from '../domain/records/records.ts';

/** A source in the numbered list of the page. */
export interface SourceNote {
  readonly id: Id;
  readonly number: number;
  readonly title: string;
  readonly publisher: string;
  readonly publishedOn: string | null;
  readonly url: string | null;
}

/** Numbers the sources of a page in the order in which the page cites them. */
export interface SourceNotes {
  /** Number of a source; null when the data have no such source. */
  readonly numberOf: (source: Id) => number | null;
  readonly list: () => readonly SourceNote[];
}

/** Starts an empty list of sources for a page. */
export function numberSources(sources: readonly Source[]): SourceNotes {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const cited = new Map<Id, SourceNote>();
  return {
    numberOf: (id) => {
      const source = byId.get(id);
      if (source === undefined) return null;
      const known = cited.get(id);
      if (known !== undefined) return known.number;
      const note = {
        id,
        number: cited.size + 1,
        title: source.title,
        publisher: source.publisher,
        publishedOn: source.publishedOn?.iso ?? null,
        url: source.url,
      };
      cited.set(id, note);
      return note.number;
    },
    list: () => [...cited.values()],
  };
}
