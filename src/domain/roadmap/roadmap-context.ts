import type { PackageData } from '../records/package-data.ts';
import type { PartialDate } from '../records/partial-date.ts';
import type { Id, LegalDocument } from '../records/records.ts';
import { lastReported } from '../time/last-reported.ts';
import { comparePartialDates } from '../time/partial-date.ts';
import type { FigureIndex } from '../series/figure-index.ts';

/** What the road is asked for. */
export interface RoadmapInput {
  readonly data: PackageData;
  /** The country (id in `units`), whose milestones have a lane of their own. */
  readonly country: Id;
  /** The day shown, `YYYY-MM-DD`. */
  readonly day: string;
  /** An index of the same tables. */
  readonly figures: FigureIndex;
}

/** The input with what every kind of facts looks up in it. */
export interface RoadmapContext extends RoadmapInput {
  readonly documents: ReadonlyMap<Id, LegalDocument>;
  /**
   * Day of issue of a document. One that is undated had been issued once a phase that it lays down began; null where no
   * phase tells either.
   */
  readonly issuedOn: (document: Id | null) => PartialDate | null;
  /** Day of publication of a source; null when it prints none. */
  readonly publishedOn: (source: Id) => PartialDate | null;
  /** Nothing that the record reports is later than the day: on such a day all that it foresees was known. */
  readonly isRecordComplete: boolean;
}

function earlier(a: PartialDate | null, b: PartialDate | null): PartialDate | null {
  if (a === null || b === null) return a ?? b;
  return comparePartialDates(a, b) <= 0 ? a : b;
}

/** Prepares the look-ups of the road, once for a whole package. */
export function roadmapContext(input: RoadmapInput): RoadmapContext {
  const { data } = input;
  const documents = new Map(data.documents.map((row) => [row.id, row]));
  const published = new Map(data.sources.map((row) => [row.id, row.publishedOn]));
  const last = lastReported(data);
  const begun = new Map<Id, PartialDate | null>();
  for (const { document, startsOn } of data.phases) {
    if (document !== null) begun.set(document, earlier(begun.get(document) ?? null, startsOn));
  }
  return {
    ...input,
    documents,
    issuedOn: (id) => (id === null ? null : (documents.get(id)?.issuedOn ?? begun.get(id) ?? null)),
    publishedOn: (id) => published.get(id) ?? null,
    isRecordComplete: last !== null && last <= input.day,
  };
}
