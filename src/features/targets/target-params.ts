import type { Id } from '../../domain/records/records.ts';

/** What the page of one target is asked to show. */
export interface TargetParams {
  /** As it stands in the address, known or not; null when none is named. */
  readonly id: Id | null;
}

const longestId = 200;

/** Reads the parameters of the page; what is empty or too long reads as absent. */
export function parseTargetParams(search: Readonly<Record<string, string>>): TargetParams {
  const id = search['id']?.trim() ?? '';
  return { id: id === '' || id.length > longestId ? null : id };
}

/** Writes the parameters; defaults are left out, so that equal views have equal addresses. */
export function serialiseTargetParams({ id }: TargetParams): Readonly<Record<string, string>> {
  return id === null ? {} : { id };
}
