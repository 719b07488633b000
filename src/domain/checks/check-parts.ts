import type { StaffKind } from '../records/codes.ts';
import type { Observation, Series } from '../records/records.ts';
import { byId, type CheckInput, type Numbered, numbered } from './check-input.ts';
import { dateKey } from './exact-figures.ts';
import type { Issue } from './issue.ts';
import { partsExceedTotal } from './issue-texts-figures.ts';
import { makeIssue } from './make-issue.ts';

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

interface Figure extends Numbered<Observation> {
  readonly kind: StaffKind | null;
}

function groupKey(series: Series, date: string): string {
  const { indicator, unit, block, level, reason, method, decree, field, autonomyGroup, startsWhen } = series;
  const parts = [indicator, unit, block, level, reason?.vi, method?.vi, decree, field?.vi, autonomyGroup];
  return JSON.stringify([...parts, startsWhen?.iso, date]);
}

// "More than" and "about" set no ceiling.
function ceilingOf({ reported }: Observation): number | null {
  if ('missing' in reported) return null;
  const bounded = ['exact', 'nearly', 'less-than'].includes(reported.qualifier);
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
export function checkParts(input: CheckInput): readonly Issue[] {
  const allSeries = byId(input.data.series);
  const groups = new Map<string, Figure[]>();
  for (const { record, line } of numbered(input, 'observations')) {
    const series = allSeries.get(record.series);
    const date = dateKey(record);
    if (series === undefined || date === null || record.status !== 'reported') continue;
    const key = groupKey(series, date);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push({ record, line, kind: series.staffKind });
  }
  return [...groups.values()].flatMap(groupIssues);
}
