import { negateFigure } from '../figures/arithmetic.ts';
import type { ChangeBetween } from '../figures/change-between.ts';
import { type Standing, standingOf } from '../targets/standing.ts';
import type { Duty } from './baselines.ts';

/** A reduction held against the general duty of a phase. The duty is not set for a part: this compares, no more. */
export interface AgainstDuty {
  readonly standing: Standing;
  /** Percentage points above (+) or below (−) the duty, unrounded; an increase counts as far below as it rose. */
  readonly points: number;
}

/** Compares the percentage of a change with the duty; null when the change has none. */
export function againstDuty(change: ChangeBetween | null, duty: Duty | null): AgainstDuty | null {
  if (change === null || duty === null || change.percent === null || change.percent.high !== null) return null;
  const reached = change.kind === 'increase' ? negateFigure(change.percent) : change.percent;
  return {
    standing: standingOf(reached, { side: 'floor', limit: duty.percent, beyond: null, strict: false }),
    points: reached.value - duty.percent,
  };
}
