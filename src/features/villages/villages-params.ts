import type { Id } from '../../domain/records/records.ts';

/** What the page is asked to show; null shows the default. */
export interface VillagesParams {
  /** Place whose villages are shown; null for the place of the package. */
  readonly unit: Id | null;
}

/** Shows the place of the package. */
export const defaultVillagesParams: VillagesParams = { unit: null };

/** Reads the parameters of the page; what is missing or misspelt reads as absent. */
export function parseVillagesParams(search: Readonly<Record<string, string>>): VillagesParams {
  const unit = search['unit'] ?? '';
  return { unit: unit.length <= 200 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(unit) ? unit : null };
}

/** Writes the parameters; defaults are left out, so that equal views have equal addresses. */
export function serialiseVillagesParams({ unit }: VillagesParams): Readonly<Record<string, string>> {
  return unit === null ? {} : { unit };
}
