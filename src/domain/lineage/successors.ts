import type { Id } from '../records/records.ts';
import { type Relative, walkLineage } from './lineage-walk.ts';
import type { LineageIndex } from './unit-index.ts';

/**
 * What became of a unit on a day (`YYYY-MM-DD`), at any depth, nearest first; the unit itself is not listed.
 * A split yields several successors and is never apportioned. Planned changes and those of unknown outcome never
 * count; after a pilot was paused its originals have no successor through it. Loops in the data are walked once.
 * `isEnd` marks the units in which the line stands on that day. Empty when nothing became of it, or it is unknown.
 */
export function successorsOf(index: LineageIndex, unitId: Id, day: string): readonly Relative[] {
  return walkLineage(index, unitId, day, 'forward');
}
