import { figuresOf, lineageOf, type PageInput } from '../../data/page-input.ts';
import { numberSources, type SourceNote } from '../../data/source-notes.ts';
import { standardIndicators } from '../../domain/indicators/standard-indicators.ts';
import { originOf } from '../../domain/origin-ref.ts';
import type { Gap, Id, Indicator, Observation, Unit } from '../../domain/records/records.ts';
import type { FigureIndex } from '../../domain/series/figure-index.ts';
import { type FirstAndLast, firstAndLast } from '../../domain/series/first-and-last.ts';
import type { Point } from '../../domain/series/series-points.ts';
import { type Baseline, baselinesOf } from '../../domain/service-units/baselines.ts';
import { type CountRow, type CountRows, countRows } from '../../domain/service-units/count-table.ts';
import { computedShares, type SelfFinancing, selfFinancing } from '../../domain/service-units/self-financing.ts';
import { type IndicatorTarget, indicatorTargets } from '../../domain/targets/indicator-targets.ts';
import { contradictionParties } from '../../domain/provenance/contradiction-parties.ts';
import type { ShownContradiction } from '../../ui/figures/contradiction-list.tsx';
import type { FigureContext } from '../../ui/figures/observation-list.tsx';
import { dayNumber, lastDay } from '../../domain/time/partial-date.ts';
import { fieldSlug } from './field-slug.ts';
import { choosableUnits, otherSchoolSeries, ownIndicators, partialSeries } from './page-series.ts';
import { type ServiceUnitChanges, serviceUnitChanges } from './service-unit-changes.ts';
import type { ServiceUnitsParams } from './service-units-params.ts';

const { publicServiceUnits, shareSelfFinancing, schools, satelliteSites } = standardIndicators;

/** All that the page shows of a package on a day. */
export interface ServiceUnitsModel {
  readonly day: string;
  readonly index: FigureIndex;
  /** The place of the package, and the one that is shown. */
  readonly place: Unit | null;
  readonly unit: Unit | null;
  readonly units: readonly Unit[];
  /** Ids in the address that the data do not hold. */
  readonly unknown: readonly Id[];
  readonly baselines: readonly Baseline[];
  /** Position of the baseline that the tables compare with; −1 when there is none. */
  readonly compared: number;
  readonly rows: CountRows;
  /** Rows of the field that is followed over time; empty when none is chosen. */
  readonly followed: readonly CountRow[];
  readonly targets: readonly IndicatorTarget[];
  readonly shareTargets: readonly IndicatorTarget[];
  readonly schoolTargets: readonly IndicatorTarget[];
  readonly shares: readonly SelfFinancing[];
  /** The series of the share as reported. */
  readonly shareLines: readonly FirstAndLast[];
  readonly schools: readonly FirstAndLast[];
  readonly sites: readonly FirstAndLast[];
  readonly otherSchools: readonly FirstAndLast[];
  readonly partial: readonly FirstAndLast[];
  readonly changes: ServiceUnitChanges;
  readonly contradictions: readonly ShownContradiction[];
  readonly gaps: readonly Gap[];
  readonly indicatorOf: (id: Id) => Indicator | null;
  readonly unitOf: (id: Id) => Unit | null;
  readonly noteOf: (source: Id) => number | null;
  readonly context: FigureContext;
  readonly sources: readonly SourceNote[];
}

const daysOfYear = 365;

/**
 * The baseline asked for, else the last one of which a change over a year or more is known, since little is told by
 * less; else the last one with any change. Of a row of the whole first, of any part where it says nothing.
 */
function comparedBaseline(baselines: readonly Baseline[], rows: CountRows, asked: string | null): number {
  const chosen = baselines.findIndex(({ on }) => on.iso === asked);
  if (chosen >= 0) return chosen;
  const lastOf = (some: readonly CountRow[], leastDays: number) =>
    Math.max(
      -1,
      ...baselines.flatMap(({ on }, at) => {
        const reaches = ({ since, now }: CountRow) =>
          (since[at] ?? null) !== null &&
          now.points.some((point) => dayNumber(lastDay(point.on)) - dayNumber(lastDay(on)) >= leastDays);
        return some.some(reaches) ? [at] : [];
      }),
    );
  const all = Object.values(rows).flat();
  const found = [lastOf(rows.whole, daysOfYear), lastOf(all, daysOfYear), lastOf(rows.whole, 0), lastOf(all, 0)].find(
    (at) => at >= 0,
  );
  return found ?? baselines.length - 1;
}

function saysAnything({ points, others }: FirstAndLast): boolean {
  return points.length + others.length > 0;
}

function observationsOf(points: readonly Point[], others: readonly Observation[]): readonly Observation[] {
  return [...points.map((point) => point.observation), ...others];
}

function gapsOf(input: PageInput, indicators: ReadonlySet<Id>): readonly Gap[] {
  return input.data.gaps
    .filter(({ indicator }) => indicator !== null && indicators.has(indicator))
    .sort((a, b) => Number(b.unit === input.place) - Number(a.unit === input.place));
}

/** Works out the page for a package, a day and what the address asks for. */
export function serviceUnitsModel(input: PageInput, params: ServiceUnitsParams): ServiceUnitsModel {
  const { data, day, place, country } = input;
  const index = figuresOf(input);
  const lineage = lineageOf(input);
  const notes = numberSources(data.sources);
  const units = choosableUnits(index, lineage, place);
  const unit = units.find(({ id }) => id === params.unit) ?? lineage.units.get(place) ?? null;
  const of = unit?.id ?? place;

  const targeted = [...new Set([of, place, country])];
  const targetsOn = (...indicators: readonly Id[]) =>
    indicatorTargets(data, index, { indicators, units: targeted }, day);
  const targets = targetsOn(publicServiceUnits);
  const baselines = baselinesOf(targets, targeted, day);
  const rows = countRows(index, publicServiceUnits, of, baselines, day);
  const lines = (indicator: Id) =>
    index
      .seriesOf(indicator)
      .filter((series) => series.unit === of)
      .map((series) => firstAndLast(index, series, day))
      .filter(saysAnything);
  const shareLines = lines(shareSelfFinancing);
  const reported = shareLines.flatMap(({ points }) => points);
  const shareTargets = targetsOn(shareSelfFinancing);
  const schoolTargets = targetsOn(schools, satelliteSites);
  const shares = selfFinancing(reported, computedShares(rows.group));
  const schoolLines = lines(schools);
  const siteLines = lines(satelliteSites);
  const otherSchools = otherSchoolSeries(index, of)
    .map((row) => firstAndLast(index, row, day))
    .filter(saysAnything);
  const partial = partialSeries(index, lineage, of)
    .map((series) => firstAndLast(index, series, day))
    .filter(saysAnything);
  const changes = serviceUnitChanges(data, lineage, of, day);
  const partiesOf = contradictionParties(data, day);

  const citedTargets = [...targets, ...shareTargets, ...schoolTargets];
  const cited = [
    ...[rows.whole, rows.field, rows.group, rows.level].flat(),
    ...shareLines,
    ...schoolLines,
    ...siteLines,
    ...otherSchools,
    ...partial,
  ].flatMap(({ points, others }) => observationsOf(points, others));
  for (const { source } of cited) notes.numberOf(source);
  for (const { target, result } of citedTargets) {
    notes.numberOf(target.source);
    if (result.current !== null) notes.numberOf(result.current.observation.source);
  }
  for (const { change } of changes.rows) notes.numberOf(change.source);

  return {
    day,
    index,
    place: lineage.units.get(place) ?? null,
    unit,
    units,
    unknown: params.unit === null || params.unit === of ? [] : [params.unit],
    baselines,
    compared: comparedBaseline(baselines, rows, params.baseline),
    rows,
    followed: rows.field.filter(({ series }) => fieldSlug(series) === params.field),
    targets,
    shareTargets,
    schoolTargets,
    shares,
    shareLines,
    schools: schoolLines,
    sites: siteLines,
    otherSchools,
    partial,
    changes,
    contradictions: data.contradictions.flatMap((contradiction) => {
      const observations = cited.filter(({ id }) => contradiction.observations.includes(id));
      return observations.length === 0 ? [] : [{ contradiction, observations, ...partiesOf(contradiction) }];
    }),
    gaps: gapsOf(input, new Set([...ownIndicators, ...partial.map(({ series }) => series.indicator)])),
    indicatorOf: (id) => index.indicators.get(id) ?? null,
    unitOf: (id) => lineage.units.get(id) ?? null,
    noteOf: (source) => notes.numberOf(source),
    context: {
      originOf: originOf.observation,
      noteOf: (source) => notes.numberOf(source),
      contradicted: index.contradicted,
    },
    sources: notes.list(),
  };
}
