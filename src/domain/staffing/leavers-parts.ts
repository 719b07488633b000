import { type Agreement, isPrintedAlike } from '../figures/comparison.ts';
import type { Figure } from '../figures/figure.ts';
import { sumFigures } from '../figures/arithmetic.ts';
import { reconcile } from '../figures/reconcile.ts';
import { isWithinScope, narrowness } from './staff-scope.ts';
import { leaversKey, type LeaversKind, type LeaversReading, type Stretch } from './leavers-reading.ts';

/** A reported total held against parts that surely count nobody twice. */
export interface LeaversBalance {
  readonly total: LeaversReading;
  readonly parts: readonly LeaversReading[];
  readonly sum: Figure;
  /** Total − parts: what no part explains. */
  readonly unexplained: Figure;
  readonly agrees: Agreement;
}

function isWithinStretch(part: Stretch, whole: Stretch): boolean {
  if (part.from === null || whole.from === null) return part.from === whole.from && part.to === whole.to;
  return whole.from <= part.from && part.to <= whole.to;
}

function overlaps(a: Stretch, b: Stretch): boolean {
  if (a.from === null || b.from === null) return true;
  return a.from <= b.to && b.from <= a.to;
}

function differ<T>(a: T | null, b: T | null): boolean {
  return a !== null && b !== null && a !== b;
}

/** How finely a kind is told apart; 0 is everyone of the unit. */
function detail({ scope, reason, method, decree }: LeaversKind): number {
  return narrowness(scope) + [reason, method, decree].filter((part) => part !== null).length;
}

/** Whether two readings surely count different people by something that both of them state, at whatever time. */
export function areOfOtherKinds(a: LeaversReading, b: LeaversReading): boolean {
  return (
    differ(a.kind.reason?.vi ?? null, b.kind.reason?.vi ?? null) ||
    differ(a.kind.method?.vi ?? null, b.kind.method?.vi ?? null) ||
    differ(a.kind.decree, b.kind.decree) ||
    differ(a.kind.scope.block, b.kind.scope.block) ||
    differ(a.kind.scope.level, b.kind.scope.level) ||
    differ(a.kind.scope.staffKind, b.kind.scope.staffKind) ||
    differ(a.kind.scope.field?.vi ?? null, b.kind.scope.field?.vi ?? null)
  );
}

/** Whether two readings surely count different people: apart in time, or in something that both of them state. */
function areDisjoint(a: LeaversReading, b: LeaversReading): boolean {
  return !overlaps(a.stretch, b.stretch) || areOfOtherKinds(a, b);
}

/** Readings in their order, each kept only if it counts nobody whom one kept before it counts. */
export function disjointOf(readings: readonly LeaversReading[]): readonly LeaversReading[] {
  const kept: LeaversReading[] = [];
  for (const reading of readings) if (kept.every((other) => areDisjoint(other, reading))) kept.push(reading);
  return kept;
}

function fits<T>(part: T | null, whole: T | null): boolean {
  return whole === null || part === whole;
}

function isPartOf(part: LeaversReading, whole: LeaversReading): boolean {
  const { kind } = whole;
  return (
    part !== whole &&
    detail(part.kind) > detail(kind) &&
    isWithinScope(part.kind.scope, kind.scope) &&
    fits(part.kind.reason?.vi ?? null, kind.reason?.vi ?? null) &&
    fits(part.kind.method?.vi ?? null, kind.method?.vi ?? null) &&
    fits(part.kind.decree, kind.decree) &&
    isWithinStretch(part.stretch, whole.stretch)
  );
}

type Statement = (reading: LeaversReading) => string | null;

const statements: readonly Statement[] = [
  ({ kind }) => kind.reason?.vi ?? null,
  ({ kind }) => kind.method?.vi ?? null,
  ({ kind }) => kind.decree,
  ({ kind }) => kind.scope.block,
  ({ kind }) => kind.scope.level,
  ({ kind }) => kind.scope.staffKind,
  ({ kind }) => kind.scope.field?.vi ?? null,
];

function contains(a: readonly LeaversReading[], b: readonly LeaversReading[]): boolean {
  return b.every((part) => a.includes(part));
}

/** Ways of taking a total apart: the parts that state one thing, and those that state and leave open the same things. */
function waysToPart(parts: readonly LeaversReading[]): readonly (readonly LeaversReading[])[] {
  const patterns = new Map<string, LeaversReading[]>();
  for (const part of parts) {
    const key = statements.map((stated) => (stated(part) === null ? '-' : 'x')).join('');
    const group = patterns.get(key);
    if (group === undefined) patterns.set(key, [part]);
    else group.push(part);
  }
  const byOne = statements.map((stated) => parts.filter((part) => stated(part) !== null));
  const ways = [...patterns.values(), ...byOne].filter((way) => way.length > 1 && allDisjoint(way));
  return ways.filter(
    (way, index) =>
      !ways.some(
        (other, place) => place !== index && contains(other, way) && (other.length > way.length || place < index),
      ),
  );
}

function allDisjoint(readings: readonly LeaversReading[]): boolean {
  return readings.length > 0 && disjointOf(readings).length === readings.length;
}

/**
 * The ways in which the parts of a total can be added, each held against it. All parts together where no two of them
 * can count the same people; otherwise each way of taking the total apart (by reason, by method …) on its own, never
 * one added to another. Parts of another period, and running totals without a start, are parts of nothing.
 */
export function balancesOf(total: LeaversReading, readings: readonly LeaversReading[]): readonly LeaversBalance[] {
  const { figure } = total;
  if (figure === null) return [];
  const parts = readings.filter(
    (reading) => reading.indicator.id === total.indicator.id && reading.figure !== null && isPartOf(reading, total),
  );
  const ways = allDisjoint(parts) ? [parts] : waysToPart(parts);
  return ways.flatMap((way) => {
    const figures = way.map((part) => part.figure).filter((part) => part !== null);
    const sum = sumFigures(figures);
    const { difference, agrees } = reconcile(figure, figures);
    return sum === null || difference === null ? [] : [{ total, parts: way, sum, unexplained: difference, agrees }];
  });
}

/** Whether a reading is a total: no other reading of its indicator and period holds it as a part. */
export function isWhole(reading: LeaversReading, readings: readonly LeaversReading[]): boolean {
  return !readings.some((other) => other.indicator.id === reading.indicator.id && isPartOf(reading, other));
}

/** Equal for readings of the same kind of leavers over the same days. */
export function sameLeavers(a: LeaversReading, b: LeaversReading): boolean {
  return (
    leaversKey(a.kind) === leaversKey(b.kind) && a.stretch.from === b.stretch.from && a.stretch.to === b.stretch.to
  );
}

function saysTheSame(a: LeaversReading, b: LeaversReading): boolean {
  const isSameKind = a.indicator.id === b.indicator.id && sameLeavers(a, b);
  return isSameKind && a.figure !== null && b.figure !== null && isPrintedAlike(a.figure, b.figure);
}

/** Readings without those that only restate another: a yearly and a running series may report one total alike. */
export function withoutRestated(readings: readonly LeaversReading[]): readonly LeaversReading[] {
  return readings.filter((reading, index) => !readings.slice(0, index).some((other) => saysTheSame(other, reading)));
}
