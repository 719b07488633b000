import type { LocalText } from '../records/local-text.ts';
import type { TableName } from '../records/package-data.ts';
import type { Issue, Severity } from './issue.ts';
import { type IssueCode, severities } from './issue-codes.ts';

/** Where in the files an issue is. */
export interface Place {
  readonly table: TableName;
  readonly line: number | null;
  readonly column: string | null;
  readonly value: string | null;
}

/** Why it is wrong and what to do about it. */
export interface IssueText {
  readonly reason: LocalText;
  readonly remedy: LocalText;
}

const longestValue = 200;

function cut(value: string | null): string | null {
  if (value === null || value.length <= longestValue) return value;
  return Array.from(value).slice(0, longestValue).join('');
}

/** Name of the file of a table as its editor knows it. */
export function fileOf(table: TableName): string {
  return `${table}.csv`;
}

/** An issue of a code at a place; its severity is that of the code unless given. */
export function makeIssue(code: IssueCode, place: Place, text: IssueText, severity?: Severity): Issue {
  return {
    code,
    severity: severity ?? severities[code],
    file: fileOf(place.table),
    row: place.line,
    column: place.column,
    value: cut(place.value),
    reason: text.reason,
    remedy: text.remedy,
  };
}
