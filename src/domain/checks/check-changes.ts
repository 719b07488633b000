import { cardinalityBreaches, formRules } from '../lineage/cardinality.ts';
import { netCount } from '../lineage/change-count.ts';
import { indexLineage, type LineageIndex } from '../lineage/unit-index.ts';
import type { ChangeEvent } from '../records/records.ts';
import { type CheckInput, type Numbered, numbered } from './check-input.ts';
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

function changeIssues(index: LineageIndex, { record: change, line }: Numbered<ChangeEvent>): readonly Issue[] {
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

function partyIssues(input: CheckInput, index: LineageIndex): readonly Issue[] {
  return numbered(input, 'change_units').flatMap(({ record, line }) => {
    const change = index.changes.get(record.change);
    if (change === undefined || record.role !== 'original') return [];
    const at = (column: string, value: string): Place => ({ table: 'change_units', line, column, value });
    const expected = formRules[change.form].share;
    const issues: Issue[] = [];
    if (expected !== 'any' && record.share !== expected) {
      issues.push(makeIssue('change.share', at('share', record.share), wrongShare(change.form, expected)));
    }
    if ((index.resulting.get(change.id) ?? []).some((row) => row.unit === record.unit)) {
      issues.push(makeIssue('change.both-sides', at('unit', record.unit), onBothSides()));
    }
    return issues;
  });
}

/** Each change obeys the rule of its form: how many units go in and come out, whole or in part. */
export function checkChanges(input: CheckInput): readonly Issue[] {
  const index = indexLineage(input.data.units, input.data.changes, input.data.change_units);
  return [...numbered(input, 'changes').flatMap((change) => changeIssues(index, change)), ...partyIssues(input, index)];
}
