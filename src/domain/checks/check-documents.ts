import type { LegalDocument } from '../records/records.ts';
import type { Steps } from '../steps.ts';
import { isCertainlyBefore } from '../time/partial-date.ts';
import type { CheckIndex } from './check-index.ts';
import type { Issue } from './issue.ts';
import { endedBeforeIssue, implementsLater, replacesLater } from './issue-texts-documents.ts';
import { makeIssue } from './make-issue.ts';
import { issuesOfRows } from './row-steps.ts';

const relations = [
  { column: 'replaces', code: 'document.replaces-later', textOf: replacesLater },
  { column: 'implements', code: 'document.implements-later', textOf: implementsLater },
] as const;

function endIssues({ issuedOn, effectiveOn, endedOn }: LegalDocument, line: number | null): readonly Issue[] {
  if (issuedOn === null || endedOn === null || !isCertainlyBefore(endedOn, issuedOn)) return [];
  // An end before the day of effect is reported as such.
  if (effectiveOn !== null && isCertainlyBefore(endedOn, effectiveOn)) return [];
  const place = { table: 'documents', line, column: 'ended_on', value: endedOn.iso } as const;
  return [makeIssue('document.ended-before-issue', place, endedBeforeIssue(issuedOn.iso, endedOn.iso))];
}

/** A document ends no sooner than it is issued, and replaces or carries out only what was there when it was issued. */
export function checkDocuments({ documents, ...input }: CheckIndex): Steps<readonly Issue[]> {
  return issuesOfRows(input, 'documents', (record, line) => {
    const { issuedOn } = record;
    const related = relations.flatMap(({ column, code, textOf }) =>
      record[column].flatMap((id) => {
        const otherIssuedOn = documents.get(id)?.issuedOn ?? null;
        if (issuedOn === null || otherIssuedOn === null || !isCertainlyBefore(issuedOn, otherIssuedOn)) return [];
        const place = { table: 'documents', line, column, value: id } as const;
        return [makeIssue(code, place, textOf(issuedOn.iso, id, otherIssuedOn.iso))];
      }),
    );
    return [...endIssues(record, line), ...related];
  });
}
