import { describe, expect, it } from 'vitest';
import { countStandings } from './count-standings.ts';

describe('countStandings', () => {
  const rows = [
    ['Sở Nội vụ', 'overdue'],
    [null, 'due'],
    ['Sở Nội vụ', 'resolved'],
    ['Sở Nội vụ', 'overdue'],
  ] as const;
  const counts = countStandings(
    rows,
    ([key]) => key,
    ([, standing]) => standing,
  );

  it('counts by key in the order of first appearance, those without a key among them', () => {
    expect(counts.map(({ key, total }) => [key, total])).toEqual([
      ['Sở Nội vụ', 3],
      [null, 1],
    ]);
  });

  it('counts by standing; none is 0', () => {
    expect(counts.map(({ of }) => [of('overdue'), of('due'), of('resolved')])).toEqual([
      [2, 0, 1],
      [0, 1, 0],
    ]);
  });
});
