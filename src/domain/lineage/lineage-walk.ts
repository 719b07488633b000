import type { Id } from '../records/records.ts';
import { holdsOn } from './change-effect.ts';
import type { LineageIndex, LineageStep } from './unit-index.ts';

/** A unit reached through changes, with the shortest way to it. */
export interface Relative {
  readonly unit: Id;
  /** Steps in the order of the walk, at least one; each names its change and how much of its original went in. */
  readonly path: readonly LineageStep[];
  /** Whether the line stops here on that day: successors that still stand, predecessors that came from nothing. */
  readonly isEnd: boolean;
}

export type LineageDirection = 'forward' | 'backward';

/** The steps out of a unit in a direction. */
export function stepsFrom(index: LineageIndex, unit: Id, direction: LineageDirection): readonly LineageStep[] {
  return (direction === 'forward' ? index.stepsOut : index.stepsIn).get(unit) ?? [];
}

/** The far end of a step in a direction. */
export function farEnd(step: LineageStep, direction: LineageDirection): Id {
  return direction === 'forward' ? step.to : step.from;
}

// A unit that only gave a part of itself still stands, so the line also ends with it.
function leadsOn(step: LineageStep, direction: LineageDirection): boolean {
  return direction === 'backward' || (step.share === 'whole' && step.change.form !== 'separation');
}

/** Breadth first, each unit once, the start never: loops in the data cannot hold it up. */
export function walkLineage(
  index: LineageIndex,
  start: Id,
  day: string,
  direction: LineageDirection,
): readonly Relative[] {
  const found: Relative[] = [];
  const seen = new Set<Id>([start]);
  const queue: { readonly unit: Id; readonly path: readonly LineageStep[] }[] = [{ unit: start, path: [] }];
  for (const { unit, path } of queue) {
    const steps = stepsFrom(index, unit, direction).filter((step) => holdsOn(step.change, day));
    if (path.length > 0) {
      found.push({ unit, path, isEnd: !steps.some((step) => leadsOn(step, direction)) });
    }
    for (const step of steps) {
      const next = farEnd(step, direction);
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push({ unit: next, path: [...path, step] });
    }
  }
  return found;
}
