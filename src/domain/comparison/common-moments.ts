import type { IndicatorKind } from '../records/codes.ts';
import { compareMoments, type Moment, type SeriesReadings } from './dated-readings.ts';
import { readingAt } from './reading-at.ts';

/** A moment at which figures of several series stand side by side. */
export interface CommonMoment {
  readonly key: string;
  readonly moment: Moment;
  /** Number of series with a figure then. */
  readonly count: number;
}

const precision = { year: 0, month: 1, day: 2 } as const;

/**
 * The moments at which at least two of the series have a figure, in the order of time. A flow whose start is not
 * stated has none: an unknown start equals no other. Where a year and a day of it find the same figures, the day stands.
 */
export function commonMoments(all: readonly SeriesReadings[], kind: IndicatorKind): readonly CommonMoment[] {
  const moments = new Map<string, Moment>();
  for (const { dated } of all) {
    for (const { key, moment } of dated) {
      if (kind !== 'flow' || moment.from !== null) moments.set(key, moment);
    }
  }
  const found = new Map<string, CommonMoment>();
  const precise = [...moments].sort(([, a], [, b]) => precision[b.on.precision] - precision[a.on.precision]);
  for (const [key, moment] of precise) {
    const ids = all.flatMap((readings) => {
      const at = readingAt(readings, moment);
      return at.kind === 'figure' ? [at.reading.observation.id] : [];
    });
    const figures = ids.join(' ');
    if (ids.length > 1 && !found.has(figures)) found.set(figures, { key, moment, count: ids.length });
  }
  const common = [...found.values()];
  common.sort((a, b) => compareMoments(a.moment, b.moment));
  return common;
}

/** Whether there is a common moment at all: reads no further than to the first, because whole packages are asked. */
export function hasCommonMoment(all: Iterable<SeriesReadings>, kind: IndicatorKind): boolean {
  const seen = new Set<string>();
  const read: SeriesReadings[] = [];
  for (const readings of all) {
    read.push(readings);
    for (const { key, moment, conflicts } of readings.dated) {
      if (conflicts.length > 0 || (kind === 'flow' && moment.from === null)) continue;
      if (seen.has(key)) return true;
      seen.add(key);
    }
  }
  // Whole days that differ share nothing; only a year or a month may hold a day of another.
  const isPartial = read.some(({ dated }) => dated.some(({ moment }) => moment.on.precision !== 'day'));
  return kind !== 'flow' && isPartial && commonMoments(read, kind).length > 0;
}
