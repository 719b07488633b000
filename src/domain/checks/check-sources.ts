import { type CheckInput, cellRows, numbered } from './check-input.ts';
import type { Issue } from './issue.ts';
import { badUrl, unusedSource } from './issue-texts-references.ts';
import { makeIssue } from './make-issue.ts';

const webAddress = /^https?:\/\/[^\s/?#]+\S*$/i;

/** A source has a web address or none, never one of another scheme, and is cited by some row. */
export function checkSources(input: CheckInput): readonly Issue[] {
  const cited = new Set(
    cellRows(input).flatMap(({ cells }) => cells.flatMap((cell) => (cell.to === 'sources' ? cell.items : []))),
  );
  return numbered(input, 'sources').flatMap(({ record, line }) => {
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
