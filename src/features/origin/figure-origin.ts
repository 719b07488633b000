import type { PackageData } from '../../domain/records/package-data.ts';
import type {
  Contradiction,
  Indicator,
  LegalDocument,
  Observation,
  Series,
  Source,
  Target,
  Unit,
} from '../../domain/records/records.ts';
import { parsePartialDate } from '../../domain/time/partial-date.ts';
import { countCommunes, type CommuneCount } from '../../domain/lineage/commune-count.ts';

/** Where a printed figure comes from. */
export interface ObservationOrigin {
  readonly kind: 'observation';
  readonly observation: Observation;
  readonly series: Series;
  readonly indicator: Indicator;
  readonly unit: Unit;
  readonly source: Source;
  readonly document: LegalDocument | null;
  readonly contradictions: readonly Contradiction[];
  /** Other figures of the same series, for comparison. */
  readonly siblings: readonly Observation[];
}

/** Where a target comes from. */
export interface TargetOrigin {
  readonly kind: 'target';
  readonly target: Target;
  readonly indicator: Indicator;
  readonly unit: Unit;
  readonly source: Source;
  readonly document: LegalDocument | null;
}

/** Where a count of administrative units of the register comes from. */
export interface CountOrigin {
  readonly kind: 'commune-count';
  readonly unit: Unit;
  readonly day: string;
  readonly count: CommuneCount;
  readonly documents: readonly LegalDocument[];
  readonly sources: readonly Source[];
}

export type FigureOrigin = ObservationOrigin | TargetOrigin | CountOrigin;

function byId<T extends { readonly id: string }>(rows: readonly T[], id: string | null): T | null {
  return id === null ? null : (rows.find((row) => row.id === id) ?? null);
}

function observationOrigin(data: PackageData, id: string): ObservationOrigin | null {
  const observation = byId(data.observations, id);
  const series = observation === null ? null : byId(data.series, observation.series);
  const indicator = series === null ? null : byId(data.indicators, series.indicator);
  const unit = series === null ? null : byId(data.units, series.unit);
  const source = observation === null ? null : byId(data.sources, observation.source);
  if (observation === null || series === null || indicator === null || unit === null || source === null) return null;
  return {
    kind: 'observation',
    observation,
    series,
    indicator,
    unit,
    source,
    document: byId(data.documents, observation.document),
    contradictions: data.contradictions.filter((row) => row.observations.includes(id)),
    siblings: data.observations.filter((row) => row.series === series.id && row.id !== id),
  };
}

function targetOrigin(data: PackageData, id: string): TargetOrigin | null {
  const target = byId(data.targets, id);
  const indicator = target === null ? null : byId(data.indicators, target.indicator);
  const unit = target === null ? null : byId(data.units, target.unit);
  const source = target === null ? null : byId(data.sources, target.source);
  if (target === null || indicator === null || unit === null || source === null) return null;
  return { kind: 'target', target, indicator, unit, source, document: byId(data.documents, target.document) };
}

function countOrigin(data: PackageData, unitId: string, day: string): CountOrigin | null {
  const unit = byId(data.units, unitId);
  if (unit === null || parsePartialDate(day)?.precision !== 'day') return null;
  const count = countCommunes(data, unitId, day);
  const documents = new Set(count.changes.map((change) => change.document));
  const sources = new Set([...count.units, ...count.changes].map((row) => row.source));
  return {
    kind: 'commune-count',
    unit,
    day,
    count,
    documents: data.documents.filter((row) => documents.has(row.id)),
    sources: data.sources.filter((row) => sources.has(row.id)),
  };
}

/** Looks up the origin a reference names; null when the data have no such figure. */
export function figureOrigin(data: PackageData, ref: string): FigureOrigin | null {
  const [kind, id, day, ...rest] = ref.split('.');
  if (id === undefined || rest.length > 0 || (kind !== 'commune-count' && day !== undefined)) return null;
  switch (kind) {
    case 'observation':
      return observationOrigin(data, id);
    case 'target':
      return targetOrigin(data, id);
    case 'commune-count':
      return day === undefined ? null : countOrigin(data, id, day);
    case undefined:
    default:
      return null;
  }
}
