import type { Figure } from '../figures/figure.ts';
import { exactly } from '../figures/figure.ts';
import type { PartialDate } from '../records/partial-date.ts';
import type { Observation, Series } from '../records/records.ts';
import { parsePartialDate } from '../time/partial-date.ts';

/** A partial date that the test knows to be well formed. */
export function date(iso: string): PartialDate {
  const parsed = parsePartialDate(iso);
  if (parsed === null) throw new Error(`not a partial date: ${iso}`);
  return parsed;
}

/** A series of quota assigned in an imaginary province. */
export function seriesRow(changes: Partial<Series> = {}): Series {
  return {
    id: 'quota',
    indicator: 'quota-assigned',
    unit: 'tinh-a',
    block: 'government',
    level: 'province',
    staffKind: 'civil-servant',
    reason: null,
    method: null,
    decree: null,
    field: null,
    autonomyGroup: null,
    countsWhat: { vi: 'biên chế công chức', en: 'civil servant posts' },
    startsWhen: null,
    startsNote: null,
    ...changes,
  };
}

/** A reported observation of that series as of a date (undated for null). */
export function observationRow(
  asOf: string | null,
  value: number | Figure,
  changes: Partial<Observation> = {},
): Observation {
  return {
    id: `o-${asOf ?? 'undated'}`,
    series: 'quota',
    periodStart: null,
    periodEnd: null,
    asOf: asOf === null ? null : date(asOf),
    dating: { basis: asOf === null ? null : 'stated', note: null },
    reported: typeof value === 'number' ? exactly(value) : value,
    status: 'reported',
    confidence: 'high',
    source: 'nguon',
    document: null,
    locator: null,
    note: null,
    ...changes,
  };
}

/** A reported observation of that series over a period. */
export function periodRow(
  start: string,
  end: string,
  value: number | Figure,
  changes: Partial<Observation> = {},
): Observation {
  return observationRow(null, value, {
    id: `o-${start}-${end}`,
    periodStart: date(start),
    periodEnd: date(end),
    ...changes,
  });
}
