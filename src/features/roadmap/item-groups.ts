import type { RoadmapItem } from '../../domain/roadmap/roadmap-item.ts';
import { yearOf } from '../../domain/roadmap/roadmap-items.ts';

/** Items of the list that stand under one heading. */
export interface ItemGroup {
  readonly id: string;
  /** What the heading names: a year, or a lane. */
  readonly name: string;
  readonly items: readonly RoadmapItem[];
  readonly count: number;
}

function groupsBy(
  items: readonly RoadmapItem[],
  nameOf: (item: RoadmapItem) => string | null,
  prefix: string,
): readonly ItemGroup[] {
  const found = new Map<string, RoadmapItem[]>();
  for (const item of items) {
    const name = nameOf(item);
    if (name === null) continue;
    const own = found.get(name);
    if (own === undefined) found.set(name, [item]);
    else own.push(item);
  }
  return [...found].map(([name, own]) => ({ id: `${prefix}-${name}`, name, items: own, count: own.length }));
}

/** Dated items, in their order, under the year of their first date (`year-2025`). */
export function itemsByYear(items: readonly RoadmapItem[]): readonly ItemGroup[] {
  return groupsBy(items, yearOf, 'year');
}

/** Items under their lane (`undated-directives`), in the order in which the lanes come up. */
export function undatedByLane(items: readonly RoadmapItem[]): readonly ItemGroup[] {
  return groupsBy(items, ({ lane }) => lane, 'undated');
}

/**
 * The years that a reader on a day wants first: its own, or else the last before it that has items, and the first after
 * it. Ids of groups of `itemsByYear`.
 */
export function yearsAbout(groups: readonly ItemGroup[], day: string): ReadonlySet<string> {
  const own = day.slice(0, 4);
  const reached = groups.filter(({ name }) => name <= own).map(({ id }) => id);
  const ahead = groups.filter(({ name }) => name > own).map(({ id }) => id);
  return new Set([...reached.slice(-1), ...ahead.slice(0, 1)]);
}
