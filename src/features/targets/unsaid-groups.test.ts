import { describe, expect, it } from 'vitest';
import { aSeries } from '../../testing/build-records.ts';
import { evaluatedTargets } from './target-rows.ts';
import { postsLeft, smallData, smallInput } from './targets.fixture.ts';
import { nearFigures, unsaidGroups } from './unsaid-groups.ts';

const evaluated = evaluatedTargets(smallInput());
const unsaid = evaluated.rows.filter((row) => row.result.status === 'cannot-be-said');

describe('unsaidGroups', () => {
  it('groups by what is missing, a task without proof apart from a target without a number', () => {
    const groups = unsaidGroups(evaluated, unsaid);
    expect(groups.map(({ kind, items }) => [kind, items.map(({ row }) => row.target.id)])).toEqual([
      ['not-proven', ['task']],
      ['no-series', ['country-2021']],
    ]);
  });

  it('has the largest group first', () => {
    const twice = [...unsaid, ...unsaid.filter((row) => row.target.id === 'country-2021')];
    expect(unsaidGroups(evaluated, twice).map(({ kind }) => kind)).toEqual(['no-series', 'not-proven']);
  });

  it('spells out the first fifty of a group, and counts all', () => {
    const many = Array.from({ length: 51 }, () => unsaid[0]).filter((row) => row !== undefined);
    const [group] = unsaidGroups(evaluated, many);
    expect([group?.count, group?.items.length]).toEqual([51, 50]);
  });

  it('names the figures that stand in the way', () => {
    const both = [
      postsLeft('so-y-te', '2021-12-31', 880, { id: 'a' }),
      postsLeft('so-y-te', '2021-12-31', 940, { id: 'b' }),
    ];
    const contradictory = evaluatedTargets(smallInput({ data: { ...smallData, observations: both } }));
    const row = contradictory.rowOf.get('health-2021');
    const [group] = unsaidGroups(contradictory, row === undefined ? [] : [row]);
    expect(group?.kind).toBe('contradictory-figures');
    expect(group?.items[0]?.obstructing.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(group?.items[0]?.near).toEqual([]);
  });
});

describe('nearFigures', () => {
  it('are the latest of other series of the indicator and unit, the most alike first', () => {
    const series = [
      aSeries({ id: 'party', indicator: 'posts', unit: 'viet-nam', block: 'party' }),
      aSeries({ id: 'empty', indicator: 'posts', unit: 'viet-nam' }),
      aSeries({ id: 'alike', indicator: 'posts', unit: 'viet-nam' }),
      aSeries({ id: 'elsewhere', indicator: 'posts', unit: 'kon-tum' }),
    ];
    const observations = ['party', 'alike', 'elsewhere'].flatMap((id) => [
      postsLeft('x', '2019', 10, { id: `${id}-old`, series: id }),
      postsLeft('x', '2020', 9, { id: `${id}-new`, series: id }),
    ]);
    const some = evaluatedTargets(smallInput({ data: { ...smallData, series, observations } }));
    const row = some.rowOf.get('country-2021');
    expect(row === undefined ? [] : nearFigures(some, row).map(({ observation }) => observation.id)).toEqual([
      'alike-new',
      'party-new',
    ]);
  });
});
