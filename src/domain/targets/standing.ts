import { boundsOf } from '../figures/bounds.ts';
import { compareNumbers } from '../figures/comparison.ts';
import type { Figure } from '../figures/figure.ts';
import type { Yardstick } from './yardstick.ts';

/** Where a figure certainly stands against a limit; `undecided` when its words leave both sides open. */
export type Standing = 'exceeded' | 'reached' | 'short' | 'undecided';

/** The part of a yardstick that a figure is held against. */
export type Limit = Pick<Yardstick, 'side' | 'limit' | 'beyond' | 'strict'>;

function reaches(limit: Limit, worst: number | null, excludesWorst: boolean): boolean {
  if (worst === null) return false;
  const lead = limit.side === 'floor' ? compareNumbers(worst, limit.limit) : compareNumbers(limit.limit, worst);
  return lead > 0 || (lead === 0 && (!limit.strict || excludesWorst));
}

function fallsShort(limit: Limit, best: number | null, excludesBest: boolean): boolean {
  if (best === null) return false;
  const lead = limit.side === 'floor' ? compareNumbers(best, limit.limit) : compareNumbers(limit.limit, best);
  return lead < 0 || (lead === 0 && (limit.strict || excludesBest));
}

function isBeyond(limit: Limit, worst: number | null): boolean {
  if (worst === null || limit.beyond === null) return false;
  return limit.side === 'floor' ? compareNumbers(worst, limit.beyond) > 0 : compareNumbers(worst, limit.beyond) < 0;
}

/**
 * Holds a figure against a limit by what its words vouch for: "hơn 40 %" reaches ≥ 40 %, "hơn 5 %" leaves it open,
 * "gần 8 %" is certainly short of 10 %, "gần 10 %" is undecided, "dưới 10 %" is short.
 * Exceeding needs a bound past the limit: "hơn 40 %" against ≥ 40 % is reached, since it does not say by how much.
 */
export function standingOf(figure: Figure, limit: Limit): Standing {
  const { low, high } = boundsOf(figure);
  const rising = limit.side === 'floor';
  const worst = rising ? low : high;
  const best = rising ? high : low;
  const [excludingBetter, excludingWorse] = rising ? ['less-than', 'more-than'] : ['more-than', 'less-than'];
  if (reaches(limit, worst, figure.qualifier === excludingWorse)) {
    return isBeyond(limit, worst) ? 'exceeded' : 'reached';
  }
  return fallsShort(limit, best, figure.qualifier === excludingBetter) ? 'short' : 'undecided';
}
