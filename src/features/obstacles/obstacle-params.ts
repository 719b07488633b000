import type { Id } from '../../domain/records/records.ts';

/** What the page is asked to show. */
export interface ObstacleParams {
  /** Row of the obstacle; null when the address names none. */
  readonly id: Id | null;
}

/** Reads the parameters of the page; what is missing or misspelt reads as absent. */
export function parseObstacleParams(search: Readonly<Record<string, string>>): ObstacleParams {
  const id = search['id'] ?? '';
  return { id: id.length <= 200 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) ? id : null };
}
