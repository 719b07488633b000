import { sumFigures } from '../figures/arithmetic.ts';
import { decimalPlaces, roundHalfAwayFromZero } from '../figures/decimal.ts';
import type { Figure } from '../figures/figure.ts';
import { percentOf } from '../figures/reduction.ts';
import type { PartialDate } from '../records/partial-date.ts';
import type { Point } from '../series/series-points.ts';
import { lastDay } from '../time/partial-date.ts';
import type { CountRow } from './count-table.ts';

/** The four groups of financial autonomy (Decree 60/2021/NĐ-CP); 1 and 2 pay their recurrent spending themselves. */
export const autonomyGroups = [1, 2, 3, 4] as const;

/** Groups 1 and 2 over all four, worked out by us. */
export interface ComputedShare {
  readonly on: PartialDate;
  /** Percent, unrounded. */
  readonly figure: Figure;
  /** The four figures it is worked out from, by group. */
  readonly from: readonly Point[];
}

/** What is known of the share self-financing on one date. */
export interface SelfFinancing {
  readonly on: PartialDate;
  /** As sources report it; all of them where they disagree. */
  readonly reported: readonly Point[];
  readonly computed: ComputedShare | null;
  /** The computed share, rounded as the reported one is printed, is another number. Both are shown. */
  readonly differs: boolean;
}

function shareOf(parts: readonly Figure[], all: readonly Figure[]): Figure | null {
  const part = sumFigures(parts);
  const whole = sumFigures(all);
  if (part === null || whole === null || part.high !== null || whole.high !== null) return null;
  const value = percentOf(part.value, whole.value);
  const isExact = part.qualifier === 'exact' && whole.qualifier === 'exact';
  return value === null ? null : { value, high: null, qualifier: isExact ? 'exact' : 'about' };
}

/** The point of a group on the very date of another; null when it has none, or several that disagree. */
function pointOf(row: CountRow | undefined, on: PartialDate): Point | null {
  const points = row?.points.filter((point) => point.on.iso === on.iso) ?? [];
  return points.some((point) => point.conflictsWith.length > 0) ? null : (points.at(-1) ?? null);
}

/** Shares of groups 1 and 2, for the dates on which all four groups have an undisputed figure; one series a group. */
export function computedShares(groups: readonly CountRow[]): readonly ComputedShare[] {
  const rows = autonomyGroups.map((group) => groups.filter(({ series }) => series.autonomyGroup === group));
  if (rows.some((found) => found.length !== 1)) return [];
  const [first] = rows;
  const dates = new Map(first?.flatMap((row) => row.points.map(({ on }) => [on.iso, on] as const)));
  return [...dates.values()].flatMap((on) => {
    const from = rows.flatMap(([row]) => pointOf(row, on) ?? []);
    const figures = from.map((point) => point.figure);
    const figure = from.length === autonomyGroups.length ? shareOf(figures.slice(0, 2), figures) : null;
    return figure === null ? [] : [{ on, figure, from }];
  });
}

function isOther({ figure }: Point, computed: Figure): boolean {
  if (figure.qualifier !== 'exact' || figure.high !== null || computed.qualifier !== 'exact') return false;
  return roundHalfAwayFromZero(computed.value, decimalPlaces(figure.value)) !== figure.value;
}

/** Reported and computed shares side by side, by date; a date has a computed one only of that very date. */
export function selfFinancing(
  reported: readonly Point[],
  computed: readonly ComputedShare[],
): readonly SelfFinancing[] {
  const dates = new Map([...reported, ...computed].map(({ on }) => [on.iso, on]));
  return [...dates.values()]
    .sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : lastDay(a) > lastDay(b) ? 1 : 0))
    .map((on) => {
      const points = reported.filter((point) => point.on.iso === on.iso);
      const share = computed.find((row) => row.on.iso === on.iso) ?? null;
      return {
        on,
        reported: points,
        computed: share,
        differs: share !== null && points.some((point) => isOther(point, share.figure)),
      };
    });
}
