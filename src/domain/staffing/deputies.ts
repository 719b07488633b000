import { subtractFigures } from '../figures/arithmetic.ts';
import { type Agreement, agreement } from '../figures/comparison.ts';
import { boundsOf } from '../figures/bounds.ts';
import type { Figure } from '../figures/figure.ts';
import { standardIndicators } from '../indicators/standard-indicators.ts';
import type { Id } from '../records/records.ts';
import type { FigureIndex } from '../series/figure-index.ts';
import type { Point } from '../series/series-points.ts';
import { pointsAt, type StaffMoment } from './staff-reading.ts';
import { type StaffScope, scopeKey, scopeOf } from './staff-scope.ts';

/** Deputies (cấp phó) of one scope at a moment, people. */
export interface DeputiesRow {
  readonly scope: StaffScope;
  readonly permitted: readonly Point[];
  readonly inPost: readonly Point[];
  /** Excess as a source states it. */
  readonly stated: readonly Point[];
  /** In post − permitted, only where both are of one date and not contradicted; negative when places are free. */
  readonly computed: Figure | null;
  /** Whether the stated and the computed excess of one date are the same number; null unless both are known. */
  readonly agrees: Agreement | null;
  /** The excess to act on: as stated, else as computed; null when neither is known. */
  readonly excess: Figure | null;
}

function onlyPoint(points: readonly Point[]): Point | null {
  return points.length === 1 ? (points[0] ?? null) : null;
}

function excessOf(permitted: Point | null, inPost: Point | null): Figure | null {
  if (permitted === null || inPost === null || permitted.on.iso !== inPost.on.iso) return null;
  return subtractFigures(inPost.figure, permitted.figure);
}

/** "Over the limit" is never negative: free places are an excess of none. */
function agreesWith(stated: Figure, computed: Figure): Agreement {
  const { high } = boundsOf(computed);
  return agreement(stated, high !== null && high < 0 ? { value: 0, high: null, qualifier: 'exact' } : computed);
}

/**
 * Deputies of every scope that any of the three numbers is known for: limit, in post, over the limit. Where several
 * series share a scope, the numbers of that scope cannot be told apart and all are listed.
 */
export function deputiesRows(
  index: FigureIndex,
  isAsked: (unit: Id) => boolean,
  { day, year }: StaffMoment,
): readonly DeputiesRow[] {
  const read = (indicator: Id) => {
    const lists = new Map<string, { readonly scope: StaffScope; readonly points: readonly Point[] }>();
    for (const series of index.seriesOf(indicator)) {
      if (!isAsked(series.unit)) continue;
      const scope = scopeOf(series);
      const key = scopeKey(scope);
      const points = pointsAt(index.pointsOf(series, day).dated, year);
      if (points.length > 0) lists.set(key, { scope, points: [...(lists.get(key)?.points ?? []), ...points] });
    }
    return lists;
  };
  const permitted = read(standardIndicators.deputiesPermitted);
  const inPost = read(standardIndicators.deputiesInPost);
  const stated = read(standardIndicators.deputiesOverLimit);
  const scopes = new Map([...permitted, ...inPost, ...stated].map(([key, { scope }]) => [key, scope]));
  return [...scopes].map(([key, scope]) => {
    const points = {
      permitted: permitted.get(key)?.points ?? [],
      inPost: inPost.get(key)?.points ?? [],
      stated: stated.get(key)?.points ?? [],
    };
    const inPostPoint = onlyPoint(points.inPost);
    const statedPoint = onlyPoint(points.stated);
    const computed = excessOf(onlyPoint(points.permitted), inPostPoint);
    const isSameDate = statedPoint !== null && statedPoint.on.iso === inPostPoint?.on.iso;
    return {
      scope,
      ...points,
      computed,
      agrees: isSameDate && computed !== null ? agreesWith(statedPoint.figure, computed) : null,
      excess: statedPoint?.figure ?? computed,
    };
  });
}
