import type { TableName } from '../records/package-data.ts';
import type { PartialDate } from '../records/partial-date.ts';
import { isCertainlyBefore } from '../time/partial-date.ts';
import { type CheckInput, type Numbered, numbered } from './check-input.ts';
import type { Issue } from './issue.ts';
import { effectiveBeforeIssue, reversedDates } from './issue-texts-lives.ts';
import { makeIssue } from './make-issue.ts';

type Boundary = readonly [column: string, date: PartialDate | null];

function reversed<R>(
  table: TableName,
  rows: readonly Numbered<R>[],
  boundaries: (record: R) => readonly [Boundary, Boundary],
): readonly Issue[] {
  return rows.flatMap(({ record, line }) => {
    const [[startColumn, start], [column, end]] = boundaries(record);
    if (start === null || end === null || !isCertainlyBefore(end, start)) return [];
    const place = { table, line, column, value: end.iso };
    return [makeIssue('dates.reversed', place, reversedDates(start.iso, startColumn, end.iso))];
  });
}

function effectiveTooEarly(input: CheckInput): readonly Issue[] {
  return numbered(input, 'documents').flatMap(({ record, line }) => {
    const { issuedOn, effectiveOn } = record;
    if (issuedOn === null || effectiveOn === null || !isCertainlyBefore(effectiveOn, issuedOn)) return [];
    const place = { table: 'documents', line, column: 'effective_on', value: effectiveOn.iso } as const;
    return [makeIssue('document.effective-before-issue', place, effectiveBeforeIssue(issuedOn.iso, effectiveOn.iso))];
  });
}

/** No end before its start, as far as partial dates let it be said for certain. */
export function checkDateOrder(input: CheckInput): readonly Issue[] {
  return [
    ...reversed('documents', numbered(input, 'documents'), (r) => [
      ['effective_on', r.effectiveOn],
      ['ended_on', r.endedOn],
    ]),
    ...reversed('phases', numbered(input, 'phases'), (r) => [
      ['starts_on', r.startsOn],
      ['ends_on', r.endsOn],
    ]),
    ...reversed('milestones', numbered(input, 'milestones'), (r) => [
      ['starts_on', r.startsOn],
      ['ends_on', r.endsOn],
    ]),
    ...reversed('units', numbered(input, 'units'), (r) => [
      ['valid_from', r.validFrom],
      ['valid_to', r.validTo],
    ]),
    ...reversed('changes', numbered(input, 'changes'), (r) => [
      ['effective_on', r.effectiveOn],
      ['ended_on', r.endedOn],
    ]),
    ...reversed('observations', numbered(input, 'observations'), (r) => [
      ['period_start', r.periodStart],
      ['period_end', r.periodEnd],
    ]),
    ...reversed('directives', numbered(input, 'directives'), (r) => [
      ['issued_on', r.issuedOn],
      ['due_on', r.dueOn],
    ]),
    ...reversed('gaps', numbered(input, 'gaps'), (r) => [
      ['period_start', r.periodStart],
      ['period_end', r.periodEnd],
    ]),
    ...effectiveTooEarly(input),
  ];
}
