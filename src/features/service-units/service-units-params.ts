import type { Id } from '../../domain/records/records.ts';
import { parsePartialDate } from '../../domain/time/partial-date.ts';

/** What the page is asked to show; null shows the default. */
export interface ServiceUnitsParams {
  /** Place whose service units are shown; null for the place of the package. */
  readonly unit: Id | null;
  /** Date that the tables compare with, as targets name it (`2015`, `2021-12-31`). */
  readonly baseline: string | null;
  /** Field that is followed over time, as {@link slugOf} writes its Vietnamese name. */
  readonly field: string | null;
}

/** Shows the place of the package, the latest useful baseline, and no field. */
export const defaultServiceUnitsParams: ServiceUnitsParams = { unit: null, baseline: null, field: null };

function slugFrom(text: string | undefined): string | null {
  return text !== undefined && text.length <= 200 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) ? text : null;
}

/** Reads the parameters of the page; what is missing or misspelt reads as absent. */
export function parseServiceUnitsParams(search: Readonly<Record<string, string>>): ServiceUnitsParams {
  return {
    unit: slugFrom(search['unit']),
    baseline: parsePartialDate(search['baseline'] ?? '')?.iso ?? null,
    field: slugFrom(search['field']),
  };
}

/** Writes the parameters in a fixed order; defaults are left out, so that equal views have equal addresses. */
export function serialiseServiceUnitsParams(params: ServiceUnitsParams): Readonly<Record<string, string>> {
  const { unit, baseline, field } = params;
  return {
    ...(unit === null ? {} : { unit }),
    ...(baseline === null ? {} : { baseline }),
    ...(field === null ? {} : { field }),
  };
}
