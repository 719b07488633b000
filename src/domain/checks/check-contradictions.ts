import type { Observation } from '../records/records.ts';
import { type CheckInput, numbered } from './check-input.ts';
import { dateKey, exactValue } from './exact-figures.ts';
import type { Issue } from './issue.ts';
import { contradictoryFigures } from './issue-texts-figures.ts';
import { makeIssue } from './make-issue.ts';

/**
 * Two different exact figures of one series for one date. A row of contradictions.csv that lists both keeps the
 * warning, under a code of its own that says that nothing needs to be done.
 */
export function checkContradictions(input: CheckInput): readonly Issue[] {
  const firsts = new Map<string, { readonly record: Observation; readonly value: number }>();
  return numbered(input, 'observations').flatMap(({ record, line }) => {
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
    const recorded = input.data.contradictions.some(
      ({ observations }) => observations.includes(first.record.id) && observations.includes(record.id),
    );
    const code = recorded ? 'observation.contradiction-recorded' : 'observation.contradiction';
    const place = { table: 'observations', line, column: 'value', value: String(value) } as const;
    return [makeIssue(code, place, contradictoryFigures(first.record.id, first.value, recorded))];
  });
}
