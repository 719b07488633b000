import type { ChangeForm } from '../records/codes.ts';
import type { PartialDate } from '../records/partial-date.ts';
import type { Id } from '../records/records.ts';
import { firstDay, lastDay } from '../time/partial-date.ts';
import { holdsOn } from './change-effect.ts';
import type { UnmappedReason } from './restate-series-result.ts';
import type { LineageIndex, LineageStep } from './unit-index.ts';
import { isAliveOn } from './unit-life.ts';

const mergers: ReadonlySet<ChangeForm> = new Set(['absorption', 'consolidation', 'joining', 'renaming', 'transfer']);
const longestLine = 200;
const splits: ReadonlySet<ChangeForm> = new Set(['division', 'separation']);

/** Why a step is no whole merger; null when it is one. */
export function hindranceOf(step: LineageStep): UnmappedReason | null {
  if (splits.has(step.change.form)) return 'split';
  if (step.share === 'part') return 'part';
  return mergers.has(step.change.form) ? null : 'other-form';
}

// What a unit had given away before the figure was taken is not in the figure.
function isPast(step: LineageStep, on: PartialDate): boolean {
  const { effectiveOn, form } = step.change;
  const unitStays = step.share === 'part' || form === 'separation';
  return unitStays && effectiveOn !== null && lastDay(effectiveOn) <= firstDay(on);
}

/** The steps in a list that hold on the day and bear on a figure taken on a date. */
export function bearingSteps(
  steps: readonly LineageStep[] | undefined,
  on: PartialDate,
  day: string,
): readonly LineageStep[] {
  return (steps ?? []).filter((step) => holdsOn(step.change, day) && !isPast(step, on));
}

/** The one unit living on `day` that a unit went into whole, itself included; or why there is none. */
export function standingSuccessor(
  index: LineageIndex,
  start: Id,
  on: PartialDate,
  day: string,
): { readonly unit: Id } | { readonly reason: UnmappedReason } {
  const seen = new Set<Id>([start]);
  for (let at = start; ; ) {
    const steps = bearingSteps(index.stepsOut.get(at), on, day);
    const [first] = steps;
    if (first === undefined) {
      const unit = index.units.get(at);
      return unit !== undefined && isAliveOn(unit, day) ? { unit: at } : { reason: 'no-successor' };
    }
    const hindrance = steps.map(hindranceOf).find((reason) => reason !== null);
    if (hindrance !== undefined) return { reason: hindrance };
    if (steps.some((step) => step.to !== first.to)) return { reason: 'split' };
    if (seen.has(first.to) || seen.size > longestLine) return { reason: 'loop' };
    seen.add(first.to);
    at = first.to;
  }
}
