import { subtractFigures } from '../figures/arithmetic.ts';
import type { Figure } from '../figures/figure.ts';
import { exactly, printedHigh } from '../figures/figure.ts';
import { completion, percentOf } from '../figures/reduction.ts';
import type { IndicatorKind } from '../records/codes.ts';
import type { PartialDate } from '../records/partial-date.ts';
import type { Target } from '../records/records.ts';
import { shareOf } from './carry-over.ts';
import { elapsedShare, shareOfWay } from './pace.ts';
import type { Extent, TargetResult } from './target-result.ts';
import { wholeRemainder } from './whole-remainder.ts';
import type { Yardstick } from './yardstick.ts';

/** A target with the level it asks for. */
export interface MeasuredTarget {
  readonly target: Target;
  /** Kind of the indicator that the series measures. */
  readonly kind: IndicatorKind;
  /** What is measured exists only whole (`countsWholeThings`). */
  readonly countsWhole: boolean;
  readonly yardstick: Yardstick;
}

function isReduction(target: Target): boolean {
  return target.rule === 'reduce-by-percent' || target.rule === 'reduce-by-amount';
}

/** A quantity in the terms of `TargetResult.achieved`: a share speaks in percent, a reduction in both. */
export function extentOf({ target, kind }: MeasuredTarget, quantity: number): Extent {
  if (kind === 'share') return { amount: null, percent: quantity };
  const baseline = isReduction(target) ? target.baselineValue : null;
  return { amount: quantity, percent: baseline === null ? null : percentOf(quantity, baseline) };
}

/** What the target asks for; the percentage of the document stays as printed where no carry-over changes it. */
export function requiredExtent(measured: MeasuredTarget): Extent {
  const { target, kind, yardstick } = measured;
  const { value, baselineValue } = target;
  const extent = extentOf(measured, yardstick.duty);
  if (target.rule !== 'reduce-by-percent' || value === null || baselineValue === null) return extent;
  const asPrinted = yardstick.duty === (kind === 'share' ? value : shareOf(value, baselineValue));
  const amount = kind === 'share' ? shareOf(yardstick.duty, baselineValue) : extent.amount;
  return { amount, percent: asPrinted ? value : extent.percent };
}

/** The reduction or level that a figure of the series stands for. */
function achievedFigure({ yardstick }: MeasuredTarget, figure: Figure): Figure {
  const { countedDownFrom } = yardstick;
  return countedDownFrom === null ? figure : subtractFigures(exactly(countedDownFrom), figure);
}

/** What was reached, in units and percent. */
export function achievedExtent(measured: MeasuredTarget, figure: Figure): TargetResult['achieved'] {
  const achieved = achievedFigure(measured, figure);
  return { ...extentOf(measured, achieved.value), qualifier: achieved.qualifier };
}

/** What is missing to the limit, of a band from its worse end; the caller knows that the limit is not reached. */
export function missingExtent(measured: MeasuredTarget, figure: Figure): NonNullable<TargetResult['missing']> {
  const { target, yardstick } = measured;
  const duty = exactly(yardstick.duty);
  const gap =
    target.rule === 'at-most' ? subtractFigures(figure, duty) : subtractFigures(duty, achievedFigure(measured, figure));
  const { amount, percent } = extentOf(measured, printedHigh(gap));
  const isCounted = amount !== null && measured.countsWhole;
  return {
    amount,
    percentagePoints: percent,
    qualifier: gap.qualifier,
    whole: isCounted ? wholeRemainder({ value: amount, qualifier: gap.qualifier }) : null,
  };
}

/** % hoàn thành; for a limit that must be kept, the share of the way down to it. */
export function completionOf(measured: MeasuredTarget, figure: Figure): number | null {
  const { target, yardstick } = measured;
  if (target.rule === 'at-most') return shareOfWay(printedHigh(figure), yardstick);
  return completion(achievedFigure(measured, figure).value, yardstick.duty);
}

/** Required and actual share of the way at the date of the figure. */
export function paceOf({ target, yardstick }: MeasuredTarget, figure: Figure, on: PartialDate): TargetResult['pace'] {
  if (target.dueOn === null) return null;
  const elapsed = elapsedShare(target.baselineOn, target.dueOn, on);
  const worst = yardstick.side === 'floor' ? figure.value : printedHigh(figure);
  const actual = shareOfWay(worst, yardstick);
  return elapsed === null || actual === null ? null : { required: elapsed * 100, actual };
}
