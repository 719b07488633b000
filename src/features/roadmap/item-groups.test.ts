import { describe, expect, it } from 'vitest';
import { publishedPackage } from '../../testing/published-package.ts';
import { type ItemGroup, itemsByYear, undatedByLane, yearsAbout } from './item-groups.ts';
import { roadmapBase } from './roadmap-model.ts';

function years(...names: readonly string[]): readonly ItemGroup[] {
  return names.map((name) => ({ id: `year-${name}`, name, items: [], count: 0 }));
}

describe('the years that a reader wants first', () => {
  it.each([
    ['its own and the next', ['2024', '2025', '2026', '2027', '2030'], '2026-11-23', ['year-2026', 'year-2027']],
    [
      'the last before it where its own has nothing',
      ['2024', '2025', '2028'],
      '2026-11-23',
      ['year-2025', 'year-2028'],
    ],
    ['only its own where nothing comes', ['2024', '2026'], '2026-11-23', ['year-2026']],
    ['only the next where nothing was', ['2027', '2030'], '2026-11-23', ['year-2027']],
    ['its own on its first day', ['2025', '2026'], '2026-01-01', ['year-2026']],
    ['none where there is none', [], '2026-11-23', []],
  ])('are %s', (_, names, day, opened) => {
    expect([...yearsAbout(years(...names), day)]).toEqual(opened);
  });
});

describe.each([
  ['kon-tum', '62-kon-tum'],
  ['tinh-mau', 'tinh-mau'],
])('the groups of %s', (name, place) => {
  it('hold every item once, in the order of the road', async () => {
    const { data } = await publishedPackage(name);
    const { road } = roadmapBase({ data, place, country: 'viet-nam', day: '2026-11-23', sample: false });
    const groups = itemsByYear(road.dated);
    expect(groups.flatMap(({ items }) => items)).toEqual(road.dated);
    const names = groups.map((group) => group.name);
    expect(names).toEqual([...names].sort());
    expect(groups.every(({ items, count }) => items.length === count)).toBe(true);
    const undated = undatedByLane(road.undated).flatMap(({ items }) => items);
    expect(new Set(undated)).toEqual(new Set(road.undated));
    expect(undated).toHaveLength(road.undated.length);
  });
});
