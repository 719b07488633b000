import type { PackageData } from '../records/package-data.ts';
import type { PartialDate } from '../records/partial-date.ts';
import type { Id, LegalDocument } from '../records/records.ts';
import { comparePartialDates, firstDay } from '../time/partial-date.ts';
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

/** Dates of what the record reports as published, issued, measured or done; null where it gives none. */
function* reportedDates({ sources, documents, observations, directives, obstacles }: PackageData) {
  for (const row of sources) yield row.publishedOn;
  for (const row of documents) yield row.issuedOn;
  for (const row of directives) yield row.resolvedOn ?? row.issuedOn;
  for (const row of obstacles) yield row.resolvedOn ?? row.raisedOn;
  for (const row of observations) if (row.status === 'reported') yield row.asOf ?? row.periodEnd;
}

/** First day that the latest of what is reported may mean, `YYYY-MM-DD`; null when nothing is dated. */
function lastReported(data: PackageData): string | null {
  let last: string | null = null;
  for (const date of reportedDates(data)) {
    if (date === null) continue;
    const day = firstDay(date);
    if (last === null || day > last) last = day;
  }
  return last;
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
