import { subtractFigures } from '../figures/arithmetic.ts';
import { isSurelyBelow } from '../figures/comparison.ts';
import { addDecimals } from '../figures/decimal.ts';
import type { Figure } from '../figures/figure.ts';
import { exactly } from '../figures/figure.ts';
import { percentOf } from '../figures/reduction.ts';
import type { IndicatorKind } from '../records/codes.ts';
import { dayNumber, firstDay, lastDay } from '../time/partial-date.ts';
import type { Moment } from './dated-readings.ts';
import type { ReadingAt } from './reading-at.ts';

/** How the second of two figures stands to the first. */
export type Direction = 'more' | 'less' | 'same' | 'not-sure';

/**
 * Why two readings are not subtracted:
 * - `no-figure`: one of them is missing;
 * - `contradictory`: sources contradict each other about one of them;
 * - `several-dates`: one has figures on several days of the date asked for;
 * - `different-status`: one is reported, the other planned or forecast;
 * - `different-length`: flows over periods of different length.
 */
export const differenceReasons = [
  'no-figure',
  'contradictory',
  'several-dates',
  'different-status',
  'different-length',
] as const;
export type DifferenceReason = (typeof differenceReasons)[number];

/** Difference of two like readings, or why there is none. */
export type Difference =
  | {
      readonly kind: 'difference';
      readonly direction: Direction;
      /** How far they lie apart, 0 or more, in the unit of measure (of a share: percentage points), honestly qualified. */
      readonly amount: Figure;
      /** The amount as percent of the first figure, unrounded; null for shares, vague figures and a first figure of zero. */
      readonly percent: number | null;
    }
  | { readonly kind: 'none'; readonly reason: DifferenceReason };

function isExact(figure: Figure): boolean {
  return figure.qualifier === 'exact' && figure.high === null;
}

function directionOf(first: Figure, second: Figure): Direction {
  if (isSurelyBelow(first, second)) return 'more';
  if (isSurelyBelow(second, first)) return 'less';
  return isExact(first) && isExact(second) ? 'same' : 'not-sure';
}

/** How far two figures lie apart; without a sure direction their words vouch for neither side of it. */
function distance(first: Figure, second: Figure, direction: Direction): Figure {
  switch (direction) {
    case 'same':
      return exactly(0);
    case 'more':
      return subtractFigures(second, first);
    case 'less':
      return subtractFigures(first, second);
    case 'not-sure':
      return { value: Math.abs(addDecimals(second.value, -first.value)), high: null, qualifier: 'about' };
  }
}

/** Holds a second figure against the first, both of one indicator and like in kind. */
export function figureDifference(first: Figure, second: Figure, kind: IndicatorKind): Difference {
  const direction = directionOf(first, second);
  const amount = distance(first, second, direction);
  const canRate = kind !== 'share' && isExact(first) && isExact(second);
  return {
    kind: 'difference',
    direction,
    amount,
    percent: canRate ? percentOf(amount.value, first.value) : null,
  };
}

function whyNot(at: ReadingAt): DifferenceReason | null {
  switch (at.kind) {
    case 'figure':
      return null;
    case 'contradictory':
      return 'contradictory';
    case 'several':
      return 'several-dates';
    case 'missing':
    case 'none':
      return 'no-figure';
  }
}

function months(iso: string): number {
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
}

/** Whole months are counted as months, since a year has 365 or 366 days; anything else by days. */
function lengthOf({ from, on }: Moment): string | null {
  if (from === null) return null;
  const [start, end] = [firstDay(from), lastDay(on)];
  const isWholeMonths = start.endsWith('-01') && lastDay({ iso: end.slice(0, 7), precision: 'month' }) === end;
  return isWholeMonths ? `${months(end) - months(start)} months` : `${dayNumber(end) - dayNumber(start)} days`;
}

/** Flows are alike over periods of one length, and totals that count from one start. */
function alikeInTime(a: Moment, b: Moment): boolean {
  if (a.from === null || b.from === null) return a.from === b.from;
  return firstDay(a.from) === firstDay(b.from) || lengthOf(a) === lengthOf(b);
}

/** Holds a second reading against the first: of two series at one moment, or of one series at two moments. */
export function readingDifference(first: ReadingAt, second: ReadingAt, kind: IndicatorKind): Difference {
  const reason = whyNot(first) ?? whyNot(second);
  if (reason !== null) return { kind: 'none', reason };
  if (first.kind !== 'figure' || second.kind !== 'figure') return { kind: 'none', reason: 'no-figure' };
  const [a, b] = [first.reading.moment, second.reading.moment];
  if (a.status !== b.status) return { kind: 'none', reason: 'different-status' };
  if (kind === 'flow' && !alikeInTime(a, b)) return { kind: 'none', reason: 'different-length' };
  return figureDifference(first.reading.figure, second.reading.figure, kind);
}
