import type { TableName } from '../records/package-data.ts';
import { tableNames } from '../records/table-names.ts';
import type { Steps } from '../steps.ts';
import { cellTable } from './cell-table.ts';
import type { CheckInput } from './check-input.ts';
import type { Issue } from './issue.ts';
import { basisMissing, basisWithoutDate, inferredWithoutNote } from './issue-texts-dating.ts';
import { makeIssue } from './make-issue.ts';
import { issuesOfRows } from './row-steps.ts';

function* datingIssues(input: CheckInput, table: TableName): Steps<readonly Issue[]> {
  const { columns } = cellTable(input.data, table);
  const basisColumn = columns.find((column) => column.name === 'date_basis');
  const noteColumn = columns.find((column) => column.name === 'date_note_vi');
  const dates = columns.filter((column) => column.kind === 'date');
  if (basisColumn === undefined || noteColumn === undefined) return [];
  return yield* issuesOfRows(input, table, (_, line, row) => {
    const basis = basisColumn.items(row)[0] ?? null;
    const filled = dates.filter((column) => column.items(row).length > 0);
    const place = { table, line, column: 'date_basis', value: basis };
    if (basis === null) {
      const names = filled.map((column) => column.name);
      return names.length === 0 ? [] : [makeIssue('dating.basis-missing', place, basisMissing(names))];
    }
    const issues: Issue[] = [];
    if (filled.length === 0) issues.push(makeIssue('dating.basis-without-date', place, basisWithoutDate()));
    if (basis === 'inferred' && noteColumn.items(row).length === 0) {
      issues.push(
        makeIssue('dating.note-missing', { ...place, column: 'date_note_vi', value: null }, inferredWithoutNote()),
      );
    }
    return issues;
  });
}

/** A row with dates says whether they are stated or inferred, an inferred one from what, an undated one neither. */
export function* checkDating(input: CheckInput): Steps<readonly Issue[]> {
  const issues: Issue[] = [];
  for (const table of tableNames) for (const issue of yield* datingIssues(input, table)) issues.push(issue);
  return issues;
}
