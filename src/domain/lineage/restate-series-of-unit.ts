import { figureOf } from '../figures/figure.ts';
import type { LocalText } from '../records/local-text.ts';
import type { PackageData } from '../records/package-data.ts';
import type { PartialDate } from '../records/partial-date.ts';
import type { Id, Indicator, Observation, Series } from '../records/records.ts';
import { isKnownBy, observationDate } from '../series/observation-date.ts';
import { predecessorsOf } from './predecessors.ts';
import { restateSeries } from './restate-series.ts';
import type { ReportedFigure, RestatedFigure, UnmappedReason } from './restate-series-result.ts';
import type { LineageIndex } from './unit-index.ts';

/** Figures of one indicator, scope and date, restated on one unit. */
export interface RestatedLine {
  readonly indicator: Indicator;
  /** Any of the series; all agree in everything but unit and words. */
  readonly series: Series;
  readonly periodStart: PartialDate | null;
  readonly on: PartialDate;
  readonly sum: RestatedFigure;
  /** What each source says that it counts, in the order of the parts. The same text throughout is one entry. */
  readonly scopes: readonly LocalText[];
  /** Figures that sources report for the unit itself at the same date: beside the sum, never in it. */
  readonly own: readonly ReportedFigure[];
}

/** Why a figure of a predecessor is not restated: reasons of the lineage, or of the figure itself. */
export type NotRestatedReason = UnmappedReason | 'undated' | 'share' | 'unknown-start';

/** The figures of a unit's predecessors on the unit: what can be restated, and how many cannot and why. */
export interface RestatedUnit {
  readonly lines: readonly RestatedLine[];
  readonly notRestated: ReadonlyMap<NotRestatedReason, number>;
}

interface Candidate extends ReportedFigure {
  readonly series: Series;
  readonly indicator: Indicator;
  readonly observation: Observation;
  readonly on: PartialDate;
}

// Words of scope name the place, so that they differ between places; the line shows them.
function likeness({ series, observation, on }: Candidate): string {
  const start = observation.periodStart ?? series.startsWhen;
  return JSON.stringify([
    series.indicator,
    series.block,
    series.level,
    series.staffKind,
    series.reason?.vi ?? null,
    series.method?.vi ?? null,
    series.decree,
    series.field?.vi ?? null,
    series.autonomyGroup,
    start?.iso ?? null,
    on.iso,
  ]);
}

function hindranceOf(
  observation: Observation,
  series: Series,
  indicator: Indicator,
): 'undated' | 'share' | 'unknown-start' | null {
  if (indicator.kind === 'share') return 'share';
  if (observationDate(observation) === null) return 'undated';
  // A start that is not known equals no other, not even another unknown one.
  const hasStart = observation.periodStart !== null || series.startsWhen !== null;
  return indicator.kind === 'flow' && !hasStart ? 'unknown-start' : null;
}

function scopesOf(candidates: readonly Candidate[], parts: readonly ReportedFigure[]): readonly LocalText[] {
  const scopes = new Map<string, LocalText>();
  for (const part of parts) {
    const scope = candidates.find((candidate) => candidate.id === part.id)?.series.countsWhat;
    if (scope !== undefined) scopes.set(scope.vi, scope);
  }
  return [...scopes.values()];
}

/**
 * Restates the figures of all predecessors of a unit on the unit itself, as known on `day` (`YYYY-MM-DD`). Figures are
 * alike when their series agree in indicator, block, level, kind of staff, reason, method, decree, field, autonomy
 * group and start, and their dates are the same; shares and flows of unknown start are never added. Planned and missing
 * figures are left out. Latest date first.
 */
export function restateUnit(data: PackageData, index: LineageIndex, unit: Id, day: string): RestatedUnit {
  const ground = new Set([unit, ...predecessorsOf(index, unit, day).map((relative) => relative.unit)]);
  const notRestated = new Map<NotRestatedReason, number>();
  const count = (reason: NotRestatedReason) => notRestated.set(reason, (notRestated.get(reason) ?? 0) + 1);
  if (ground.size === 1) return { lines: [], notRestated };

  const series = new Map(data.series.filter((row) => ground.has(row.unit)).map((row) => [row.id, row]));
  const indicators = new Map(data.indicators.map((row) => [row.id, row]));
  const groups = new Map<string, Candidate[]>();
  for (const observation of data.observations) {
    const line = series.get(observation.series);
    const indicator = line === undefined ? undefined : indicators.get(line.indicator);
    const figure = figureOf(observation.reported);
    if (line === undefined || indicator === undefined || figure === null || observation.status !== 'reported') continue;
    if (!isKnownBy(observation, day, 'keep-undated')) continue;
    const on = observationDate(observation);
    const hindrance = hindranceOf(observation, line, indicator);
    if (hindrance !== null || on === null) {
      if (line.unit !== unit) count(hindrance ?? 'undated');
      continue;
    }
    const candidate = { id: observation.id, unit: line.unit, figure, series: line, indicator, observation, on };
    const key = likeness(candidate);
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }

  const lines: RestatedLine[] = [];
  for (const candidates of groups.values()) {
    const [first] = candidates;
    if (first === undefined) continue;
    const { kept, restated, unmapped } = restateSeries(index, candidates, first.on, day);
    for (const { reported, reason } of unmapped) if (reported.unit !== unit) count(reason);
    for (const sum of restated.filter((row) => row.unit === unit)) {
      lines.push({
        indicator: first.indicator,
        series: first.series,
        periodStart: first.observation.periodStart,
        on: first.on,
        sum,
        scopes: scopesOf(candidates, sum.parts),
        own: kept.filter((figure) => figure.unit === unit),
      });
    }
  }
  lines.sort((a, b) => (a.on.iso < b.on.iso ? 1 : a.on.iso > b.on.iso ? -1 : 0));
  return { lines, notRestated };
}
