import { standardIndicators } from '../../domain/indicators/standard-indicators.ts';
import type { Id, Observation, Unit } from '../../domain/records/records.ts';
import type { FigureIndex } from '../../domain/series/figure-index.ts';
import { type LeaversTable, leaversTable } from '../../domain/staffing/leavers-table.ts';
import { type LeaversYear, leaversYears } from '../../domain/staffing/leavers-years.ts';
import { figuresOfSeries, type OtherFigure } from './other-figures.ts';
import type { StaffingParams } from './staffing-params.ts';

/** Leavers of one unit. */
export interface UnitLeavers {
  readonly unit: Id;
  readonly table: LeaversTable;
  /** Figures that tell of leavers without being people settled: decided on, gone. Never added to those. */
  readonly related: readonly OtherFigure[];
}

/** Leavers of the unit shown and of what it has become. */
export interface LeaversModel {
  readonly own: UnitLeavers;
  /** Of the units that the unit has become: another scope, shown apart. */
  readonly successors: readonly UnitLeavers[];
  /** Year shown; null is everything known. */
  readonly year: number | null;
  /** Years that can be chosen, latest first. */
  readonly years: readonly number[];
  /** Leavers of the unit for each stretch of time within a year, for the chart. */
  readonly overYears: readonly LeaversYear[];
  /** Everything shown, in the order of the page. */
  readonly observations: readonly Observation[];
}

const relatedIndicators: readonly Id[] = ['leavers-decided', 'leavers-gone'];

function relatedOf(figures: FigureIndex, unit: Id, day: string, year: number | null): readonly OtherFigure[] {
  const series = relatedIndicators.flatMap((id) => figures.seriesOf(id)).filter((row) => row.unit === unit);
  return figuresOfSeries(figures, series, { day, year });
}

function observationsOf({ table, related }: UnitLeavers): readonly Observation[] {
  return [
    ...table.rows.flatMap(({ people, cost, paid }) =>
      [people, cost, paid].flatMap((reading) => reading?.points.map((point) => point.observation) ?? []),
    ),
    ...related.map(({ observation }) => observation),
  ];
}

function yearObservations({ total, parts }: LeaversYear): readonly Observation[] {
  return [...parts, ...(total === null ? [] : [total])].flatMap((reading) =>
    reading.points.map((point) => point.observation),
  );
}

/** Works out the leavers of a unit and of its successors for the year asked for. */
export function leaversModel(
  figures: FigureIndex,
  asked: { readonly unit: Id; readonly successors: readonly Unit[]; readonly day: string },
  { leavers: year }: StaffingParams,
): LeaversModel {
  const { day } = asked;
  const of = (unit: Id): UnitLeavers => ({
    unit,
    table: leaversTable(figures, unit, day, year),
    related: relatedOf(figures, unit, day, year),
  });
  const own = of(asked.unit);
  const successors = asked.successors.map((unit) => of(unit.id));
  const overYears = leaversYears(figures, asked.unit, day);
  const series = [...figures.indicators.values()]
    .filter((row) => row.staffMeasure === 'leavers-settled' || row.id === standardIndicators.leaversSettledCost)
    .flatMap((row) => figures.seriesOf(row.id))
    .filter((row) => row.unit === asked.unit);
  const years = series.flatMap((row) =>
    figures.pointsOf(row, day).dated.flatMap(({ on, observation }) => {
      const end = on.iso.slice(0, 4);
      return observation.periodStart?.iso.slice(0, 4) === end ? [Number(end)] : [];
    }),
  );
  return {
    own,
    successors,
    year,
    years: [...new Set(years)].sort((a, b) => b - a),
    overYears,
    observations: [...overYears.flatMap(yearObservations), ...[own, ...successors].flatMap(observationsOf)],
  };
}
