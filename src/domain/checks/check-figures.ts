import type { TableName } from '../records/package-data.ts';
import type { Observation } from '../records/records.ts';
import { byId, type CheckInput, numbered } from './check-input.ts';
import type { Issue } from './issue.ts';
import { negativeStock, reversedRange, shareOutOfRange } from './issue-texts-figures.ts';
import { makeIssue } from './make-issue.ts';

function rangeIssue(
  table: TableName,
  line: number | null,
  value: number | null,
  high: number | null,
): readonly Issue[] {
  if (value === null || high === null || high > value) return [];
  const place = { table, line, column: 'value_high', value: String(high) };
  return [makeIssue('figure.range', place, reversedRange(value))];
}

function reportedOf({ reported }: Observation) {
  return 'missing' in reported ? null : reported;
}

/** A share within 0–100, no negative stock, an upper end above the lower one. Flows may be negative: posts can grow. */
export function checkFigures(input: CheckInput): readonly Issue[] {
  const series = byId(input.data.series);
  const indicators = byId(input.data.indicators);
  const observations = numbered(input, 'observations').flatMap(({ record, line }) => {
    const reported = reportedOf(record);
    if (reported === null) return [];
    const kind = indicators.get(series.get(record.series)?.indicator ?? '')?.kind;
    const issues: Issue[] = [];
    for (const [column, value] of [
      ['value', reported.value],
      ['value_high', reported.high],
    ] as const) {
      if (value === null) continue;
      const place = { table: 'observations', line, column, value: String(value) } as const;
      if (kind === 'share' && (value < 0 || value > 100)) {
        issues.push(makeIssue('figure.share-out-of-range', place, shareOutOfRange()));
      }
      if (kind === 'stock' && value < 0) issues.push(makeIssue('figure.negative-stock', place, negativeStock()));
    }
    return issues.concat(rangeIssue('observations', line, reported.value, reported.high));
  });
  const targets = numbered(input, 'targets').flatMap(({ record, line }) =>
    rangeIssue('targets', line, record.value, record.high),
  );
  return [...observations, ...targets];
}
