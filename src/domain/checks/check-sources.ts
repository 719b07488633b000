import type { TableName } from '../records/package-data.ts';
import type { Id } from '../records/records.ts';
import { tableNames } from '../records/table-names.ts';
import type { Steps } from '../steps.ts';
import { cellTable } from './cell-table.ts';
import type { CheckInput } from './check-input.ts';
import type { Issue } from './issue.ts';
import { badUrl, unusedSource } from './issue-texts-references.ts';
import { makeIssue } from './make-issue.ts';
import { eachRow, issuesOfRows } from './row-steps.ts';

const webAddress = /^https?:\/\/[^\s/?#]+\S*$/i;

function collectCited(input: CheckInput, table: TableName, cited: Set<Id>): Steps<void> {
  const columns = cellTable(input.data, table).columns.filter((column) => column.to === 'sources');
  return eachRow(input, table, (_, __, row) => {
    for (const column of columns) for (const id of column.items(row)) cited.add(id);
  });
}

/** A source has a web address or none, never one of another scheme, and is cited by some row. */
export function* checkSources(input: CheckInput): Steps<readonly Issue[]> {
  const cited = new Set<Id>();
  for (const table of tableNames) yield* collectCited(input, table, cited);
  return yield* issuesOfRows(input, 'sources', (record, line) => {
    const issues: Issue[] = [];
    if (record.url !== null && !webAddress.test(record.url)) {
      issues.push(makeIssue('source.url', { table: 'sources', line, column: 'url', value: record.url }, badUrl()));
    }
    if (!cited.has(record.id)) {
      const place = { table: 'sources', line, column: 'id', value: record.id } as const;
      issues.push(makeIssue('source.unused', place, unusedSource()));
    }
    return issues;
  });
}
