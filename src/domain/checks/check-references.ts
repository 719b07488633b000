import type { TableName } from '../records/package-data.ts';
import type { Id } from '../records/records.ts';
import { tableNames } from '../records/table-names.ts';
import { inPortions, type Steps } from '../steps.ts';
import { cellTable } from './cell-table.ts';
import type { CheckIndex } from './check-index.ts';
import { nearestIds } from './edit-distance.ts';
import type { Issue } from './issue.ts';
import { emptyTable, unknownReference } from './issue-texts-references.ts';
import { fileOf, makeIssue, type Place } from './make-issue.ts';
import { eachRow } from './row-steps.ts';

/** Ids of a table: a set, or a map by id that is there already. */
type Ids = Pick<ReadonlyMap<Id, unknown>, 'has' | 'keys' | 'size'>;

function* idsOf({ data, units, changes, indicators, series }: CheckIndex, table: TableName): Steps<Ids> {
  const indexed: Partial<Record<TableName, Ids>> = { units, changes, indicators, series };
  const known = indexed[table];
  if (known !== undefined) return known;
  const ids = new Set<Id>();
  yield* inPortions<object>(data[table], (record) => {
    if ('id' in record && typeof record.id === 'string') ids.add(record.id);
  });
  return ids;
}

const none: Ids = new Set();

// A wholly wrong file has thousands of unknown ids; candidates for the first ones are enough.
const mostGuesses = 200;

/** The ids of the tables that are referred to, and the candidates found for unknown ones. */
interface Known {
  readonly ids: Map<TableName, Ids>;
  readonly guesses: Map<string, readonly Id[]>;
}

interface EmptyTarget {
  readonly place: Place;
  readonly to: TableName;
  count: number;
}

function* tableIssues(
  index: CheckIndex,
  table: TableName,
  { ids, guesses }: Known,
): Steps<{ readonly unknown: readonly Issue[]; readonly empty: readonly EmptyTarget[] }> {
  const references = cellTable(index.data, table).columns.flatMap(({ name, to, items }) =>
    to === null ? [] : [{ column: name, to, items }],
  );
  if (index.data[table].length === 0) return { unknown: [], empty: [] };
  for (const { to } of references) if (!ids.has(to)) ids.set(to, yield* idsOf(index, to));
  const unknown: Issue[] = [];
  const empty = new Map<string, EmptyTarget>();
  yield* eachRow(index, table, (_, line, row) => {
    for (const { column, to, items } of references) {
      const known = ids.get(to) ?? none;
      for (const value of items(row)) {
        if (known.has(value)) continue;
        if (known.size === 0) {
          const entry = empty.get(column) ?? { place: { table, line: null, column, value: null }, to, count: 0 };
          entry.count += 1;
          empty.set(column, entry);
          continue;
        }
        const key = `${to} ${value}`;
        const near = guesses.get(key) ?? (guesses.size < mostGuesses ? nearestIds(value, known.keys()) : []);
        guesses.set(key, near);
        const text = unknownReference(value, fileOf(to), near);
        unknown.push(makeIssue('reference.unknown', { table, line, column, value }, text));
      }
    }
  });
  return { unknown, empty: [...empty.values()] };
}

/**
 * Every reference of every table points to a row that exists. Where the other table is empty, because it failed to
 * load, one issue per column says so instead of one per cell.
 */
export function* checkReferences(index: CheckIndex): Steps<readonly Issue[]> {
  const known: Known = { ids: new Map(), guesses: new Map() };
  const issues: Issue[] = [];
  for (const table of tableNames) {
    const { unknown, empty } = yield* tableIssues(index, table, known);
    for (const issue of unknown) issues.push(issue);
    for (const { place, to, count } of empty) {
      issues.push(makeIssue('reference.table-empty', place, emptyTable(fileOf(to), count)));
    }
  }
  return issues;
}
