import { type CellRow, type CheckInput, cellRows } from './check-input.ts';
import type { Issue } from './issue.ts';
import { basisMissing, basisWithoutDate, inferredWithoutNote } from './issue-texts-dating.ts';
import { makeIssue } from './make-issue.ts';

function datingIssues({ table, line, cells }: CellRow): readonly Issue[] {
  const itemOf = (column: string) => cells.find((cell) => cell.column === column)?.items[0] ?? null;
  if (!cells.some((cell) => cell.column === 'date_basis')) return [];
  const basis = itemOf('date_basis');
  const filled = cells.filter((cell) => cell.kind === 'date' && cell.items.length > 0);
  const place = { table, line, column: 'date_basis', value: basis };
  if (basis === null) {
    const columns = filled.map((cell) => cell.column);
    return columns.length === 0 ? [] : [makeIssue('dating.basis-missing', place, basisMissing(columns))];
  }
  const issues: Issue[] = [];
  if (filled.length === 0) issues.push(makeIssue('dating.basis-without-date', place, basisWithoutDate()));
  if (basis === 'inferred' && itemOf('date_note_vi') === null) {
    issues.push(
      makeIssue('dating.note-missing', { ...place, column: 'date_note_vi', value: null }, inferredWithoutNote()),
    );
  }
  return issues;
}

/** A row with dates says whether they are stated or inferred, an inferred one from what, an undated one neither. */
export function checkDating(input: CheckInput): readonly Issue[] {
  return cellRows(input).flatMap(datingIssues);
}
