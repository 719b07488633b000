import type { IndicatorKind } from '../records/codes.ts';
import type { TableName } from '../records/package-data.ts';
import type { Steps } from '../steps.ts';
import type { CheckIndex } from './check-index.ts';
import type { Issue } from './issue.ts';
import { negativeStock, reversedRange, shareOutOfRange } from './issue-texts-figures.ts';
import { makeIssue } from './make-issue.ts';
import { issuesOfRows } from './row-steps.ts';

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

function kindIssues(
  kind: IndicatorKind | undefined,
  line: number | null,
  column: string,
  value: number,
): readonly Issue[] {
  if (value >= 0 && (kind !== 'share' || value <= 100)) return [];
  const place = { table: 'observations', line, column, value: String(value) } as const;
  if (kind === 'share') return [makeIssue('figure.share-out-of-range', place, shareOutOfRange())];
  return kind === 'stock' ? [makeIssue('figure.negative-stock', place, negativeStock())] : [];
}

/** A share within 0–100, no negative stock, an upper end above the lower one. Flows may be negative: posts can grow. */
export function* checkFigures(index: CheckIndex): Steps<readonly Issue[]> {
  const observations = yield* issuesOfRows(index, 'observations', ({ series, reported }, line) => {
    if ('missing' in reported) return [];
    const { value, high } = reported;
    const kind = index.indicators.get(index.series.get(series)?.indicator ?? '')?.kind;
    return [
      ...kindIssues(kind, line, 'value', value),
      ...(high === null ? [] : kindIssues(kind, line, 'value_high', high)),
      ...rangeIssue('observations', line, value, high),
    ];
  });
  const targets = yield* issuesOfRows(index, 'targets', (record, line) =>
    rangeIssue('targets', line, record.value, record.high),
  );
  return [...observations, ...targets];
}
