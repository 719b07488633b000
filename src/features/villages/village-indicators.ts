import { standardIndicators } from '../../domain/indicators/standard-indicators.ts';
import type { LineageIndex } from '../../domain/lineage/unit-index.ts';
import type { Id, Series, Unit } from '../../domain/records/records.ts';
import { unitPlace } from '../../domain/search/unit-place.ts';
import type { FigureIndex } from '../../domain/series/figure-index.ts';

const {
  villages,
  villagesCut,
  villagesWithPartyOrganisation,
  villageHeadsPartyMembers,
  secretaryVillageHeads,
  districtsWithConcurrentHeads,
  partTimeWorkers,
} = standardIndicators;

/** Counts that make a share of the villages of the same place and date. */
export const sharedIndicators = [
  villageHeadsPartyMembers,
  secretaryVillageHeads,
  villagesWithPartyOrganisation,
] as const satisfies readonly Id[];

/** Concurrent titles and what else stands beside them; none of these is part of another. */
export const titleIndicators: readonly Id[] = [...sharedIndicators, districtsWithConcurrentHeads, partTimeWorkers];

/** Indicators with a part of the page to themselves. */
export const ownIndicators: readonly Id[] = [villages, villagesCut, ...titleIndicators];

/** Units that have a figure of the page's own indicators, the place of the package first. */
export function choosableUnits(index: FigureIndex, lineage: LineageIndex, place: Id): readonly Unit[] {
  const ids = new Set([place, ...ownIndicators.flatMap((id) => index.seriesOf(id).map((series) => series.unit))]);
  return [...ids].flatMap((id) => lineage.units.get(id) ?? []);
}

/** Whether a unit stands below a place. */
function isBelow(lineage: LineageIndex, unit: Id, place: Id): boolean {
  const found = lineage.units.get(unit);
  return unit !== place && found !== undefined && unitPlace(lineage.units, found).some(({ id }) => id === place);
}

/** Units below a place that have a count of villages or of concurrent titles, in the order of the series. */
export function countedBelow(index: FigureIndex, lineage: LineageIndex, place: Id): readonly Unit[] {
  const ids = new Set([villages, ...sharedIndicators].flatMap((id) => index.seriesOf(id).map((series) => series.unit)));
  return [...ids].flatMap((id) => (isBelow(lineage, id, place) ? (lineage.units.get(id) ?? []) : []));
}

/** Whatever else is counted at the level of villages of a place or below it, the place's own first. */
export function otherVillageSeries(index: FigureIndex, lineage: LineageIndex, place: Id): readonly Series[] {
  const found = [...index.series.values()].filter(
    ({ indicator, level, unit }) =>
      level === 'village' && !ownIndicators.includes(indicator) && (unit === place || isBelow(lineage, unit, place)),
  );
  return found.sort((a, b) => Number(b.unit === place) - Number(a.unit === place));
}
