import { cardinalityBreaches, formRules } from '../lineage/cardinality.ts';
import { netCount } from '../lineage/change-count.ts';
import type { ChangeEvent, ChangeUnit } from '../records/records.ts';
import type { Steps } from '../steps.ts';
import type { CheckIndex } from './check-index.ts';
import type { Issue } from './issue.ts';
import {
  cardinality,
  manyToMany,
  onBothSides,
  statedBelowNamed,
  unitsUnnamed,
  wrongShare,
} from './issue-texts-changes.ts';
import { makeIssue, type Place } from './make-issue.ts';
import { issuesOfRows } from './row-steps.ts';

function changeIssues(index: CheckIndex, change: ChangeEvent, line: number | null): readonly Issue[] {
  const originals = index.originals.get(change.id) ?? [];
  const resulting = index.resulting.get(change.id) ?? [];
  const at = (column: string, value: string | number | null): Place => ({
    table: 'changes',
    line,
    column,
    value: value === null ? null : String(value),
  });
  const issues: Issue[] = [];
  for (const breach of cardinalityBreaches(change, originals, resulting)) {
    const place = breach.stated ? at(`${breach.side}_stated`, breach.count) : at('form', change.form);
    issues.push(makeIssue('change.cardinality', place, cardinality(change.form, breach)));
  }
  for (const [column, stated, named] of [
    ['originals_stated', change.originalsStated, originals.length],
    ['resulting_stated', change.resultingStated, resulting.length],
  ] as const) {
    if (stated !== null && stated < named) {
      issues.push(makeIssue('change.stated-below-named', at(column, stated), statedBelowNamed(stated, named)));
    }
  }
  if (change.form === 'transfer' && originals.length > 1 && resulting.length > 1) {
    issues.push(makeIssue('change.many-to-many', at('form', change.form), manyToMany()));
  }
  if (netCount(change, originals, resulting) === null) {
    issues.push(makeIssue('change.units-unnamed', at('form', change.form), unitsUnnamed(change.form)));
  }
  return issues;
}

function partyIssues(index: CheckIndex, party: ChangeUnit, line: number | null): readonly Issue[] {
  const change = index.changes.get(party.change);
  if (change === undefined || party.role !== 'original') return [];
  const at = (column: string, value: string): Place => ({ table: 'change_units', line, column, value });
  const expected = formRules[change.form].share;
  const issues: Issue[] = [];
  if (expected !== 'any' && party.share !== expected) {
    issues.push(makeIssue('change.share', at('share', party.share), wrongShare(change.form, expected)));
  }
  if ((index.resulting.get(change.id) ?? []).some((row) => row.unit === party.unit)) {
    issues.push(makeIssue('change.both-sides', at('unit', party.unit), onBothSides()));
  }
  return issues;
}

/** Each change obeys the rule of its form: how many units go in and come out, whole or in part. */
export function* checkChanges(index: CheckIndex): Steps<readonly Issue[]> {
  const changes = yield* issuesOfRows(index, 'changes', (change, line) => changeIssues(index, change, line));
  const parties = yield* issuesOfRows(index, 'change_units', (party, line) => partyIssues(index, party, line));
  return [...changes, ...parties];
}
