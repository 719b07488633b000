import type { QuotaLedger } from '../../domain/ledger/ledger-chain.ts';
import type { LineageIndex } from '../../domain/lineage/unit-index.ts';
import type { Id, Indicator, Observation, Series } from '../../domain/records/records.ts';
import type { FigureIndex } from '../../domain/series/figure-index.ts';
import { observationDate } from '../../domain/series/observation-date.ts';
import type { Point } from '../../domain/series/series-points.ts';
import { breaksWithDistricts, districtLevelEnd } from '../../domain/staffing/level-break.ts';
import { scopeLedgers } from '../../domain/staffing/scope-ledgers.ts';
import { compareScopes, narrowness, scopeKey, scopeOf } from '../../domain/staffing/staff-scope.ts';
import { lastDay } from '../../domain/time/partial-date.ts';
import { passes } from './numbers-rows.ts';
import type { StaffingParams } from './staffing-params.ts';

/** The side of the end of the district level that a line lies on; null for lines that it does not break. */
export type BreakSide = 'before' | 'after' | null;

/** A stretch of one series that may be drawn as one line. */
export interface ScopeLine {
  readonly id: string;
  readonly measure: 'quota-assigned' | 'in-post';
  readonly series: Series;
  readonly indicator: Indicator;
  readonly points: readonly Point[];
  /** Days (`YYYY-MM-DD`) on which a figure is known to be missing. */
  readonly missing: readonly string[];
  readonly side: BreakSide;
}

/** Quota and people in post of one scope over time, and the ledgers of its quota. */
export interface ScopeModel {
  /** One series for each scope that can be chosen, the broadest first. */
  readonly choices: readonly Series[];
  readonly chosen: Series | null;
  /** Each a line of its own; two staff numbers are never one line. */
  readonly lines: readonly ScopeLine[];
  /** First day without a district level, where it breaks the scope. */
  readonly breakDay: string | null;
  /** Of all quota series of the scope, in the order of their closing days. */
  readonly ledgers: readonly QuotaLedger[];
  /** The ledger asked for, else the latest. */
  readonly ledger: QuotaLedger | null;
  /** Everything that the ledgers rest on. */
  readonly ledgerObservations: readonly Observation[];
}

const measures = ['quota-assigned', 'in-post'] as const;

function stockSeries(figures: FigureIndex, measure: (typeof measures)[number], unit: Id): readonly Series[] {
  return [...figures.indicators.values()]
    .filter((indicator) => indicator.staffMeasure === measure)
    .flatMap((indicator) => figures.seriesOf(indicator.id))
    .filter((series) => series.unit === unit && series.autonomyGroup === null);
}

function choicesOf(figures: FigureIndex, all: readonly Series[], day: string): readonly Series[] {
  const known = all.map((series) => ({ series, count: figures.pointsOf(series, day).dated.length }));
  const byScope = new Map<string, { readonly series: Series; readonly count: number }>();
  for (const entry of known.filter(({ count }) => count > 0)) {
    const key = scopeKey(scopeOf(entry.series));
    if (!byScope.has(key)) byScope.set(key, entry);
  }
  const isQuota = (series: Series) =>
    Number(figures.indicators.get(series.indicator)?.staffMeasure !== 'quota-assigned');
  return [...byScope.values()]
    .sort(
      (a, b) =>
        narrowness(scopeOf(a.series)) - narrowness(scopeOf(b.series)) ||
        isQuota(a.series) - isQuota(b.series) ||
        b.count - a.count ||
        compareScopes(scopeOf(a.series), scopeOf(b.series)),
    )
    .map(({ series }) => series);
}

function linesOf(figures: FigureIndex, series: Series, day: string, breakDay: string | null): readonly ScopeLine[] {
  const indicator = figures.indicators.get(series.indicator);
  const measure = measures.find((one) => one === indicator?.staffMeasure);
  if (indicator === undefined || measure === undefined) return [];
  const known = figures.pointsOf(series, day);
  const missing = known.missing.flatMap((observation) => {
    const on = observationDate(observation);
    return on === null ? [] : [lastDay(on)];
  });
  const line = { measure, series, indicator };
  if (breakDay === null) return [{ ...line, id: series.id, points: known.dated, missing, side: null }];
  const sides = [
    { side: 'before', isOn: (on: string) => on < breakDay },
    { side: 'after', isOn: (on: string) => on >= breakDay },
  ] as const;
  return sides.map(({ side, isOn }) => ({
    ...line,
    id: `${series.id}.${side}`,
    points: known.dated.filter((point) => isOn(lastDay(point.on))),
    missing: missing.filter(isOn),
    side,
  }));
}

function observationsOf(ledgers: readonly QuotaLedger[]): readonly Observation[] {
  return ledgers.flatMap(({ from, to, increase, decrease }) => {
    const flows = [increase, decrease].flatMap((side) => [
      ...(side.total === null ? [] : [side.total]),
      ...side.byReason,
    ]);
    return [...from.points, ...flows.flatMap((flow) => flow.points), ...to.points].map((point) => point.observation);
  });
}

/** Works out the scope asked for, else the broadest scope of the unit that the filters leave. */
export function scopeModel(
  figures: FigureIndex,
  lineage: LineageIndex,
  asked: { readonly unit: Id; readonly day: string },
  params: StaffingParams,
): ScopeModel {
  const { unit, day } = asked;
  const all = measures
    .flatMap((measure) => stockSeries(figures, measure, unit))
    .filter((series) => passes(scopeOf(series), params));
  const choices = choicesOf(figures, all, day);
  const chosen = choices.find((series) => series.id === params.scope) ?? choices[0] ?? null;
  if (chosen === null) {
    return {
      choices,
      chosen,
      lines: [],
      breakDay: null,
      ledgers: [],
      ledger: null,
      ledgerObservations: [],
    };
  }
  const scope = scopeOf(chosen);
  const districtEnd = districtLevelEnd([...lineage.units.values()]);
  const breakDay = breaksWithDistricts(scope) ? districtEnd : null;
  const alike = all.filter((series) => scopeKey(scopeOf(series)) === scopeKey(scope));
  const quotas = alike.filter((series) => figures.indicators.get(series.indicator)?.staffMeasure === 'quota-assigned');
  const ledgers = quotas
    .flatMap((series) => scopeLedgers(figures, series, day, districtEnd))
    .sort((one, other) => (one.closing < other.closing ? -1 : 1));
  return {
    choices,
    chosen,
    lines: alike
      .flatMap((series) => linesOf(figures, series, day, breakDay))
      .filter((line) => line.points.length + line.missing.length > 0),
    breakDay,
    ledgers,
    ledger: ledgers.find((ledger) => ledger.closing === params.ledger) ?? ledgers.at(-1) ?? null,
    ledgerObservations: observationsOf(ledgers),
  };
}
