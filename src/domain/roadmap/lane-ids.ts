import type { Id } from '../records/records.ts';

/** Ids of the lanes that every package has. */
export const fixedLanes = ['place', 'country', 'documents', 'changes', 'targets', 'directives'] as const;

/** Id of the lane of a programme. */
export function programmeLane(programme: Id): string {
  return `programme-${programme}`;
}
