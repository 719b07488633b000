import { standardIndicators } from '../../domain/indicators/standard-indicators.ts';
import type { Id, Indicator, Observation, Series } from '../../domain/records/records.ts';
import type { FigureIndex } from '../../domain/series/figure-index.ts';
import type { StaffMoment } from '../../domain/staffing/staff-reading.ts';

/** A figure that stands beside the subject of a table without being it. */
export interface OtherFigure {
  readonly observation: Observation;
  readonly series: Series;
  readonly indicator: Indicator;
}

/** Figures of some series as known at a moment, undated ones last; planned and forecast ones keep their mark. */
export function figuresOfSeries(
  figures: FigureIndex,
  series: readonly Series[],
  { day, year }: StaffMoment,
): readonly OtherFigure[] {
  return series.flatMap((row) => {
    const indicator = figures.indicators.get(row.indicator);
    if (indicator === undefined) return [];
    const { dated, undated } = figures.pointsOf(row, day);
    const within = dated.filter(({ on }) => year === null || Number(on.iso.slice(0, 4)) === year);
    const observations = [...within.map((point) => point.observation), ...(year === null ? undated : [])];
    return observations.map((observation) => ({ observation, series: row, indicator }));
  });
}

/**
 * Figures in the unit of measure of the quota ("biên chế") whose sources call them neither assigned nor in post. They
 * are told by their unit of measure, since a package may name such indicators as it likes.
 */
export function otherPostFigures(
  figures: FigureIndex,
  units: readonly Id[],
  moment: StaffMoment,
): readonly OtherFigure[] {
  const indicators = [...figures.indicators.values()];
  const measures = new Set(
    indicators.filter((row) => row.staffMeasure === 'quota-assigned').map((row) => row.measure.vi),
  );
  const others = indicators.filter(
    (row) => row.staffMeasure === null && measures.has(row.measure.vi) && row.id !== standardIndicators.quotaIncrease,
  );
  const series = others.flatMap((row) => figures.seriesOf(row.id)).filter((row) => units.includes(row.unit));
  return figuresOfSeries(figures, series, moment);
}
