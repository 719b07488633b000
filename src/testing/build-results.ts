import { type Difference, readingDifference } from '../domain/comparison/difference.ts';
import { figureOf } from '../domain/figures/figure.ts';
import type { Indicator, Observation, Target } from '../domain/records/records.ts';
import { evaluateTargets } from '../domain/targets/evaluate-targets.ts';
import type { TargetResult } from '../domain/targets/target-result.ts';
import { aSeries } from './build-records.ts';

/** What becomes of a target measured by one series of its indicator, as of a day. */
export function judged(
  target: Target,
  indicator: Indicator,
  observations: readonly Observation[],
  day: string,
): TargetResult {
  const series = aSeries({ indicator: indicator.id });
  const [result] = evaluateTargets({ targets: [target], indicators: [indicator], series: [series], observations }, day);
  if (result === undefined) throw new Error('the target was not evaluated');
  return result;
}

/** How the second of two figures of one date stands to the first. */
export function differenceOf(first: Observation, second: Observation, indicator: Indicator): Difference {
  const [a, b] = [first, second].map((observation) => {
    const figure = figureOf(observation.reported);
    const on = observation.asOf ?? observation.periodEnd;
    if (figure === null || on === null) return { kind: 'none' } as const;
    const moment = { from: null, on, status: observation.status };
    return {
      kind: 'figure',
      isWithin: false,
      reading: { moment, key: on.iso, figure, observation, conflicts: [] },
    } as const;
  });
  return readingDifference(a ?? { kind: 'none' }, b ?? { kind: 'none' }, indicator.kind);
}
