import type { IndicatorKind, Qualifier } from '../records/codes.ts';
import type { Target } from '../records/records.ts';
import { needWithCarryOver } from './carry-over.ts';

/** A target turned into a level that the figure of its series must reach. */
export interface Yardstick {
  /** `floor`: the figure must rise to the limit; `ceiling`: it must fall to it. */
  readonly side: 'floor' | 'ceiling';
  readonly limit: number;
  /** Past this level the target is exceeded; null where being better than the limit is not asked for. */
  readonly beyond: number | null;
  /** Whether the limit itself is not enough ("trên 10 %"). */
  readonly strict: boolean;
  /** Whether the document qualifies its own value ("khoảng 50 %"). */
  readonly vague: boolean;
  /** Level at the baseline, from which pace is measured; null when not known. */
  readonly start: number | null;
  /** What the target asks for in its own terms: the reduction, or the limit itself. */
  readonly duty: number;
  /** Baseline that a reduction is counted from, when the figure is the level that remains. */
  readonly countedDownFrom: number | null;
}

/** Why a target gives no yardstick. */
export type NoYardstick = 'no-value' | 'no-baseline' | 'zero-baseline';

type Reach = Pick<Yardstick, 'strict' | 'vague'>;

function reachOf(qualifier: Qualifier, exclusive: Qualifier, plain: readonly Qualifier[]): Reach {
  return { strict: qualifier === exclusive, vague: qualifier !== exclusive && !plain.includes(qualifier) };
}

function credited(amount: number, carried: number): number {
  return Math.max(0, amount + carried);
}

function risingTo(limit: number, beyond: number, start: number | null, reach: Reach): Yardstick {
  return { side: 'floor', limit, beyond, start, duty: limit, countedDownFrom: null, ...reach };
}

/** The remaining stock must fall from the baseline by the amount asked for. */
function fallingBy(amount: number, highAmount: number, baseline: number, reach: Reach): Yardstick {
  return {
    side: 'ceiling',
    limit: baseline - amount,
    beyond: baseline - highAmount,
    start: baseline,
    duty: amount,
    countedDownFrom: baseline,
    ...reach,
  };
}

function reducing(target: Target, value: number, kind: IndicatorKind, carried: number): Yardstick | NoYardstick {
  const reach = reachOf(target.qualifier, 'more-than', ['exact', 'at-least']);
  const high = target.high ?? value;
  const byPercent = target.rule === 'reduce-by-percent';
  if (!byPercent && kind === 'flow') return risingTo(credited(value, carried), credited(high, carried), 0, reach);
  const baseline = target.baselineValue;
  if (byPercent && kind === 'share' && carried === 0) return risingTo(value, high, 0, reach);
  if (baseline === null) return 'no-baseline';
  if (baseline <= 0) return 'zero-baseline';
  const duty = (asked: number): number =>
    byPercent ? needWithCarryOver(asked, baseline, carried) : credited(asked, carried);
  if (kind === 'flow') return risingTo(duty(value), duty(high), 0, reach);
  if (!byPercent || kind === 'stock') return fallingBy(duty(value), duty(high), baseline, reach);
  const rate = (asked: number): number => (duty(asked) * 100) / baseline;
  return risingTo(rate(value), rate(high), 0, reach);
}

/** A kept limit is met, not exceeded; only a band names something better than its limit. */
function keptBelow(target: Target, value: number): Yardstick {
  const limit = target.high ?? value;
  return {
    side: 'ceiling',
    limit,
    beyond: target.high === null ? null : value,
    start: target.baselineValue,
    duty: limit,
    countedDownFrom: null,
    ...reachOf(target.qualifier, 'less-than', ['exact', 'at-most']),
  };
}

/**
 * The level that the figure must reach. Reductions of a stock leave "baseline − duty"; those of a flow, or of a share
 * that is itself the rate of reduction, must add up to the duty. Of a band the easier end must be reached.
 *
 * @param kind kind of the indicator that the series measures
 * @param carried amount added to the duty of a reduction by an earlier target (negative: credited)
 */
export function yardstickOf(target: Target, kind: IndicatorKind, carried: number): Yardstick | NoYardstick {
  const { value } = target;
  if (value === null) return 'no-value';
  switch (target.rule) {
    case 'reduce-by-percent':
    case 'reduce-by-amount':
      return reducing(target, value, kind, carried);
    case 'at-most':
      return keptBelow(target, value);
    case 'at-least':
      return risingTo(
        value,
        target.high ?? value,
        target.baselineValue,
        reachOf(target.qualifier, 'more-than', ['exact', 'at-least']),
      );
    case 'complete':
      return 'no-value';
  }
}
