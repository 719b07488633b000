import type { Id, Series } from '../records/records.ts';
import type { FigureIndex } from '../series/figure-index.ts';
import { type FirstAndLast, firstAndLast } from '../series/first-and-last.ts';

/** The counts of villages of one place. */
export interface VillageCounts {
  readonly unit: Id;
  /** Every series, in the order of the table: the whole, and what counts only villages or only residential groups. */
  readonly counts: readonly FirstAndLast[];
  /** The only series that does not say it counts a part; null when several might be the whole. */
  readonly whole: FirstAndLast | null;
  /** Those that count a part ("riêng thôn", "riêng tổ dân phố"). */
  readonly parts: readonly FirstAndLast[];
}

/**
 * Whether a series says that it counts only a part: "riêng thôn", "thôn của huyện X: riêng tổ dân phố". Villages and
 * residential groups have no column of their own, so the word "riêng" (only) in what is counted tells them apart.
 */
export function countsOnlyPart({ countsWhat }: Series): boolean {
  return /(?:^|[\s:;,(])riêng\s/u.test(countsWhat.vi);
}

/** The counts of an indicator for a unit as known on a day (`YYYY-MM-DD`); series that say nothing are left out. */
export function villageCounts(index: FigureIndex, indicator: Id, unit: Id, day: string): VillageCounts {
  const counts = index
    .seriesOf(indicator)
    .filter((series) => series.unit === unit)
    .map((series) => firstAndLast(index, series, day))
    .filter(({ points, others }) => points.length + others.length > 0);
  const [whole = null, ...others] = counts.filter(({ series }) => !countsOnlyPart(series));
  return {
    unit,
    counts,
    whole: others.length === 0 ? whole : null,
    parts: counts.filter(({ series }) => countsOnlyPart(series)),
  };
}
