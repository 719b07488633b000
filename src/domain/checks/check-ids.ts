import type { TableName } from '../records/package-data.ts';
import { tableNames } from '../records/table-names.ts';
import type { Steps } from '../steps.ts';
import { cellTable } from './cell-table.ts';
import type { CheckInput } from './check-input.ts';
import type { Issue } from './issue.ts';
import { duplicateChangeUnit, duplicateId } from './issue-texts-references.ts';
import { makeIssue } from './make-issue.ts';
import { issuesOfRows } from './row-steps.ts';

const foldedAlready = /^[a-z0-9-]*$/;

function folded(id: string): string {
  return foldedAlready.test(id) ? id : id.normalize('NFC').trim().toLowerCase();
}

function* duplicateIds(input: CheckInput, table: TableName): Steps<readonly Issue[]> {
  const column = cellTable(input.data, table).columns.find(({ kind }) => kind === 'id');
  if (column === undefined) return [];
  const lines = new Map<string, number | null>();
  const oddSpellings = new Map<string, string>();
  return yield* issuesOfRows(input, table, (_, line, row) => {
    const id = column.items(row)[0];
    if (id === undefined) return [];
    const key = folded(id);
    const firstLine = lines.get(key);
    if (firstLine === undefined) {
      lines.set(key, line);
      if (id !== key) oddSpellings.set(key, id);
      return [];
    }
    const text = duplicateId(firstLine, oddSpellings.get(key) ?? key, id);
    return [makeIssue('id.duplicate', { table, line, column: 'id', value: id }, text)];
  });
}

function duplicateChangeUnits(input: CheckInput): Steps<readonly Issue[]> {
  const seen = new Map<string, number | null>();
  return issuesOfRows(input, 'change_units', (record, line) => {
    const key = `${record.change} ${record.unit} ${record.role}`;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, line);
      return [];
    }
    const place = { table: 'change_units', line, column: 'unit', value: record.unit } as const;
    return [makeIssue('change-unit.duplicate', place, duplicateChangeUnit(first))];
  });
}

/**
 * No id twice in a table, also not by case, edge spaces or Unicode form, and no unit twice on one side of a change.
 * The issue stands at the later row and names the earlier one.
 */
export function* checkIds(input: CheckInput): Steps<readonly Issue[]> {
  const issues: Issue[] = [];
  for (const table of tableNames) for (const issue of yield* duplicateIds(input, table)) issues.push(issue);
  return [...issues, ...(yield* duplicateChangeUnits(input))];
}
