import { figuresOf, lineageOf, type PageInput } from '../../data/page-input.ts';
import { numberSources, type SourceNote } from '../../data/source-notes.ts';
import { standardIndicators } from '../../domain/indicators/standard-indicators.ts';
import { originOf } from '../../domain/origin-ref.ts';
import type { Gap, Id, Indicator, Observation, Unit } from '../../domain/records/records.ts';
import type { FigureIndex } from '../../domain/series/figure-index.ts';
import { type FirstAndLast, firstAndLast } from '../../domain/series/first-and-last.ts';
import { lastRemainder, type Remainder } from '../../domain/series/remainder.ts';
import { type IndicatorTarget, indicatorTargets } from '../../domain/targets/indicator-targets.ts';
import { type VillageCounts, villageCounts } from '../../domain/villages/village-counts.ts';
import { latestVillageShare, type VillageShare } from '../../domain/villages/village-share.ts';
import { contradictionParties } from '../../domain/provenance/contradiction-parties.ts';
import type { ShownContradiction } from '../../ui/figures/contradiction-list.tsx';
import type { FigureContext } from '../../ui/figures/observation-list.tsx';
import {
  choosableUnits,
  countedBelow,
  otherVillageSeries,
  ownIndicators,
  sharedIndicators,
  titleIndicators,
} from './village-indicators.ts';
import type { VillagesParams } from './villages-params.ts';

const { villages, villagesCut } = standardIndicators;

/** A concurrent title, with its share of the villages of the same place and date where there is one. */
export interface TitleLine {
  readonly indicator: Indicator;
  readonly line: FirstAndLast;
  readonly share: VillageShare | null;
}

/** A unit below the place with its counts. */
export interface PlaceRow {
  readonly unit: Unit;
  readonly above: Unit | null;
  readonly counts: VillageCounts;
  readonly titles: readonly TitleLine[];
}

/** All that the page shows of a package on a day. */
export interface VillagesModel {
  readonly day: string;
  readonly index: FigureIndex;
  /** The place of the package, and the one that is shown. */
  readonly place: Unit | null;
  readonly unit: Unit | null;
  readonly units: readonly Unit[];
  /** Ids in the address that the data do not hold. */
  readonly unknown: readonly Id[];
  readonly counts: VillageCounts;
  /** Cuts as sources state them: never worked out, never joined with the counts. */
  readonly cuts: readonly FirstAndLast[];
  readonly titles: readonly TitleLine[];
  readonly places: readonly PlaceRow[];
  /** The count of the place held against the districts right below it; null where no date has both. */
  readonly remainder: Remainder | null;
  readonly others: readonly FirstAndLast[];
  readonly contradictions: readonly ShownContradiction[];
  readonly targets: readonly IndicatorTarget[];
  readonly gaps: readonly Gap[];
  readonly indicatorOf: (id: Id) => Indicator | null;
  readonly unitOf: (id: Id) => Unit | null;
  readonly context: FigureContext;
  readonly sources: readonly SourceNote[];
}

function saysAnything({ points, others }: FirstAndLast): boolean {
  return points.length + others.length > 0;
}

function observationsOf({ points, others }: FirstAndLast): readonly Observation[] {
  return [...points.map((point) => point.observation), ...others];
}

/** Concurrent titles of one unit as known on a day. */
function titleLines(index: FigureIndex, counts: VillageCounts, day: string): readonly TitleLine[] {
  const shared: readonly Id[] = sharedIndicators;
  return titleIndicators.flatMap((id) => {
    const indicator = index.indicators.get(id);
    if (indicator === undefined) return [];
    return index
      .seriesOf(id)
      .filter((series) => series.unit === counts.unit)
      .map((series) => firstAndLast(index, series, day))
      .filter(saysAnything)
      .map((line) => ({
        indicator,
        line,
        share:
          shared.includes(id) && counts.whole !== null ? latestVillageShare(line.points, counts.whole.points) : null,
      }));
  });
}

/** The districts right below the place that count all their villages: parts that do not overlap. */
function remainderOf(counts: VillageCounts, places: readonly PlaceRow[]): Remainder | null {
  const parts = places
    .filter(({ unit }) => unit.parent === counts.unit && unit.level === 'district')
    .flatMap(({ counts: own }) => own.whole ?? []);
  return counts.whole === null ? null : lastRemainder(counts.whole.points, parts);
}

/** Works out the page for a package, a day and what the address asks for. */
export function villagesModel(input: PageInput, params: VillagesParams): VillagesModel {
  const { data, day, place, country } = input;
  const index = figuresOf(input);
  const lineage = lineageOf(input);
  const notes = numberSources(data.sources);
  const units = choosableUnits(index, lineage, place);
  const unit = units.find(({ id }) => id === params.unit) ?? lineage.units.get(place) ?? null;
  const of = unit?.id ?? place;
  const unitOf = (id: Id) => lineage.units.get(id) ?? null;

  const counts = villageCounts(index, villages, of, day);
  const cuts = index
    .seriesOf(villagesCut)
    .filter((series) => series.unit === of)
    .map((series) => firstAndLast(index, series, day))
    .filter(saysAnything);
  const titles = titleLines(index, counts, day);
  const places = countedBelow(index, lineage, of)
    .map((below): PlaceRow => {
      const own = villageCounts(index, villages, below.id, day);
      return { unit: below, above: unitOf(below.parent ?? ''), counts: own, titles: titleLines(index, own, day) };
    })
    .filter((row) => row.counts.counts.length + row.titles.length > 0);
  const others = otherVillageSeries(index, lineage, of)
    .map((series) => firstAndLast(index, series, day))
    .filter(saysAnything);

  const shown = [
    ...counts.counts,
    ...cuts,
    ...titles.map(({ line }) => line),
    ...places.flatMap((row) => [...row.counts.counts, ...row.titles.map(({ line }) => line)]),
    ...others,
  ].flatMap(observationsOf);
  const shownIds = new Set(shown.map(({ id }) => id));
  const partiesOf = contradictionParties(data, day);
  const contradictions = data.contradictions
    .filter((row) => row.observations.some((id) => shownIds.has(id)))
    .map((contradiction) => ({
      contradiction,
      observations: shown.filter(({ id }) => contradiction.observations.includes(id)),
      ...partiesOf(contradiction),
    }));
  const targets = indicatorTargets(
    data,
    index,
    { indicators: ownIndicators, units: [...new Set([of, place, country])] },
    day,
  );

  // Numbered in the order in which the page cites them.
  for (const observation of shown) notes.numberOf(observation.source);
  for (const { target, result } of targets) {
    notes.numberOf(target.source);
    if (result.current !== null) notes.numberOf(result.current.observation.source);
  }

  const gapIndicators = new Set([...ownIndicators, ...others.map(({ series }) => series.indicator)]);
  return {
    day,
    index,
    place: unitOf(place),
    unit,
    units,
    unknown: params.unit === null || params.unit === of ? [] : [params.unit],
    counts,
    cuts,
    titles,
    places,
    remainder: remainderOf(counts, places),
    others,
    contradictions,
    targets,
    gaps: data.gaps.filter(({ indicator }) => indicator !== null && gapIndicators.has(indicator)),
    indicatorOf: (id) => index.indicators.get(id) ?? null,
    unitOf,
    context: {
      originOf: originOf.observation,
      noteOf: (source) => notes.numberOf(source),
      contradicted: index.contradicted,
    },
    sources: notes.list(),
  };
}
