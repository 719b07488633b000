import { subtractFigures, sumFigures } from './arithmetic.ts';
import type { Agreement } from './comparison.ts';
import { agreement } from './comparison.ts';
import type { Figure } from './figure.ts';

/** Outcome of holding a total against its parts. */
export interface Reconciliation {
  /** Total − parts, qualified: positive when the parts leave something unexplained; null when there are no parts. */
  readonly difference: Figure | null;
  readonly agrees: Agreement;
}

/**
 * Holds a printed total against its parts. `no` means that no numbers within the words of the sources can agree;
 * a vague part makes it "cannot be said" unless the bounds already exclude it. Nothing is repaired or spread.
 */
export function reconcile(total: Figure, parts: readonly Figure[]): Reconciliation {
  const sum = sumFigures(parts);
  if (sum === null) return { difference: null, agrees: 'cannot-be-said' };
  return { difference: subtractFigures(total, sum), agrees: agreement(total, sum) };
}
