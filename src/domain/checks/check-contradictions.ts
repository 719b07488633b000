import type { Id, Observation } from '../records/records.ts';
import { inPortions, type Steps } from '../steps.ts';
import type { CheckIndex } from './check-index.ts';
import { dateKey, exactValue } from './exact-figures.ts';
import type { Issue } from './issue.ts';
import { contradictoryFigures } from './issue-texts-figures.ts';
import { makeIssue } from './make-issue.ts';
import { issuesOfRows } from './row-steps.ts';

/** By observation: the rows of contradictions.csv, as positions, that list it. */
function* listings(index: CheckIndex): Steps<ReadonlyMap<Id, ReadonlySet<number>>> {
  const found = new Map<Id, Set<number>>();
  yield* inPortions(index.data.contradictions, ({ observations }, position) => {
    for (const id of observations) found.set(id, (found.get(id) ?? new Set()).add(position));
  });
  return found;
}

/**
 * Two different exact figures of one series for one date. A row of contradictions.csv that lists both keeps the
 * warning, under a code of its own that says that nothing needs to be done.
 */
export function* checkContradictions(index: CheckIndex): Steps<readonly Issue[]> {
  const listed = yield* listings(index);
  const areListedTogether = (a: Id, b: Id) => {
    const others = listed.get(b);
    return others !== undefined && [...(listed.get(a) ?? [])].some((position) => others.has(position));
  };
  const firsts = new Map<string, { readonly record: Observation; readonly value: number }>();
  return yield* issuesOfRows(index, 'observations', (record, line) => {
    const value = exactValue(record);
    const date = dateKey(record);
    if (value === null || date === null) return [];
    const key = `${record.series} ${date}`;
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, { record, value });
      return [];
    }
    if (first.value === value) return [];
    const recorded = areListedTogether(first.record.id, record.id);
    const code = recorded ? 'observation.contradiction-recorded' : 'observation.contradiction';
    const place = { table: 'observations', line, column: 'value', value: String(value) } as const;
    return [makeIssue(code, place, contradictoryFigures(first.record.id, first.value, recorded))];
  });
}
