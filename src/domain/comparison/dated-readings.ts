import type { Figure } from '../figures/figure.ts';
import { figureOf } from '../figures/figure.ts';
import type { IndicatorKind, ObservationStatus } from '../records/codes.ts';
import type { PartialDate } from '../records/partial-date.ts';
import type { Observation, Series } from '../records/records.ts';
import type { FigureIndex } from '../series/figure-index.ts';
import { observationDate } from '../series/observation-date.ts';
import { firstDay, lastDay } from '../time/partial-date.ts';

/** The day a stock is read, or the period a flow is counted over; reported figures, plans and forecasts stay apart. */
export interface Moment {
  /** Start of the period of a flow; null for a stock, a share, and a flow whose start its source does not state. */
  readonly from: PartialDate | null;
  readonly on: PartialDate;
  readonly status: ObservationStatus;
}

/** A dated figure of a series, with every other of the same moment that contradicts it. */
export interface DatedReading {
  readonly moment: Moment;
  /** Name of the moment. */
  readonly key: string;
  readonly figure: Figure;
  readonly observation: Observation;
  readonly conflicts: readonly Observation[];
}

/** What a series has to offer to a comparison, as known on a day. */
export interface SeriesReadings {
  readonly series: Series;
  /** One for each moment, in the order of time. */
  readonly dated: readonly DatedReading[];
  /** Dated and known to be missing: neither zero nor "not found yet". */
  readonly missing: readonly Observation[];
  /** With a figure, but without a date. */
  readonly undated: number;
}

/** Name of a moment, for addresses; periods of equal days have equal names, however they are written. */
export function momentKey({ from, on, status }: Moment): string {
  const span = from === null ? on.iso : `${firstDay(from)}_${lastDay(on)}`;
  return status === 'reported' ? span : `${span}_${status}`;
}

/** Order of time: by last day, then the shorter period, then reported before planned. */
export function compareMoments(a: Moment, b: Moment): number {
  const left = [lastDay(a.on), a.from === null ? a.on.iso : firstDay(a.from), a.status === 'reported' ? '0' : a.status];
  const right = [
    lastDay(b.on),
    b.from === null ? b.on.iso : firstDay(b.from),
    b.status === 'reported' ? '0' : b.status,
  ];
  const index = left.findIndex((part, at) => part !== right[at]);
  if (index < 0) return 0;
  return (left[index] ?? '') < (right[index] ?? '') ? -1 : 1;
}

function momentOf(observation: Observation, on: PartialDate, series: Series, kind: IndicatorKind): Moment {
  const from = kind === 'flow' ? (observation.periodStart ?? series.startsWhen) : null;
  return { from, on, status: observation.status };
}

/** The figures of a series as known on `day` (`YYYY-MM-DD`), by moment; nothing is interpolated or carried over. */
export function seriesReadings(index: FigureIndex, series: Series, kind: IndicatorKind, day: string): SeriesReadings {
  const { dated, undated, missing, planned } = index.pointsOf(series, day);
  const byId = new Map(dated.map((point) => [point.observation.id, point.observation]));
  const byMoment = new Map<string, DatedReading>();
  const keep = (reading: Omit<DatedReading, 'key'>) => {
    const key = momentKey(reading.moment);
    byMoment.set(key, { ...reading, key });
  };
  for (const { observation, figure, on, conflictsWith } of dated) {
    const conflicts = conflictsWith.flatMap((id) => byId.get(id) ?? []);
    // The points come with the vaguer figure first, so that the surest of one moment stays.
    keep({ moment: momentOf(observation, on, series, kind), figure, observation, conflicts });
  }
  for (const observation of planned) {
    const figure = figureOf(observation.reported);
    const on = observationDate(observation);
    if (figure === null || on === null) continue;
    keep({ moment: momentOf(observation, on, series, kind), figure, observation, conflicts: [] });
  }
  const readings = [...byMoment.values()];
  readings.sort((a, b) => compareMoments(a.moment, b.moment));
  return { series, dated: readings, missing, undated: undated.length };
}
