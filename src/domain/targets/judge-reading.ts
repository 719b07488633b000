import type { Figure } from '../figures/figure.ts';
import type { PartialDate } from '../records/partial-date.ts';
import { lastDay } from '../time/partial-date.ts';
import { elapsedShare, levelAtPace } from './pace.ts';
import type { MeasuredTarget } from './progress.ts';
import { standingOf } from './standing.ts';
import type { TargetStatus, UnsaidCode } from './target-result.ts';

/** What one figure means for a target: a status, or the reason why none can be given. */
export type Verdict = Exclude<TargetStatus, 'cannot-be-said'> | UnsaidCode;

/** Whether a verdict says that the target is reached. */
export function isReached(verdict: Verdict): boolean {
  return verdict === 'met' || verdict === 'exceeded';
}

function judgePace({ target, yardstick }: MeasuredTarget, figure: Figure, on: PartialDate): Verdict {
  if (target.dueOn === null) return 'no-due-date';
  const elapsed = elapsedShare(target.baselineOn, target.dueOn, on);
  if (elapsed === null) return 'no-baseline-date';
  if (yardstick.start === null) return 'no-baseline';
  const limit = levelAtPace(yardstick.start, yardstick.limit, elapsed);
  const standing = standingOf(figure, { side: yardstick.side, limit, beyond: null, strict: false });
  if (standing === 'undecided') return 'figure-too-vague';
  return standing === 'short' ? 'behind' : 'on-track';
}

/** A total that is still running has not kept its limit before the due date. */
function mayStillBreakLimit({ target, kind }: MeasuredTarget): boolean {
  return target.rule === 'at-most' && kind === 'flow';
}

/**
 * Judges one figure, dated `on`, as of `day`. Reached counts whenever it is reached; short of it counts as behind from
 * the due date on, and before it by an even pace up to the figure's own date: an old figure is not made late by waiting.
 */
export function judgeReading(measured: MeasuredTarget, figure: Figure, on: PartialDate, day: string): Verdict {
  const { target, yardstick } = measured;
  const due = target.dueOn === null ? null : lastDay(target.dueOn);
  const isFinal = due !== null && lastDay(on) >= due;
  const standing = standingOf(figure, yardstick);
  if (standing === 'reached' || standing === 'exceeded') {
    if (mayStillBreakLimit(measured) && !isFinal) return stillRunning(due, day);
    return standing === 'exceeded' ? 'exceeded' : 'met';
  }
  if (due === null || day <= due) return judgePace(measured, figure, on);
  if (!isFinal) return 'no-figure-after-due';
  if (standing === 'undecided') return 'figure-too-vague';
  return yardstick.vague ? 'target-too-vague' : 'behind';
}

function stillRunning(due: string | null, day: string): Verdict {
  if (due === null) return 'no-due-date';
  return day > due ? 'no-figure-after-due' : 'on-track';
}
