import type { PackageData } from '../records/package-data.ts';
import { firstDay } from './partial-date.ts';

/** The tables that tell when something was reported. */
export type ReportedTables = Pick<PackageData, 'sources' | 'documents' | 'observations' | 'directives' | 'obstacles'>;

/** Dates of what the record reports as published, issued, measured or done; null where it gives none. */
function* reportedDates({ sources, documents, observations, directives, obstacles }: ReportedTables) {
  for (const row of sources) yield row.publishedOn;
  for (const row of documents) yield row.issuedOn;
  for (const row of directives) yield row.resolvedOn ?? row.issuedOn;
  for (const row of obstacles) yield row.resolvedOn ?? row.raisedOn;
  for (const row of observations) if (row.status === 'reported') yield row.asOf ?? row.periodEnd;
}

function latestDay(data: ReportedTables): string | null {
  let last: string | null = null;
  for (const date of reportedDates(data)) {
    if (date === null) continue;
    const day = firstDay(date);
    if (last === null || day > last) last = day;
  }
  return last;
}

/** Answers by record: it never changes, is asked several times for a page, and has up to 300,000 figures to look at. */
const answers = new WeakMap<ReportedTables, { readonly last: string | null }>();

/**
 * First day that the latest of what the record reports may mean, `YYYY-MM-DD`; null when nothing is dated. From that day
 * on, all that stands in the record was known, though much of it has no date of its own.
 */
export function lastReported(data: ReportedTables): string | null {
  const known = answers.get(data);
  if (known !== undefined) return known.last;
  const last = latestDay(data);
  answers.set(data, { last });
  return last;
}
