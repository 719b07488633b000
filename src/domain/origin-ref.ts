import type { Id } from './records/records.ts';

/**
 * Names of the origins of figures, for links and addresses: an observation, a target, or a count of the commune-level
 * units of an area on a day (`YYYY-MM-DD`).
 */
export const originOf = {
  observation: (id: Id) => `observation.${id}`,
  target: (id: Id) => `target.${id}`,
  communeCount: (area: Id, day: string) => `commune-count.${area}.${day}`,
};
