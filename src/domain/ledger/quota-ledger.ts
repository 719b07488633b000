import { addFigures, subtractFigures, sumFigures } from '../figures/arithmetic.ts';
import type { Agreement } from '../figures/comparison.ts';
import { agreement } from '../figures/comparison.ts';
import type { Figure } from '../figures/figure.ts';
import { exactly } from '../figures/figure.ts';

/** Đầu kỳ, tăng, giảm, cuối kỳ of one stock (posts, units, villages). Null is a figure that no source gives. */
export interface LedgerItems {
  readonly opening: Figure | null;
  /** Each increase of the period, 0 or more; an empty list says that there was none. */
  readonly increases: readonly (Figure | null)[];
  /** Each decrease of the period, 0 or more, without minus sign; an empty list says that there was none. */
  readonly decreases: readonly (Figure | null)[];
  readonly closing: Figure | null;
}

/** Outcome of "đầu kỳ + tăng − giảm = cuối kỳ". A null side could not be formed because an item is missing. */
export interface LedgerBalance {
  readonly increase: Figure | null;
  readonly decrease: Figure | null;
  /** Opening + increases − decreases. */
  readonly expectedClosing: Figure | null;
  /** Reported closing − expected closing: shown as it is, never spread over the items. */
  readonly unexplained: Figure | null;
  readonly balances: Agreement;
}

function total(items: readonly (Figure | null)[]): Figure | null {
  const known = items.filter((item) => item !== null);
  if (known.length < items.length) return null;
  return sumFigures(known) ?? exactly(0);
}

/**
 * Balances a ledger. A missing item makes everything that rests on it null and the balance "cannot be said"; qualified
 * items give a qualified remainder, and an open balance unless their bounds exclude the reported closing.
 */
export function balanceLedger({ opening, increases, decreases, closing }: LedgerItems): LedgerBalance {
  const increase = total(increases);
  const decrease = total(decreases);
  const expectedClosing =
    opening === null || increase === null || decrease === null
      ? null
      : subtractFigures(addFigures(opening, increase), decrease);
  if (expectedClosing === null || closing === null) {
    return { increase, decrease, expectedClosing, unexplained: null, balances: 'cannot-be-said' };
  }
  return {
    increase,
    decrease,
    expectedClosing,
    unexplained: subtractFigures(closing, expectedClosing),
    balances: agreement(closing, expectedClosing),
  };
}
