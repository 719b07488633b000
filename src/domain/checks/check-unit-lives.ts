import type { Unit } from '../records/records.ts';
import { firstDay, isCertainlyBefore, lastDay } from '../time/partial-date.ts';
import { byId, type CheckInput, type Numbered, numbered } from './check-input.ts';
import type { Issue } from './issue.ts';
import { overlappingCode, parentNotAlive } from './issue-texts-lives.ts';
import { makeIssue } from './make-issue.ts';

// An unknown start proves nothing; an open end means that the unit lives, so it is held against its parent's end.
function parentIssues(input: CheckInput): readonly Issue[] {
  const units = byId(input.data.units);
  return numbered(input, 'units').flatMap(({ record, line }) => {
    const parent = record.parent === null ? undefined : units.get(record.parent);
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

function codeIssues(input: CheckInput): readonly Issue[] {
  const earlier = new Map<string, Numbered<Unit>[]>();
  return numbered(input, 'units').flatMap((unit) => {
    const { record, line } = unit;
    if (record.code === null) return [];
    const key = `${record.level} ${record.code}`;
    const others = earlier.get(key) ?? [];
    earlier.set(key, [...others, unit]);
    const other = others.find((one) => certainlyOverlap(one.record, record));
    if (other === undefined) return [];
    const place = { table: 'units', line, column: 'code', value: record.code } as const;
    return [makeIssue('unit.code-overlap', place, overlappingCode(other.record.id, other.line))];
  });
}

/** A parent lives as long as its child, and a code belongs to one unit of a level at a time. */
export function checkUnitLives(input: CheckInput): readonly Issue[] {
  return [...parentIssues(input), ...codeIssues(input)];
}
