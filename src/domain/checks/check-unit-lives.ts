import type { Unit } from '../records/records.ts';
import type { Steps } from '../steps.ts';
import { firstDay, isCertainlyBefore, lastDay } from '../time/partial-date.ts';
import type { CheckIndex } from './check-index.ts';
import type { CheckInput } from './check-input.ts';
import type { Issue } from './issue.ts';
import { overlappingCode, parentNotAlive } from './issue-texts-lives.ts';
import { makeIssue } from './make-issue.ts';
import { issuesOfRows } from './row-steps.ts';

// An unknown start proves nothing; an open end means that the unit lives, so it is held against its parent's end.
function parentIssues(index: CheckIndex): Steps<readonly Issue[]> {
  return issuesOfRows(index, 'units', (record, line) => {
    const parent = record.parent === null ? undefined : index.units.get(record.parent);
    if (parent === undefined) return [];
    const place = { table: 'units', line, column: 'parent', value: parent.id } as const;
    const issues: Issue[] = [];
    if (parent.validFrom !== null && record.validFrom !== null) {
      if (isCertainlyBefore(record.validFrom, parent.validFrom)) {
        const text = parentNotAlive(parent.id, 'start', parent.validFrom.iso);
        issues.push(makeIssue('unit.parent-not-alive', place, text));
      }
    }
    if (parent.validTo !== null) {
      if (record.validTo === null || isCertainlyBefore(parent.validTo, record.validTo)) {
        const text = parentNotAlive(parent.id, 'end', parent.validTo.iso);
        issues.push(makeIssue('unit.parent-not-alive', place, text));
      }
    }
    return issues;
  });
}

function beginsBeforeEnd({ validFrom }: Unit, { validTo }: Unit): boolean {
  return validFrom === null || validTo === null || lastDay(validFrom) <= firstDay(validTo);
}

/** Whether two units certainly share a day, whatever their partial dates mean. */
function certainlyOverlap(a: Unit, b: Unit): boolean {
  return beginsBeforeEnd(a, b) && beginsBeforeEnd(b, a);
}

function codeIssues(input: CheckInput): Steps<readonly Issue[]> {
  const earlier = new Map<string, { readonly record: Unit; readonly line: number | null }[]>();
  return issuesOfRows(input, 'units', (record, line) => {
    if (record.code === null) return [];
    const key = `${record.level} ${record.code}`;
    const others = earlier.get(key) ?? [];
    const other = others.find((one) => certainlyOverlap(one.record, record));
    others.push({ record, line });
    earlier.set(key, others);
    if (other === undefined) return [];
    const place = { table: 'units', line, column: 'code', value: record.code } as const;
    return [makeIssue('unit.code-overlap', place, overlappingCode(other.record.id, other.line))];
  });
}

/** A parent lives as long as its child, and a code belongs to one unit of a level at a time. */
export function* checkUnitLives(index: CheckIndex): Steps<readonly Issue[]> {
  return [...(yield* parentIssues(index)), ...(yield* codeIssues(index))];
}
