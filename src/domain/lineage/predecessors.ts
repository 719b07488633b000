import type { Id } from '../records/records.ts';
import { type Relative, walkLineage } from './lineage-walk.ts';
import type { LineageIndex } from './unit-index.ts';

/**
 * What a unit came from, seen on a day (`YYYY-MM-DD`), at any depth, nearest first. The exact reverse of
 * `successorsOf`: b is among the successors of a on a day if and only if a is among the predecessors of b on it.
 */
export function predecessorsOf(index: LineageIndex, unitId: Id, day: string): readonly Relative[] {
  return walkLineage(index, unitId, day, 'backward');
}
