import { describe, expect, it } from 'vitest';
import { countStatuses, isFiltered, passesFilter } from './filter-targets.ts';
import { evaluatedTargets } from './target-rows.ts';
import { smallData, smallInput, smallRow } from './targets.fixture.ts';
import { everyTarget } from './targets-params.ts';

const ids = (day: string) => evaluatedTargets(smallInput({ day })).rows.map((row) => row.target.id);

describe('evaluatedTargets', () => {
  it('has all targets, worst first', () => {
    expect(ids('2024-06-30')).toEqual([
      // Overdue: 3 points are missing in 2023.
      'home-2021',
      // Not due: 10 of the 87 posts are gone, when 40 % of the time is.
      'home-2026',
      'country-2021',
      'task',
      // 40 of the 56,4 posts are gone.
      'new-2026',
      // 900 of 1000 only in 2023, then at the due date; past the 37,6 posts of the old yardstick.
      'province-2021',
      'health-2021',
      'old-2026',
    ]);
  });

  it('marks the revised one as superseded, and only that', () => {
    const superseded = evaluatedTargets(smallInput()).rows.filter((row) => row.isSuperseded);
    expect(superseded.map((row) => row.target.id)).toEqual(['old-2026']);
  });

  it('has none whose unit or indicator the package does not hold', () => {
    const data = { ...smallData, units: smallData.units.filter(({ id }) => id !== 'so-y-te') };
    expect(evaluatedTargets(smallInput({ data })).rowOf.has('health-2021')).toBe(false);
    expect(evaluatedTargets(smallInput({ data: { ...smallData, indicators: [] } })).rows).toEqual([]);
  });

  it('has none that was set later than the day', () => {
    expect(ids('2015-11-19')).toEqual([]);
    expect(ids('2015-11-20')).toHaveLength(8);
  });
});

describe('filters', () => {
  it.each([
    [{ status: 'behind' as const }, ['home-2021', 'home-2026']],
    [{ phase: 'to-2026' }, ['home-2026', 'new-2026', 'old-2026']],
    [{ scope: 'below' as const }, ['health-2021', 'home-2021', 'home-2026']],
    [{ scope: 'country' as const }, ['country-2021']],
    [{ unit: 'so-y-te' }, ['health-2021']],
    [{ indicator: 'lost' }, []],
    [{ unit: 'so-noi-vu', phase: 'to-2021' }, ['home-2021']],
  ])('%o', (filter, passed) => {
    const asked = { ...everyTarget, ...filter };
    const rows = evaluatedTargets(smallInput()).rows.filter((row) => passesFilter(row, asked));
    expect(rows.map((row) => row.target.id).sort()).toEqual(passed);
    expect(isFiltered(asked)).toBe(true);
  });

  it('none pass all', () => {
    expect(isFiltered(everyTarget)).toBe(false);
    expect(passesFilter(smallRow('task'), everyTarget)).toBe(true);
  });
});

describe('countStatuses', () => {
  it('counts every target once, the overdue and the late among them', () => {
    const rows = evaluatedTargets(smallInput()).rows.filter((row) => !row.isSuperseded);
    expect(countStatuses(rows)).toEqual({
      all: 7,
      of: { met: 2, exceeded: 0, 'on-track': 1, behind: 2, 'cannot-be-said': 2 },
      overdue: 1,
      late: 1,
    });
  });
});
