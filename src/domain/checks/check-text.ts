import { hasEdgeSpaces, invisibleCharacters, isNfc } from '../text/invisible-characters.ts';
import { looksLikeLegacyText } from '../text/legacy-encoding.ts';
import type { Steps } from '../steps.ts';
import { type Cell, type CellRow, type CheckInput, cellRowsOf } from './check-input.ts';
import type { Issue } from './issue.ts';
import {
  edgeSpaces,
  invisibleText,
  legacyEncoding,
  notNfc,
  replacementCharacter,
  tooLong,
  untranslated,
} from './issue-texts-text.ts';
import { makeIssue, type Place } from './make-issue.ts';
import { tableNames } from '../records/table-names.ts';

const rowsPerStep = 100;
const longestText = 5000;
// Names and numbers are often the same in both languages; whole sentences are not.
const longestSameText = 40;
const orderly = /^[\u0021-\u007E]*$/;

function itemIssues(place: Place, text: string, isId: boolean): readonly Issue[] {
  if (orderly.test(text) && text.length <= longestText) return [];
  const issues: Issue[] = [];
  const severity = isId ? 'error' : undefined;
  if (!isNfc(text)) issues.push(makeIssue('text.not-nfc', place, notNfc()));
  const legacy = looksLikeLegacyText(text);
  if (legacy !== null && legacy.encoding !== 'replacement-character') {
    issues.push(makeIssue('text.legacy-encoding', place, legacyEncoding(legacy.encoding, legacy.converted ?? '')));
  } else {
    if (legacy !== null) issues.push(makeIssue('text.replacement-character', place, replacementCharacter()));
    const invisible = invisibleCharacters(text);
    if (invisible.length > 0) issues.push(makeIssue('text.invisible', place, invisibleText(invisible), severity));
  }
  if (hasEdgeSpaces(text)) issues.push(makeIssue('text.edge-spaces', place, edgeSpaces(), severity));
  if (text.length > longestText) issues.push(makeIssue('text.too-long', place, tooLong(text.length, longestText)));
  return issues;
}

function cellIssues({ table, line }: CellRow, { column, kind, items }: Cell): readonly Issue[] {
  if (kind !== 'id' && kind !== 'text') return [];
  return items.flatMap((value) => itemIssues({ table, line, column, value }, value, kind === 'id'));
}

function translationIssues({ table, line, cells }: CellRow): readonly Issue[] {
  return cells.flatMap(({ column, items: [value] }) => {
    if (!column.endsWith('_en') || value === undefined || value.length <= longestSameText) return [];
    const other = column.replace(/_en$/, '_vi');
    if (cells.find((cell) => cell.column === other)?.items[0] !== value) return [];
    return [makeIssue('text.untranslated', { table, line, column, value }, untranslated(other))];
  });
}

/** Text in NFC and Unicode, without invisible characters, of readable length, and translated. */
export function* textSteps(input: CheckInput): Steps<readonly Issue[]> {
  const issues: Issue[] = [];
  for (const table of tableNames) {
    yield;
    for (const [index, row] of cellRowsOf(input.data, table, input.lines[table]).entries()) {
      if (index % rowsPerStep === 0) yield;
      for (const cell of row.cells) for (const issue of cellIssues(row, cell)) issues.push(issue);
      for (const issue of translationIssues(row)) issues.push(issue);
    }
  }
  return issues;
}
