import { shareOf } from './carry-over.ts';
import type { TargetCase } from './target-cases.ts';

/**
 * The duty of a reduction taken apart, in the unit of measure and unrounded:
 * total = max(0, own + carried). Conclusion 40-KL/TW adds the shortfall of the earlier phase and credits its excess.
 */
export interface DutyParts {
  /** r, in percent of the baseline; null where the document asks for an amount. */
  readonly rate: number | null;
  /** B; null where an amount is asked for without one. */
  readonly baseline: number | null;
  /** r × B, or the amount that the document states; of a band the easier end. */
  readonly own: number;
  /** What the earlier target adds (positive) or credits (negative); 0 where nothing is carried, null when not known. */
  readonly carried: number | null;
  /** What must be reduced; null when the carried part is not known. */
  readonly total: number | null;
  /** The credit is larger than the own duty: the floor at zero applies. */
  readonly isFloored: boolean;
}

/** The parts of the duty of a target; null where it is no reduction, or its own part cannot be worked out in units. */
export function dutyParts({ target, inherited }: TargetCase): DutyParts | null {
  const { rule, value, baselineValue: baseline } = target;
  if (value === null || (rule !== 'reduce-by-percent' && rule !== 'reduce-by-amount')) return null;
  const byPercent = rule === 'reduce-by-percent';
  if (byPercent && (baseline === null || baseline <= 0)) return null;
  const own = byPercent && baseline !== null ? shareOf(value, baseline) : value;
  const carried = inherited === null ? 0 : inherited.amount;
  const sum = carried === null ? null : own + carried;
  return {
    rate: byPercent ? value : null,
    baseline,
    own,
    carried,
    total: sum === null ? null : Math.max(0, sum),
    isFloored: sum !== null && sum < 0,
  };
}
