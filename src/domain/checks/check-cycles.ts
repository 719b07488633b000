import type { LocalText } from '../records/local-text.ts';
import type { TableName } from '../records/package-data.ts';
import { type CheckInput, numbered } from './check-input.ts';
import { findLoops } from './find-loops.ts';
import type { Issue } from './issue.ts';
import type { IssueCode } from './issue-codes.ts';
import { loop } from './issue-texts-references.ts';
import { makeIssue } from './make-issue.ts';

interface Link {
  readonly from: string;
  readonly to: readonly string[];
  readonly line: number | null;
}

interface Relation {
  readonly code: IssueCode;
  readonly table: TableName;
  readonly column: string;
  readonly what: LocalText;
  readonly links: readonly Link[];
}

function one(id: string | null): readonly string[] {
  return id === null ? [] : [id];
}

function relationsOf(input: CheckInput): readonly Relation[] {
  const units = numbered(input, 'units');
  const targets = numbered(input, 'targets');
  const documents = numbered(input, 'documents');
  return [
    {
      code: 'cycle.parent',
      table: 'units',
      column: 'parent',
      what: { vi: 'Quan hệ đơn vị cấp trên', en: 'Parent units' },
      links: units.map(({ record, line }) => ({ from: record.id, to: one(record.parent), line })),
    },
    {
      code: 'cycle.revises',
      table: 'targets',
      column: 'revises',
      what: { vi: 'Quan hệ điều chỉnh chỉ tiêu', en: 'Revised targets' },
      links: targets.map(({ record, line }) => ({ from: record.id, to: one(record.revises), line })),
    },
    {
      code: 'cycle.carries-over',
      table: 'targets',
      column: 'carries_over',
      what: { vi: 'Quan hệ cộng dồn chỉ tiêu', en: 'Carried-over targets' },
      links: targets.map(({ record, line }) => ({ from: record.id, to: one(record.carriesOver), line })),
    },
    {
      code: 'cycle.replaces',
      table: 'documents',
      column: 'replaces',
      what: { vi: 'Quan hệ thay thế văn bản', en: 'Replaced documents' },
      links: documents.map(({ record, line }) => ({ from: record.id, to: record.replaces, line })),
    },
    {
      code: 'cycle.implements',
      table: 'documents',
      column: 'implements',
      what: { vi: 'Quan hệ thi hành văn bản', en: 'Implemented documents' },
      links: documents.map(({ record, line }) => ({ from: record.id, to: record.implements, line })),
    },
    {
      code: 'cycle.lineage',
      table: 'change_units',
      column: 'unit',
      what: { vi: 'Các việc sắp xếp đơn vị', en: 'Changes of units' },
      links: lineageLinks(input),
    },
  ];
}

// A unit on both sides of one change has an issue of its own.
function lineageLinks(input: CheckInput): readonly Link[] {
  const resulting = new Map<string, string[]>();
  for (const row of input.data.change_units) {
    if (row.role === 'resulting') resulting.set(row.change, [...(resulting.get(row.change) ?? []), row.unit]);
  }
  return numbered(input, 'change_units')
    .filter(({ record }) => record.role === 'original')
    .map(({ record, line }) => ({
      from: record.unit,
      to: (resulting.get(record.change) ?? []).filter((unit) => unit !== record.unit),
      line,
    }));
}

function loopsOf({ code, table, column, what, links }: Relation): readonly Issue[] {
  const edges = new Map<string, readonly string[]>();
  const lines = new Map<string, number | null>();
  for (const { from, to, line } of links) {
    edges.set(from, [...new Set([...(edges.get(from) ?? []), ...to])]);
    if (!lines.has(from)) lines.set(from, line);
  }
  return findLoops(edges).map((path) => {
    const first = path[0] ?? '';
    const value = path[1] ?? null;
    const place = { table, column, line: lines.get(first) ?? null, value: code === 'cycle.lineage' ? first : value };
    return makeIssue(code, place, loop(path, what));
  });
}

/** No row is, over any number of steps, its own parent, revision, replacement or predecessor; each loop is spelled out. */
export function checkCycles(input: CheckInput): readonly Issue[] {
  return relationsOf(input).flatMap(loopsOf);
}
