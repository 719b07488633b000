import type { TableName } from '../records/package-data.ts';
import { tableNames } from '../records/table-names.ts';
import type { Steps } from '../steps.ts';
import { hasEdgeSpaces, invisibleCharacters, isNfc } from '../text/invisible-characters.ts';
import { looksLikeLegacyText } from '../text/legacy-encoding.ts';
import { cellTable } from './cell-table.ts';
import type { CheckInput } from './check-input.ts';
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
import { wordJudge } from './orderly-words.ts';
import { issuesOfRows } from './row-steps.ts';

const longestText = 5000;
// Names and numbers are often the same in both languages; whole sentences are not.
const longestSameText = 40;

function itemIssues(place: Place, text: string, isId: boolean): readonly Issue[] {
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

/** Issues of every cell by itself, then those of cells held against the other language, row by row. */
function tableIssues(
  input: CheckInput,
  table: TableName,
  isOrderly: (text: string) => boolean,
): Steps<readonly Issue[]> {
  const texts = cellTable(input.data, table).columns.filter(({ kind }) => kind === 'id' || kind === 'text');
  const translated = texts.flatMap((english) => {
    const other = texts.find(
      ({ name }) => english.name.endsWith('_en') && name === english.name.replace(/_en$/, '_vi'),
    );
    return other === undefined ? [] : [{ english, other }];
  });
  return issuesOfRows(input, table, (_, line, row) => {
    const issues: Issue[] = [];
    for (const { name, kind, items } of texts) {
      for (const value of items(row)) {
        if (value.length <= longestText && isOrderly(value)) continue;
        issues.push(...itemIssues({ table, line, column: name, value }, value, kind === 'id'));
      }
    }
    for (const { english, other } of translated) {
      const value = english.items(row)[0];
      if (value === undefined || value.length <= longestSameText || other.items(row)[0] !== value) continue;
      issues.push(
        makeIssue('text.untranslated', { table, line, column: english.name, value }, untranslated(other.name)),
      );
    }
    return issues;
  });
}

/** Text in NFC and Unicode, without invisible characters, of readable length, and translated. */
export function* checkText(input: CheckInput): Steps<readonly Issue[]> {
  const isOrderly = wordJudge();
  const issues: Issue[] = [];
  for (const table of tableNames) for (const issue of yield* tableIssues(input, table, isOrderly)) issues.push(issue);
  return issues;
}
