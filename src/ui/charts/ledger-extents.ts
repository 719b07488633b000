import type { LedgerStep } from './chart-spec.ts';

/**
 * From where to where a step goes, in the unit of the ledger. A stock goes from nothing to its value. A step without a
 * value stays where it is, and everything after it stands there only on paper.
 */
export interface LedgerExtent {
  readonly stock: boolean;
  readonly known: boolean;
  readonly start: number;
  readonly end: number;
  /** The place is not sure, because an amount before it is unknown or the opening had to be counted back. */
  readonly uncertain: boolean;
}

function isStock(step: LedgerStep): boolean {
  return step.kind === 'opening' || step.kind === 'closing';
}

/** What a step adds, with its sign; 0 when no source gives it. */
function change(step: LedgerStep): number {
  if (isStock(step) || step.value === null) return 0;
  return step.kind === 'decrease' ? -step.value : step.value;
}

/** Where the changes start: at the first stock, counted back from it when it stands behind them. */
function firstLevel(steps: readonly LedgerStep[]): number {
  const index = steps.findIndex((step) => isStock(step) && step.value !== null);
  const until = index === -1 ? steps.length : index;
  let sum = 0;
  let lowest = 0;
  for (const step of steps.slice(0, until)) {
    sum += change(step);
    lowest = Math.min(lowest, sum);
  }
  const stock = steps[index]?.value ?? null;
  return stock === null ? -lowest : stock - sum;
}

/** The steps of a ledger one after the other, each starting where the one before it ended. */
export function ledgerExtents(steps: readonly LedgerStep[]): LedgerExtent[] {
  let level = firstLevel(steps);
  let uncertain = true;
  return steps.map((step): LedgerExtent => {
    const known = step.value !== null;
    if (isStock(step)) {
      if (step.value !== null) {
        level = step.value;
        uncertain = false;
      } else uncertain = true;
      return { stock: true, known, start: 0, end: level, uncertain };
    }
    const start = level;
    level += change(step);
    uncertain = uncertain || !known;
    return { stock: false, known, start, end: level, uncertain };
  });
}
