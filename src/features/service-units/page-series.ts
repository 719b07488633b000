import { standardIndicators } from '../../domain/indicators/standard-indicators.ts';
import type { LineageIndex } from '../../domain/lineage/unit-index.ts';
import type { Id, Series, Unit } from '../../domain/records/records.ts';
import type { FigureIndex } from '../../domain/series/figure-index.ts';
import { unitPlace } from '../../domain/search/unit-place.ts';
import { cutOf } from '../../domain/service-units/cut.ts';

const { publicServiceUnits, shareSelfFinancing, schools, satelliteSites } = standardIndicators;

/** Indicators with a part of the page to themselves. */
export const ownIndicators: readonly Id[] = [publicServiceUnits, shareSelfFinancing, schools, satelliteSites];

/** Units that have a figure of the page's own indicators, the place of the package first. */
export function choosableUnits(index: FigureIndex, lineage: LineageIndex, place: Id): readonly Unit[] {
  const ids = new Set([place, ...ownIndicators.flatMap((id) => index.seriesOf(id).map((series) => series.unit))]);
  return [...ids].flatMap((id) => lineage.units.get(id) ?? []);
}

/** Units of measure that staff is counted in ("biên chế", "người"). */
function staffMeasures(index: FigureIndex): ReadonlySet<string> {
  return new Set(
    [...index.indicators.values()].flatMap(({ staffMeasure, measure }) => (staffMeasure === null ? [] : [measure.vi])),
  );
}

/** Whatever is counted of service units that has no part of the page to itself; staff stands on the page of staff. */
function isOfServiceUnits(index: FigureIndex, series: Series, ofStaff: ReadonlySet<string>): boolean {
  const { indicator, block, staffKind } = series;
  const measure = index.indicators.get(indicator)?.measure.vi;
  const countsStaff = staffKind !== null || measure === undefined || ofStaff.has(measure);
  return block === 'public-service' && !countsStaff && !ownIndicators.includes(indicator);
}

/** Whether a unit is the place or stands below it. */
function isWithin(lineage: LineageIndex, unit: Id, place: Id): boolean {
  const found = lineage.units.get(unit);
  return unit === place || (found !== undefined && unitPlace(lineage.units, found).some(({ id }) => id === place));
}

/**
 * Series on some of the service units of a place, and what else is counted of them: each has a scope of its own and
 * makes no sum with another. Of a country only its own series.
 */
export function partialSeries(index: FigureIndex, lineage: LineageIndex, unit: Id): readonly Series[] {
  const ofStaff = staffMeasures(index);
  const isPartial = (series: Series) =>
    series.indicator === publicServiceUnits
      ? series.unit !== unit || cutOf(series) === 'several'
      : isOfServiceUnits(index, series, ofStaff);
  return [...index.series.values()].filter((series) => isPartial(series) && isWithin(lineage, series.unit, unit));
}

/** Other series on schools of a place: those measured in the same units as schools and satellite sites. */
export function otherSchoolSeries(index: FigureIndex, unit: Id): readonly Series[] {
  const measures = new Set([schools, satelliteSites].flatMap((id) => index.indicators.get(id)?.measure.vi ?? []));
  return [...index.series.values()].filter((series) => {
    const measure = index.indicators.get(series.indicator)?.measure.vi;
    const isOther = !ownIndicators.includes(series.indicator) && series.block !== 'public-service';
    return series.unit === unit && isOther && measure !== undefined && measures.has(measure);
  });
}
