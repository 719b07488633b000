import type { Series } from '../records/records.ts';

/** How a series cuts the service units of a place: all, by one dimension, or by several (a part of a part). */
export type Cut = 'whole' | 'field' | 'group' | 'level' | 'several';

/** By which dimension a series counts; one that names two or more is comparable with no total. */
export function cutOf({ field, autonomyGroup, level }: Series): Cut {
  const named = [
    ...(field === null ? [] : ['field' as const]),
    ...(autonomyGroup === null ? [] : ['group' as const]),
    ...(level === null ? [] : ['level' as const]),
  ];
  const [only, ...others] = named;
  if (only === undefined) return 'whole';
  return others.length === 0 ? only : 'several';
}
