import type { LocalText } from '../records/local-text.ts';
import type { TableName } from '../records/package-data.ts';
import type { Id } from '../records/records.ts';
import type { Steps } from '../steps.ts';
import type { CheckIndex } from './check-index.ts';
import { loopSteps } from './find-loops.ts';
import type { Issue } from './issue.ts';
import type { IssueCode } from './issue-codes.ts';
import { loop } from './issue-texts-references.ts';
import { makeIssue } from './make-issue.ts';
import { eachRow } from './row-steps.ts';
import type { RowOf } from './table-columns.ts';

interface Relation<T extends TableName> {
  readonly code: IssueCode;
  readonly table: T;
  readonly column: string;
  readonly what: LocalText;
  readonly from: (row: RowOf<T>) => Id;
  /** Null where the row has no part in the relation. */
  readonly to: (row: RowOf<T>) => readonly Id[] | null;
}

function one(id: Id | null): readonly Id[] {
  return id === null ? [] : [id];
}

const parents: Relation<'units'> = {
  code: 'cycle.parent',
  table: 'units',
  column: 'parent',
  what: { vi: 'Quan hệ đơn vị cấp trên', en: 'Parent units' },
  from: (row) => row.id,
  to: (row) => one(row.parent),
};

const revisions: Relation<'targets'> = {
  code: 'cycle.revises',
  table: 'targets',
  column: 'revises',
  what: { vi: 'Quan hệ điều chỉnh chỉ tiêu', en: 'Revised targets' },
  from: (row) => row.id,
  to: (row) => one(row.revises),
};

const carryOvers: Relation<'targets'> = {
  code: 'cycle.carries-over',
  table: 'targets',
  column: 'carries_over',
  what: { vi: 'Quan hệ cộng dồn chỉ tiêu', en: 'Carried-over targets' },
  from: (row) => row.id,
  to: (row) => one(row.carriesOver),
};

const replacements: Relation<'documents'> = {
  code: 'cycle.replaces',
  table: 'documents',
  column: 'replaces',
  what: { vi: 'Quan hệ thay thế văn bản', en: 'Replaced documents' },
  from: (row) => row.id,
  to: (row) => row.replaces,
};

const implementations: Relation<'documents'> = {
  code: 'cycle.implements',
  table: 'documents',
  column: 'implements',
  what: { vi: 'Quan hệ thi hành văn bản', en: 'Implemented documents' },
  from: (row) => row.id,
  to: (row) => row.implements,
};

// A unit on both sides of one change has an issue of its own.
function lineage(index: CheckIndex): Relation<'change_units'> {
  const unitsAfter = (change: Id) => (index.resulting.get(change) ?? []).map(({ unit }) => unit);
  return {
    code: 'cycle.lineage',
    table: 'change_units',
    column: 'unit',
    what: { vi: 'Các việc sắp xếp đơn vị', en: 'Changes of units' },
    from: (row) => row.unit,
    to: (row) => (row.role === 'original' ? unitsAfter(row.change).filter((unit) => unit !== row.unit) : null),
  };
}

/** By id: the ids it leads to, each once. */
function* edgesOf<T extends TableName>(
  index: CheckIndex,
  { table, from, to }: Relation<T>,
): Steps<ReadonlyMap<Id, readonly Id[]>> {
  const edges = new Map<Id, readonly Id[]>();
  yield* eachRow(index, table, (row) => {
    const ids = to(row);
    if (ids === null) return;
    const known = edges.get(from(row)) ?? [];
    const all = known.length === 0 ? ids : [...known, ...ids];
    edges.set(from(row), all.length < 2 ? all : [...new Set(all)]);
  });
  return edges;
}

function* loopsOf<T extends TableName>(index: CheckIndex, relation: Relation<T>): Steps<readonly Issue[]> {
  const { code, table, column, what, from, to } = relation;
  const loops = yield* loopSteps(yield* edgesOf(index, relation));
  if (loops.length === 0) return [];
  const lines = new Map<Id, number | null>();
  yield* eachRow(index, table, (row, line) => {
    if (to(row) !== null && !lines.has(from(row))) lines.set(from(row), line);
  });
  return loops.map((path) => {
    const first = path[0] ?? '';
    const value = path[1] ?? null;
    const place = { table, column, line: lines.get(first) ?? null, value: code === 'cycle.lineage' ? first : value };
    return makeIssue(code, place, loop(path, what));
  });
}

/** No row is, over any number of steps, its own parent, revision, replacement or predecessor; each loop is spelled out. */
export function* checkCycles(index: CheckIndex): Steps<readonly Issue[]> {
  return [
    ...(yield* loopsOf(index, parents)),
    ...(yield* loopsOf(index, revisions)),
    ...(yield* loopsOf(index, carryOvers)),
    ...(yield* loopsOf(index, replacements)),
    ...(yield* loopsOf(index, implementations)),
    ...(yield* loopsOf(index, lineage(index))),
  ];
}
