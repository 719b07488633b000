import { describe, expect, it } from 'vitest';
import { type CountedGroup, mostFound, openedGroups, openWithin } from './opened-groups.ts';

function groupsOf(...counts: readonly number[]): readonly CountedGroup[] {
  return counts.map((count, at) => ({ id: `g${at + 1}`, count }));
}

describe('the leading groups with so many rows', () => {
  it.each([
    [[3, 4, 5], 7, ['g1', 'g2']],
    [[3, 4, 5], 6, ['g1']],
    [[8, 1], 7, []],
    [[3, 9, 1], 7, ['g1']],
    [[], 7, []],
  ])('of %j rows and at most %i are %j', (counts, most, opened) => {
    expect([...openWithin(groupsOf(...counts), most)]).toEqual(opened);
  });
});

describe('the groups that stand open', () => {
  const usual = new Set(['g2']);
  it.each([
    ['the usual ones of an unfiltered list', [3, 4, 5], false, ['g2']],
    ['all that a filter has left', [3, 4, 5], true, ['g1', 'g2', 'g3']],
    ['all of as many rows as a filter opens', [mostFound - 1, 1], true, ['g1', 'g2']],
    ['the usual ones where a filter leaves more', [mostFound, 1], true, ['g2']],
    ['a single one, however long', [500], false, ['g1']],
    ['none where there is none', [], true, []],
  ])('are %s', (_, counts, isFiltered, opened) => {
    const groups = groupsOf(...counts);
    expect([...openedGroups(groups, isFiltered, counts.length === 0 ? new Set() : usual)]).toEqual(opened);
  });
});
