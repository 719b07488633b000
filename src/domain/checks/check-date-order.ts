import type { TableName } from '../records/package-data.ts';
import type { PartialDate } from '../records/partial-date.ts';
import type { Steps } from '../steps.ts';
import { isCertainlyBefore } from '../time/partial-date.ts';
import type { CheckInput } from './check-input.ts';
import type { Issue } from './issue.ts';
import { effectiveBeforeIssue, reversedDates } from './issue-texts-lives.ts';
import { makeIssue } from './make-issue.ts';
import { issuesOfRows } from './row-steps.ts';
import type { RowOf } from './table-columns.ts';

type Boundary = readonly [column: string, date: PartialDate | null];

function reversed<T extends TableName>(
  input: CheckInput,
  table: T,
  boundaries: (record: RowOf<T>) => readonly [Boundary, Boundary],
): Steps<readonly Issue[]> {
  return issuesOfRows(input, table, (record, line) => {
    const [[startColumn, start], [column, end]] = boundaries(record);
    if (start === null || end === null || !isCertainlyBefore(end, start)) return [];
    const place = { table, line, column, value: end.iso };
    return [makeIssue('dates.reversed', place, reversedDates(start.iso, startColumn, end.iso))];
  });
}

function effectiveTooEarly(input: CheckInput): Steps<readonly Issue[]> {
  return issuesOfRows(input, 'documents', (record, line) => {
    const { issuedOn, effectiveOn } = record;
    if (issuedOn === null || effectiveOn === null || !isCertainlyBefore(effectiveOn, issuedOn)) return [];
    const place = { table: 'documents', line, column: 'effective_on', value: effectiveOn.iso } as const;
    return [makeIssue('document.effective-before-issue', place, effectiveBeforeIssue(issuedOn.iso, effectiveOn.iso))];
  });
}

/** No end before its start, as far as partial dates let it be said for certain. */
export function* checkDateOrder(input: CheckInput): Steps<readonly Issue[]> {
  return [
    ...(yield* reversed(input, 'documents', (r) => [
      ['effective_on', r.effectiveOn],
      ['ended_on', r.endedOn],
    ])),
    ...(yield* reversed(input, 'phases', (r) => [
      ['starts_on', r.startsOn],
      ['ends_on', r.endsOn],
    ])),
    ...(yield* reversed(input, 'milestones', (r) => [
      ['starts_on', r.startsOn],
      ['ends_on', r.endsOn],
    ])),
    ...(yield* reversed(input, 'units', (r) => [
      ['valid_from', r.validFrom],
      ['valid_to', r.validTo],
    ])),
    ...(yield* reversed(input, 'changes', (r) => [
      ['effective_on', r.effectiveOn],
      ['ended_on', r.endedOn],
    ])),
    ...(yield* reversed(input, 'observations', (r) => [
      ['period_start', r.periodStart],
      ['period_end', r.periodEnd],
    ])),
    ...(yield* reversed(input, 'directives', (r) => [
      ['issued_on', r.issuedOn],
      ['due_on', r.dueOn],
    ])),
    ...(yield* reversed(input, 'directives', (r) => [
      ['issued_on', r.issuedOn],
      ['resolved_on', r.resolvedOn],
    ])),
    ...(yield* reversed(input, 'obstacles', (r) => [
      ['raised_on', r.raisedOn],
      ['resolved_on', r.resolvedOn],
    ])),
    ...(yield* reversed(input, 'gaps', (r) => [
      ['period_start', r.periodStart],
      ['period_end', r.periodEnd],
    ])),
    ...(yield* effectiveTooEarly(input)),
  ];
}
