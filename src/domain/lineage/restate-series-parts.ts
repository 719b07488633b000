import type { PartialDate } from '../records/partial-date.ts';
import type { Id } from '../records/records.ts';
import { firstDay, lastDay } from '../time/partial-date.ts';
import type { ReportedFigure, UnmappedReason } from './restate-series-result.ts';
import { bearingSteps, hindranceOf, standingSuccessor } from './restate-series-way.ts';
import type { LineageIndex, LineageStep } from './unit-index.ts';

/** What is being restated, and under which unit. */
export interface RestatingContext {
  readonly index: LineageIndex;
  readonly byUnit: ReadonlyMap<Id, readonly ReportedFigure[]>;
  /** Date of the figures. */
  readonly on: PartialDate;
  readonly day: string;
  readonly target: Id;
}

/** Figures that together cover the ground of a unit at the date, each once; or why there are none. */
export type GatheredParts =
  | { readonly parts: readonly ReportedFigure[] }
  | { readonly reason: UnmappedReason; readonly missing: readonly Id[] };

function failure(reason: UnmappedReason, missing: readonly Id[] = []): GatheredParts {
  return { reason, missing };
}

// Whether a unit stood on its own when the figure was taken, so that its figure is of itself alone.
function stoodThen({ index, on }: RestatingContext, unit: Id): boolean {
  const from = index.units.get(unit)?.validFrom ?? null;
  return from === null || lastDay(from) <= lastDay(on);
}

type Timing = 'before' | 'after' | 'uncertain';

/** Whether the figure was taken before or after a change. */
function timingOf({ on }: RestatingContext, { change }: LineageStep): Timing {
  if (change.effectiveOn === null) return 'uncertain';
  if (lastDay(on) < firstDay(change.effectiveOn)) return 'before';
  return firstDay(on) >= lastDay(change.effectiveOn) ? 'after' : 'uncertain';
}

// The body that absorbs or takes over lives before and after; the other mergers make a new one.
function joinsStanding(context: RestatingContext, step: LineageStep): boolean {
  const { form } = step.change;
  return (form === 'absorption' || form === 'transfer') && stoodThen(context, step.to);
}

function inflowsOf(context: RestatingContext, unit: Id): readonly LineageStep[] {
  return bearingSteps(context.index.stepsIn.get(unit), context.on, context.day);
}

// Standing bodies joined since the figure was taken, or perhaps since.
function laterJoinings(context: RestatingContext, unit: Id): readonly LineageStep[] {
  const joined = inflowsOf(context, unit).filter((step) => joinsStanding(context, step));
  return joined.filter((step) => timingOf(context, step) !== 'after');
}

/** Whether a unit's own figure of the date includes all that merged into it up to the day. */
export function includesAllJoined(context: RestatingContext, unit: Id): boolean {
  return laterJoinings(context, unit).length === 0;
}

function gatherAll(context: RestatingContext, steps: readonly LineageStep[], seen: ReadonlySet<Id>): GatheredParts {
  const parts: ReportedFigure[] = [];
  const missing: Id[] = [];
  for (const unit of new Set(steps.map((step) => step.from))) {
    const way = standingSuccessor(context.index, unit, context.on, context.day);
    if ('reason' in way) return failure(way.reason);
    if (way.unit !== context.target) return failure('split');
    const gathered = gather(context, unit, seen);
    if ('parts' in gathered) parts.push(...gathered.parts);
    else if (gathered.reason === 'missing-predecessor') missing.push(...gathered.missing);
    else return gathered;
  }
  return missing.length > 0 ? failure('missing-predecessor', missing) : { parts };
}

function hindranceAmong(steps: readonly LineageStep[]): UnmappedReason | undefined {
  return steps.map(hindranceOf).find((reason) => reason !== null) ?? undefined;
}

function gather(context: RestatingContext, unit: Id, seen: ReadonlySet<Id>): GatheredParts {
  if (seen.has(unit)) return failure('loop');
  const path = new Set([...seen, unit]);
  const own = context.byUnit.get(unit) ?? [];
  const [first] = own;
  const inflows = inflowsOf(context, unit);
  if (own.length > 1) return failure('ambiguous');
  if (first !== undefined) {
    const later = laterJoinings(context, unit);
    if (later.some((step) => timingOf(context, step) === 'uncertain')) return failure('uncertain-date');
    const hindrance = hindranceAmong(later);
    if (hindrance !== undefined) return failure(hindrance);
    const added = gatherAll(context, later, path);
    return 'parts' in added ? { parts: [first, ...added.parts] } : added;
  }
  // Its own ground is not among what joined it.
  if (inflows.length === 0 || inflows.some((step) => joinsStanding(context, step)))
    return failure('missing-predecessor', [unit]);
  const hindrance = hindranceAmong(inflows);
  return hindrance === undefined ? gatherAll(context, inflows, path) : failure(hindrance);
}

/** The figures that cover the ground of a unit: its own where it includes all, else those of what merged into it. */
export function gatherParts(context: RestatingContext, unit: Id): GatheredParts {
  return gather(context, unit, new Set());
}

/** The figures that cover a unit without its own: those of what merged into it. */
export function gatherBelow(context: RestatingContext, unit: Id): GatheredParts {
  const inflows = inflowsOf(context, unit);
  // What joined a standing body is only a part of its ground.
  if (inflows.some((step) => joinsStanding(context, step))) return failure('already-counted');
  const hindrance = hindranceAmong(inflows);
  return hindrance === undefined ? gatherAll(context, inflows, new Set([unit])) : failure(hindrance);
}
