import type { ChangeBetween } from '../figures/change-between.ts';
import { changeBetween } from '../figures/change-between.ts';
import type { Id, Observation, Series } from '../records/records.ts';
import type { FigureIndex } from '../series/figure-index.ts';
import { type FigureOnDate, figureOnDate, latestFigure } from '../series/figure-on-date.ts';
import type { Point } from '../series/series-points.ts';
import { lastDay } from '../time/partial-date.ts';
import type { Baseline } from './baselines.ts';
import { type Cut, cutOf } from './cut.ts';

/** One series of a stock: its figure at each baseline and now. */
export interface CountRow {
  readonly series: Series;
  readonly points: readonly Point[];
  /** In the order of the baselines; without points where the series has no figure of that very date. */
  readonly at: readonly FigureOnDate[];
  /** The last date known. */
  readonly now: FigureOnDate;
  /** From each baseline to now; null where either is missing or contradictory, or now is not after the baseline. */
  readonly since: readonly (ChangeBetween | null)[];
  /** Reported without a date, known to be missing, planned or forecast. */
  readonly others: readonly Observation[];
}

function changeSince(at: FigureOnDate, now: FigureOnDate): ChangeBetween | null {
  const before = at.deciding;
  const after = now.deciding;
  if (before === null || after === null || lastDay(after.on) <= lastDay(before.on)) return null;
  return changeBetween(before.figure, after.figure);
}

/** Reads a series at each baseline and now, as known on a day (`YYYY-MM-DD`). */
export function countRow(index: FigureIndex, series: Series, baselines: readonly Baseline[], day: string): CountRow {
  const { dated, undated, missing, planned } = index.pointsOf(series, day);
  const at = baselines.map(({ on }) => figureOnDate(dated, on));
  const now = latestFigure(dated);
  return {
    series,
    points: dated,
    at,
    now,
    since: at.map((figure) => changeSince(figure, now)),
    others: [...undated, ...missing, ...planned],
  };
}

/** The rows of one place for one indicator, by the dimension they cut it by. */
export type CountRows = Readonly<Record<Cut, readonly CountRow[]>>;

function compareRows(a: CountRow, b: CountRow): number {
  return (a.series.autonomyGroup ?? 0) - (b.series.autonomyGroup ?? 0);
}

/** All series of an indicator for a unit that say anything by a day; groups in their order, others as in the table. */
export function countRows(
  index: FigureIndex,
  indicator: Id,
  unit: Id,
  baselines: readonly Baseline[],
  day: string,
): CountRows {
  const rows = index
    .seriesOf(indicator)
    .filter((series) => series.unit === unit)
    .map((series) => countRow(index, series, baselines, day))
    .filter(({ points, others }) => points.length + others.length > 0);
  const of = (cut: Cut) => rows.filter(({ series }) => cutOf(series) === cut).sort(compareRows);
  return { whole: of('whole'), field: of('field'), group: of('group'), level: of('level'), several: of('several') };
}
