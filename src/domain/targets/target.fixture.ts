import type { Figure } from '../figures/figure.ts';
import type { IndicatorKind, Qualifier } from '../records/codes.ts';
import type { LocalText } from '../records/local-text.ts';
import type { Indicator, Observation, Series, Target } from '../records/records.ts';
import { date, seriesRow } from '../series/series.fixture.ts';
import { evaluateTarget } from './evaluate-target.ts';
import type { TargetResult, TargetStatus, UnsaidCode } from './target-result.ts';

/** An indicator of a kind. */
export function indicatorRow(kind: IndicatorKind, changes: Partial<Indicator> = {}): Indicator {
  return {
    id: 'quota-assigned',
    name: { vi: 'Biên chế giao', en: 'Posts assigned' },
    measure: { vi: 'biên chế', en: 'posts' },
    direction: 'down',
    kind,
    staffMeasure: 'quota-assigned',
    definition: { vi: 'Biên chế được cấp có thẩm quyền giao', en: 'Posts assigned by the competent authority' },
    ...changes,
  };
}

/** At least 10 % below the 1000 of the end of 2015, by the end of 2021. */
export function targetRow(changes: Partial<Target> = {}): Target {
  return {
    id: 'giam-10',
    name: { vi: 'Giảm tối thiểu 10%', en: 'At least 10% fewer' },
    indicator: 'quota-assigned',
    unit: 'tinh-a',
    block: null,
    level: null,
    staffKind: null,
    phase: 'staff-2015-2021',
    rule: 'reduce-by-percent',
    baselineOn: date('2015-12-31'),
    baselineValue: 1000,
    value: 10,
    high: null,
    qualifier: 'at-least',
    dueOn: date('2021-12-31'),
    series: 'quota',
    carriesOver: null,
    document: null,
    revises: null,
    confidence: 'high',
    source: 'nguon',
    dating: { basis: 'stated', note: null },
    note: null,
    ...changes,
  };
}

/** Due date of that target. */
export const dueNow = '2021-12-31';

const afterDue = '2022-07-25';

/** What a case changes in the target of 10 % and in what is asked. */
export interface Given {
  readonly target?: Partial<Target>;
  readonly kind?: IndicatorKind;
  readonly measure?: LocalText;
  readonly series?: Series | null;
  readonly day?: string;
  readonly carried?: number | null;
}

/** Result of that target with these observations. */
export function evaluate(observations: readonly Observation[], given: Given = {}): TargetResult {
  const { target = {}, kind = 'stock', measure, series = seriesRow(), day = afterDue, carried = null } = given;
  return evaluateTarget({
    target: targetRow(target),
    indicator: indicatorRow(kind, measure === undefined ? {} : { measure }),
    series,
    observations,
    day,
    carried,
  });
}

/** Status, or the reason why there is none. */
export function outcome({ status, reason }: TargetResult): TargetStatus | UnsaidCode {
  return reason?.code ?? status;
}

/** A figure in one line. */
export function figure(qualifier: Qualifier, value: number, high: number | null = null): Figure {
  return { value, high, qualifier };
}
