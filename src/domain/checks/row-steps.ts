import type { TableName } from '../records/package-data.ts';
import { inPortions, type Steps } from '../steps.ts';
import type { CheckInput } from './check-input.ts';
import type { Issue } from './issue.ts';
import type { RowOf } from './table-columns.ts';

type Rows = { readonly [T in TableName]: readonly RowOf<T>[] };

/** Looks at a row of a table: its record, its row in the file (null where that is not known), its position. */
type Look<T extends TableName, Seen> = (record: RowOf<T>, line: number | null, position: number) => Seen;

/** Looks at each row of a table in turn. */
export function eachRow<T extends TableName>(input: CheckInput, table: T, look: Look<T, void>): Steps<void> {
  const rows: Rows = input.data;
  const lines = input.lines[table];
  return inPortions(rows[table], (record, position) => look(record, lines[position] ?? null, position));
}

/** What is wrong with the rows of a table, each looked at by itself. */
export function* issuesOfRows<T extends TableName>(
  input: CheckInput,
  table: T,
  issuesOf: Look<T, readonly Issue[]>,
): Steps<readonly Issue[]> {
  const issues: Issue[] = [];
  yield* eachRow(input, table, (record, line, position) => {
    for (const issue of issuesOf(record, line, position)) issues.push(issue);
  });
  return issues;
}
