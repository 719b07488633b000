import type {
  Block,
  Confidence,
  Level,
  ObservationStatus,
  Qualifier,
  StaffKind,
} from '../../src/domain/records/codes.ts';
import type { Missing } from '../../src/domain/records/records.ts';
import { datingCells, filledCells, type Pair, pairCells, type Row } from './rows.ts';

/** What sets a series apart. */
export interface SeriesFields {
  readonly id: string;
  readonly indicator: string;
  readonly unit: string;
  readonly block?: Block | undefined;
  readonly level?: Level | undefined;
  readonly staffKind?: StaffKind | undefined;
  readonly reason?: Pair | undefined;
  readonly method?: Pair | undefined;
  readonly decree?: string | undefined;
  readonly field?: Pair | undefined;
  readonly autonomyGroup?: number | undefined;
  readonly counts: Pair;
  readonly startsWhen?: string;
  readonly startsNote?: Pair;
}

/** A figure of a series. Without any date it is undated. */
export interface PointFields {
  readonly asOf?: string;
  readonly period?: { readonly start?: string; readonly end: string };
  readonly value: number | Missing;
  readonly high?: number;
  readonly qualifier?: Qualifier;
  readonly status?: ObservationStatus;
  readonly confidence?: Confidence;
  readonly source: string;
  readonly document?: string;
  readonly inferred?: Pair;
  readonly locator?: Pair;
  readonly note?: Pair;
  /** Tells apart figures of one series and date. */
  readonly variant?: string;
}

/** Series and figures under construction. */
export interface FigureBook {
  /** Opens a series and returns its id. */
  readonly series: (fields: SeriesFields) => string;
  /** Adds a figure to a series that is open and returns its id. */
  readonly point: (series: string, fields: PointFields) => string;
  readonly hasSeries: (id: string) => boolean;
  /** What a series reports for a date, as first entered. */
  readonly valueAt: (series: string, date: string) => number;
  readonly count: () => number;
  readonly tables: () => { readonly series: Row[]; readonly observations: Row[] };
}

function dateOf({ asOf, period }: PointFields): string | null {
  return asOf ?? period?.end ?? null;
}

// The stocks of a year and its flows are told apart by their series, so the year is enough, but for the last one.
function dateInId(point: PointFields): string {
  const date = dateOf(point);
  return date === null ? 'undated' : date.replace(/-12-31$/, '').replace(/-31$/, '');
}

/** Starts an empty book. */
export function createFigureBook(): FigureBook {
  const series: Row[] = [];
  const observations: Row[] = [];
  const open = new Set<string>();
  const values = new Map<string, number>();

  const addSeries: FigureBook['series'] = (fields) => {
    const { id, staffKind, autonomyGroup, startsWhen } = fields;
    if (open.has(id)) throw new Error(`Series ${id} twice.`);
    open.add(id);
    series.push({
      ...filledCells({ id, indicator: fields.indicator, unit: fields.unit, block: fields.block, level: fields.level }),
      ...filledCells({ staff_kind: staffKind, decree: fields.decree, autonomy_group: autonomyGroup }),
      ...pairCells('reason', fields.reason),
      ...pairCells('method', fields.method),
      ...pairCells('field', fields.field),
      ...pairCells('counts_what', fields.counts),
      ...filledCells({ starts_when: startsWhen }),
      ...pairCells('starts_note', fields.startsNote),
    });
    return id;
  };

  const addPoint: FigureBook['point'] = (id, fields) => {
    if (!open.has(id)) throw new Error(`No series ${id}.`);
    const { value, period, variant } = fields;
    const date = dateOf(fields);
    const observation = [id, dateInId(fields), ...(variant === undefined ? [] : [variant])].join('-');
    const isMissing = typeof value === 'string';
    observations.push({
      id: observation,
      series: id,
      ...filledCells({ period_start: period?.start, period_end: period?.end, as_of: fields.asOf }),
      ...(date === null ? pairCells('date_note', fields.inferred) : datingCells(fields.inferred)),
      ...(isMissing ? { missing: value } : { value: String(value), qualifier: fields.qualifier ?? 'exact' }),
      ...filledCells({ value_high: fields.high }),
      status: fields.status ?? 'reported',
      confidence: fields.confidence ?? 'high',
      source: fields.source,
      ...filledCells({ document: fields.document }),
      ...pairCells('locator', fields.locator),
      ...pairCells('note', fields.note),
    });
    const key = `${id} ${date ?? ''}`;
    if (!isMissing && !values.has(key)) values.set(key, value);
    return observation;
  };

  const valueAt: FigureBook['valueAt'] = (id, date) => {
    const value = values.get(`${id} ${date}`);
    if (value === undefined) throw new Error(`Series ${id} has no figure of ${date}.`);
    return value;
  };

  return {
    series: addSeries,
    point: addPoint,
    hasSeries: (id) => open.has(id),
    valueAt,
    count: () => observations.length,
    tables: () => ({ series, observations }),
  };
}
