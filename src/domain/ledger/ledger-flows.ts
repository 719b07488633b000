import { sumFigures } from '../figures/arithmetic.ts';
import { isPrintedAlike } from '../figures/comparison.ts';
import type { Figure } from '../figures/figure.ts';
import { type Reconciliation, reconcile } from '../figures/reconcile.ts';
import type { Series } from '../records/records.ts';
import type { Point } from '../series/series-points.ts';
import { dayNumber, firstDay, lastDay } from '../time/partial-date.ts';

/** The days of a ledger: after `opening`, up to and including `closing` (`YYYY-MM-DD`). */
export interface LedgerDays {
  readonly opening: string;
  readonly closing: string;
}

/** A flow series with its points as known on the day asked for. */
export interface FlowPoints {
  readonly series: Series;
  readonly points: readonly Point[];
}

/** What one flow series gives for the days of a ledger. */
export interface LedgerFlow {
  readonly series: Series;
  /** The figures it rests on: one for the whole stretch, or several periods that fill it without a gap. */
  readonly points: readonly Point[];
  /** Null when the figures contradict each other. */
  readonly figure: Figure | null;
}

/** Increases or decreases of a ledger. */
export interface LedgerSide {
  /** Reported without a reason: it counts, and the flows by reason are held against it. */
  readonly total: LedgerFlow | null;
  /** By reason; they count where no total is reported. */
  readonly byReason: readonly LedgerFlow[];
  /** Total − reasons; null unless both are known. */
  readonly againstTotal: Reconciliation | null;
  /** What the balance rests on; a null is a figure that no source gives. */
  readonly items: readonly (Figure | null)[];
}

function startsAfter(point: Point, opening: string): number | null {
  const start = point.observation.periodStart;
  return start === null ? null : dayNumber(firstDay(start)) - dayNumber(opening) - 1;
}

function endsAt(point: Point, closing: string): boolean {
  return lastDay(point.on) === closing;
}

/** Points whose periods follow each other from the first day to the last, or null. */
function inSteps(points: readonly Point[], { opening, closing }: LedgerDays): readonly Point[] | null {
  const chain: Point[] = [];
  let reached = opening;
  while (reached < closing) {
    const from = reached;
    const next = points.find((point) => {
      const end = lastDay(point.on);
      return startsAfter(point, from) === 0 && from < end && end <= closing;
    });
    if (next === undefined) return null;
    chain.push(next);
    reached = lastDay(next.on);
  }
  return chain;
}

function flowIn({ series, points }: FlowPoints, days: LedgerDays): LedgerFlow | null {
  const whole = points.filter((point) => startsAfter(point, days.opening) === 0 && endsAt(point, days.closing));
  const found = whole.length > 0 ? whole : (inSteps(points, days) ?? []);
  const last = whole.at(-1);
  if (found.some((point) => point.conflictsWith.length > 0)) return { series, points: found, figure: null };
  if (last !== undefined) return { series, points: [last], figure: last.figure };
  return found.length === 0 ? null : { series, points: found, figure: sumFigures(found.map((point) => point.figure)) };
}

/** Two series of one reason count the same posts in two ways: neither can be chosen. */
function onePerReason(flows: readonly LedgerFlow[]): readonly LedgerFlow[] {
  return flows.map((flow) => {
    const alike = flows.filter((other) => other.series.reason?.vi === flow.series.reason?.vi);
    return alike.length > 1 ? { ...flow, figure: null } : flow;
  });
}

/** Several series may report one total, such as a yearly and a running one: it counts once, if all say the same. */
function oneTotal(totals: readonly LedgerFlow[]): LedgerFlow | null {
  const [first, ...others] = totals;
  if (first === undefined) return null;
  const { figure } = first;
  const agree = others.every(
    (other) => figure !== null && other.figure !== null && isPrintedAlike(figure, other.figure),
  );
  return agree ? first : { ...first, figure: null, points: totals.flatMap((flow) => flow.points) };
}

/**
 * Increases or decreases within the days of a ledger. A flow counts only if its period is exactly that stretch, or if
 * its periods fill it; a series without such a figure makes its item null, since no figure is not zero. Series broken
 * down by method or decree are other cuts through the same posts and stay out.
 */
export function ledgerSide(flows: readonly FlowPoints[], days: LedgerDays): LedgerSide {
  const plain = flows.filter(({ series }) => series.method === null && series.decree === null);
  const totals = plain.filter(({ series }) => series.reason === null).flatMap((flow) => flowIn(flow, days) ?? []);
  const reasons = plain.filter(({ series }) => series.reason !== null);
  const byReason = onePerReason(reasons.flatMap((flow) => flowIn(flow, days) ?? []));
  const total = oneTotal(totals);
  const parts = byReason.map(({ figure }) => figure).filter((figure) => figure !== null);
  const stated = total?.figure ?? null;
  const areAllKnown = parts.length > 0 && parts.length === byReason.length;
  const againstTotal = stated !== null && areAllKnown ? reconcile(stated, parts) : null;
  if (total !== null) return { total, byReason, againstTotal, items: [total.figure] };
  const unstated = reasons.length - byReason.length;
  const unknown = byReason.length === 0 || unstated > 0 ? [null] : [];
  return { total, byReason, againstTotal, items: [...byReason.map(({ figure }) => figure), ...unknown] };
}
