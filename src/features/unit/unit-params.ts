import type { Id } from '../../domain/records/records.ts';

/** What the page of a unit is asked to show. */
export interface UnitParams {
  /** As it stands in the address, known or not; null when none is named. */
  readonly id: Id | null;
  /** Figures as their sources report them, or those of predecessors restated on this unit. */
  readonly series: 'reported' | 'restated';
}

const longestId = 200;

/** Reads the parameters of the page; what is empty, too long or misspelt reads as absent. */
export function parseUnitParams(search: Readonly<Record<string, string>>): UnitParams {
  const id = search['id']?.trim() ?? '';
  return {
    id: id === '' || id.length > longestId ? null : id,
    series: search['series'] === 'restated' ? 'restated' : 'reported',
  };
}

/** Writes the parameters in a fixed order; defaults are left out, so that equal views have equal addresses. */
export function serialiseUnitParams({ id, series }: UnitParams): Readonly<Record<string, string>> {
  return { ...(id === null ? {} : { id }), ...(series === 'reported' ? {} : { series }) };
}
