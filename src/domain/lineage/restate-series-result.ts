import type { Figure } from '../figures/figure.ts';
import type { Id } from '../records/records.ts';

/** A figure as its source reports it, for one unit. */
export interface ReportedFigure {
  readonly id: Id;
  readonly unit: Id;
  readonly figure: Figure;
}

/**
 * Why a figure has no place on the units of a day:
 *
 * - `split`: its unit was divided, gave off another, or went into several;
 * - `part`: only a part of a unit went in, somewhere on the way;
 * - `other-form`: a change of a form that is no whole merger (dissolution with a successor, reorganisation …);
 * - `no-successor`: its unit ended and nothing that lives on the day is recorded to follow it;
 * - `missing-predecessor`: another unit of the same merger has no figure of that date;
 * - `ambiguous`: a unit has several figures of that date;
 * - `uncertain-date`: it cannot be told whether the figure was taken before or after a merger;
 * - `already-counted`: a later unit's figure of the same date includes it;
 * - `loop`: the changes run in a circle, or one line of them is longer than 200.
 */
export type UnmappedReason =
  | 'split'
  | 'part'
  | 'other-form'
  | 'no-successor'
  | 'missing-predecessor'
  | 'ambiguous'
  | 'uncertain-date'
  | 'already-counted'
  | 'loop';

/** The sum of the figures of all units that merged whole into one that lives on the day. */
export interface RestatedFigure {
  readonly unit: Id;
  readonly figure: Figure;
  /** What was added; never empty. */
  readonly parts: readonly ReportedFigure[];
}

/** A figure that is shown as a number only, never apportioned. */
export interface UnmappedFigure {
  readonly reported: ReportedFigure;
  readonly reason: UnmappedReason;
  /** Units whose figures are missing, for `missing-predecessor`. */
  readonly missing: readonly Id[];
}

/** Every figure that went in stands in exactly one of the lists, so that totals are kept. */
export interface Restatement {
  /** Figures of units that live on the day and include all that merged into them. */
  readonly kept: readonly ReportedFigure[];
  readonly restated: readonly RestatedFigure[];
  readonly unmapped: readonly UnmappedFigure[];
}
