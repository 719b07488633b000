import type { StaffKind } from '../records/codes.ts';
import type { Id, Observation, Series } from '../records/records.ts';
import { inPortions, type Steps } from '../steps.ts';
import type { CheckIndex } from './check-index.ts';
import { dateKey } from './exact-figures.ts';
import type { Issue } from './issue.ts';
import { partsExceedTotal } from './issue-texts-figures.ts';
import { makeIssue } from './make-issue.ts';
import { eachRow } from './row-steps.ts';

// Teachers, leaders, heads and deputies are counted among these and would be counted twice.
const disjointKinds: ReadonlySet<StaffKind> = new Set([
  'cadre',
  'civil-servant',
  'cadre-civil-servant',
  'public-employee',
  'commune-cadre-civil-servant',
  'part-time-worker',
  'contract-worker',
]);

interface Figure {
  readonly record: Observation;
  readonly line: number | null;
  readonly kind: StaffKind | null;
}

function scopeKey(series: Series): string {
  const { indicator, unit, block, level, reason, method, decree, field, autonomyGroup, startsWhen } = series;
  const parts = [indicator, unit, block, level, reason?.vi, method?.vi, decree, field?.vi, autonomyGroup];
  return JSON.stringify([...parts, startsWhen?.iso]);
}

/** By series: the number of its scope, where that scope has a series of all staff and series of kinds of staff. */
function* scopesWithParts(index: CheckIndex): Steps<ReadonlyMap<Id, number>> {
  const members = new Map<string, Series[]>();
  yield* eachRow(index, 'series', ({ id }) => {
    const series = index.series.get(id);
    if (series === undefined) return;
    const key = scopeKey(series);
    const others = members.get(key);
    if (others === undefined) members.set(key, [series]);
    else others.push(series);
  });
  const scopes = new Map<Id, number>();
  yield* inPortions(members.values(), (ofScope, number) => {
    const totals = ofScope.filter((series) => series.staffKind === null);
    if (totals.length === 0 || totals.length === ofScope.length) return;
    for (const series of ofScope) scopes.set(series.id, number);
  });
  return scopes;
}

// "More than" and "about" set no ceiling.
function ceilingOf({ reported }: Observation): number | null {
  if ('missing' in reported) return null;
  const bounded = ['exact', 'nearly', 'less-than', 'at-most'].includes(reported.qualifier);
  return bounded ? (reported.high ?? reported.value) : null;
}

function floorOf({ reported }: Observation): number {
  if ('missing' in reported) return 0;
  return ['exact', 'more-than', 'at-least'].includes(reported.qualifier) ? reported.value : 0;
}

function disjointParts(figures: readonly Figure[]): readonly Figure[] {
  const kinds = new Set(figures.map((figure) => figure.kind));
  const joined = kinds.has('cadre') || kinds.has('civil-servant');
  const seen = new Set<StaffKind>();
  return figures.filter(({ kind }) => {
    if (kind === null || !disjointKinds.has(kind) || seen.has(kind)) return false;
    seen.add(kind);
    return kind !== 'cadre-civil-servant' || !joined;
  });
}

function groupIssues(figures: readonly Figure[]): readonly Issue[] {
  const total = figures.find((figure) => figure.kind === null);
  const ceiling = total === undefined ? null : ceilingOf(total.record);
  const parts = disjointParts(figures);
  if (total === undefined || ceiling === null || parts.length === 0) return [];
  const sum = parts.reduce((whole, part) => whole + floorOf(part.record), 0);
  if (sum - ceiling <= 1e-9) return [];
  const place = { table: 'observations', line: total.line, column: 'value', value: String(ceiling) } as const;
  return [
    makeIssue(
      'observation.parts-exceed-total',
      place,
      partsExceedTotal(
        ceiling,
        sum,
        parts.map((part) => part.record.id),
      ),
    ),
  ];
}

/**
 * Figures by kind of staff do not add up to more than the figure of all staff: same indicator, unit, scope and date.
 * A sum below the total is no fault, since not every kind need be reported.
 */
export function* checkParts(index: CheckIndex): Steps<readonly Issue[]> {
  const scopes = yield* scopesWithParts(index);
  const groups = new Map<string, Figure[]>();
  yield* eachRow(index, 'observations', (record, line) => {
    const scope = scopes.get(record.series);
    const date = scope === undefined ? null : dateKey(record);
    if (date === null || record.status !== 'reported') return;
    const key = `${scope} ${date}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push({ record, line, kind: index.series.get(record.series)?.staffKind ?? null });
  });
  const issues: Issue[] = [];
  yield* inPortions(groups.values(), (group) => issues.push(...groupIssues(group)));
  return issues;
}
