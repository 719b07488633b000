import type { TableName } from '../records/package-data.ts';
import { type CheckInput, cellRows } from './check-input.ts';
import { nearestIds } from './edit-distance.ts';
import type { Issue } from './issue.ts';
import { emptyTable, unknownReference } from './issue-texts-references.ts';
import { fileOf, makeIssue, type Place } from './make-issue.ts';

function idsOf(input: CheckInput, table: TableName): ReadonlySet<string> {
  return new Set(input.data[table].flatMap((record) => ('id' in record ? [record.id] : [])));
}

// A wholly wrong file has thousands of unknown ids; candidates for the first ones are enough.
const mostGuesses = 200;

/**
 * Every reference of every table points to a row that exists. Where the other table is empty, because it failed to
 * load, one issue per column says so instead of one per cell.
 */
export function checkReferences(input: CheckInput): readonly Issue[] {
  const ids = new Map<TableName, ReadonlySet<string>>();
  const guesses = new Map<string, readonly string[]>();
  const empty = new Map<string, { readonly place: Place; readonly to: TableName; count: number }>();
  const issues: Issue[] = [];
  for (const { table, line, cells } of cellRows(input)) {
    for (const { column, to, items } of cells) {
      if (to === null) continue;
      const known = ids.get(to) ?? idsOf(input, to);
      ids.set(to, known);
      for (const value of items) {
        if (known.has(value)) continue;
        if (known.size === 0) {
          const key = `${table} ${column}`;
          const entry = empty.get(key) ?? { place: { table, line: null, column, value: null }, to, count: 0 };
          entry.count += 1;
          empty.set(key, entry);
          continue;
        }
        const key = `${to} ${value}`;
        const near = guesses.get(key) ?? (guesses.size < mostGuesses ? nearestIds(value, known) : []);
        guesses.set(key, near);
        issues.push(
          makeIssue('reference.unknown', { table, line, column, value }, unknownReference(value, fileOf(to), near)),
        );
      }
    }
  }
  for (const { place, to, count } of empty.values()) {
    issues.push(makeIssue('reference.table-empty', place, emptyTable(fileOf(to), count)));
  }
  return issues;
}
