import type { ChangeForm } from '../records/codes.ts';
import type { PartialDate } from '../records/partial-date.ts';
import type { ChangeEvent, ChangeUnit, Unit } from '../records/records.ts';
import type { Steps } from '../steps.ts';
import { firstDay, isCertainlyBefore, lastDay } from '../time/partial-date.ts';
import type { CheckIndex } from './check-index.ts';
import type { Issue, Severity } from './issue.ts';
import { originalOutlives, resultingBeginsBefore } from './issue-texts-lives.ts';
import { makeIssue, type Place } from './make-issue.ts';
import { issuesOfRows } from './row-steps.ts';

// A separation leaves its original; a reorganisation does not say whether the body ended.
const endingForms: ReadonlySet<ChangeForm> = new Set([
  'absorption',
  'consolidation',
  'joining',
  'division',
  'dissolution',
  'cessation',
  'transfer',
  'renaming',
]);

// The body that absorbs or takes over stood before.
const foundingForms: ReadonlySet<ChangeForm> = new Set([
  'consolidation',
  'joining',
  'division',
  'separation',
  'renaming',
  'establishment',
]);

// An open end may be an unknown day, and a partial date may be read either way: only full dates make an error.
function severityOf(a: PartialDate | null, b: PartialDate): Severity {
  return a?.precision === 'day' && b.precision === 'day' ? 'error' : 'warning';
}

function originalIssues(change: ChangeEvent, row: ChangeUnit, unit: Unit, effective: PartialDate, place: Place) {
  if (row.share === 'part' || !endingForms.has(change.form)) return [];
  const until = unit.validTo;
  // Partial dates that may fit, such as the same year twice, are taken to fit.
  if (until !== null && firstDay(until) < lastDay(effective)) return [];
  const text = originalOutlives(unit.id, until?.iso ?? null, effective.iso);
  return [makeIssue('change.original-outlives', place, text, severityOf(until, effective))];
}

function resultingIssues(change: ChangeEvent, unit: Unit, effective: PartialDate, place: Place) {
  if (!foundingForms.has(change.form)) return [];
  const from = unit.validFrom;
  if (from !== null && !isCertainlyBefore(from, effective)) return [];
  const text = resultingBeginsBefore(unit.id, from?.iso ?? null, effective.iso);
  return [makeIssue('change.resulting-begins-before', place, text, severityOf(from, effective))];
}

/**
 * Units end and begin with the change that ends or makes them. Only dated changes in force are held to it: after a
 * paused pilot the originals live again, and what is planned or unknown has not happened.
 */
export function checkChangeLives(index: CheckIndex): Steps<readonly Issue[]> {
  return issuesOfRows(index, 'change_units', (record, line) => {
    const change = index.changes.get(record.change);
    const unit = index.units.get(record.unit);
    if (change === undefined || unit === undefined) return [];
    if (change.status !== 'in-force' || change.effectiveOn === null) return [];
    const place = { table: 'change_units', line, column: 'unit', value: unit.id } as const;
    return record.role === 'original'
      ? originalIssues(change, record, unit, change.effectiveOn, place)
      : resultingIssues(change, unit, change.effectiveOn, place);
  });
}
