import type { Figure } from '../figures/figure.ts';
import type { Qualifier } from '../records/codes.ts';
import type { PartialDate } from '../records/partial-date.ts';
import type { Id, Observation, Target } from '../records/records.ts';
import type { WholeRemainder } from './whole-remainder.ts';

/** Where a target stands on a day. The rule behind each is published at `evaluateTarget`. */
export const targetStatuses = ['met', 'exceeded', 'on-track', 'behind', 'cannot-be-said'] as const;
export type TargetStatus = (typeof targetStatuses)[number];

/**
 * Why nothing can be said:
 * - `no-value`: the target states no number, or is of rule `complete` and nothing proves completion;
 * - `no-series`: no comparable series measures it;
 * - `no-baseline`, `zero-baseline`: the number to compare with is not known, or is not above zero;
 * - `no-baseline-date`: the baseline's date is not known, or not known to lie before the due date, so there is no pace;
 * - `baseline-after-due`: the baseline lies after the due date;
 * - `carry-over-unknown`: the shortfall or excess of the earlier target, which is part of the duty, is not known;
 * - `no-due-date`: not reached yet, and no source says by when it must be;
 * - `no-figure-yet`: no dated figure of the series is known by the day;
 * - `no-figure-after-due`: due, not reached by the last figure before, and none is known from the due date on;
 * - `figure-too-vague`: the words of the figure ("gần", "khoảng") do not decide;
 * - `target-too-vague`: due, and short of a value that the document itself qualifies ("khoảng 50 %");
 * - `contradictory-figures`: figures of one date contradict each other and lead to different results;
 * - `periods-cannot-be-added`: the periods of the figures overlap, or begin before the baseline.
 */
export const unsaidCodes = [
  'no-value',
  'no-series',
  'no-baseline',
  'zero-baseline',
  'no-baseline-date',
  'baseline-after-due',
  'carry-over-unknown',
  'no-due-date',
  'no-figure-yet',
  'no-figure-after-due',
  'figure-too-vague',
  'target-too-vague',
  'contradictory-figures',
  'periods-cannot-be-added',
] as const;
export type UnsaidCode = (typeof unsaidCodes)[number];

/** Why a target cannot be evaluated and which datum would settle it. */
export interface Unsaid {
  readonly code: UnsaidCode;
  /** Day or period for which a figure is missing; null when none is, or when the source gives no date to ask for. */
  readonly wanted: PartialDate | null;
  /** Observations that stand in the way: contradictory, vague, undated or not to be added. */
  readonly observations: readonly Id[];
}

/** A quantity in the indicator's unit of measure and in percent; null where that side has no meaning or is unknown. */
export interface Extent {
  readonly amount: number | null;
  readonly percent: number | null;
}

/** A target held against what is known on a day. All numbers are unrounded. */
export interface TargetResult {
  readonly target: Target;
  readonly status: TargetStatus;
  /** The due date lies before the day. */
  readonly duePassed: boolean;
  /** The due date has passed and a figure from that date on certainly falls short. */
  readonly overdue: boolean;
  /** Reached only by a figure later than one that certainly fell short at the due date. */
  readonly late: boolean;
  readonly baseline: { readonly value: number; readonly on: PartialDate | null } | null;
  /** The figure that the status rests on; for a flow the total, with the latest observation in it. */
  readonly current: { readonly observation: Observation; readonly figure: Figure } | null;
  /**
   * For the two `reduce` rules the reduction reached (negative: an increase) in units and in percent of the baseline;
   * for `at-most` and `at-least` the level itself, as percent if the indicator is a share. The qualifier belongs to
   * both numbers; null when there is no figure.
   */
  readonly achieved: Extent & { readonly qualifier: Qualifier | null };
  /** What must be reached, in the same terms as `achieved`; carry-over included, of a band the easier end. */
  readonly required: Extent;
  /** What is missing, 0 or more; null when reached or when it cannot be said. Percentage points as `achieved.percent`. */
  readonly missing: {
    readonly amount: number | null;
    readonly percentagePoints: number | null;
    readonly qualifier: Qualifier;
    /** What to say in place of an amount that is a fraction of a post or unit (`wholeRemainder`); else null. */
    readonly whole: WholeRemainder | null;
  } | null;
  /**
   * % hoàn thành = achieved / required × 100, as printed (see `achieved.qualifier`). For `at-most` the share of the way
   * down from the baseline to the limit. Null when unknown or nothing is required.
   */
  readonly completion: number | null;
  /**
   * Shares of the way from the baseline (0) to the target (100) at the date of the current figure: what an even pace
   * requires, and what was reached. Null without a dated baseline.
   */
  readonly pace: { readonly required: number; readonly actual: number } | null;
  /** Only and always with status `cannot-be-said`. */
  readonly reason: Unsaid | null;
}
