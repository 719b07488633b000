import type { AxisMetrics } from './axis-metrics.ts';
import { gapDown, type PlacedLane, placeLane, type SeenMark } from './place-lane.ts';
import type { TimeScale } from './time-scale.ts';

/** The most that each of several may have so that all keep to what there is; who needs less leaves it to the others. */
export function fairLimit(needs: readonly number[], available: number): number {
  let left = available;
  for (const [index, need] of [...needs].sort((a, b) => a - b).entries()) {
    const share = left / (needs.length - index);
    if (need > share) return share;
    left -= need;
  }
  return Number.POSITIVE_INFINITY;
}

/** A lane before it is known how much room it gets. */
export interface LaneNeed {
  readonly seen: readonly SeenMark[];
  /** How it would be with all the room there is. */
  readonly free: PlacedLane;
  /** Height in px of the name beside it: room that is there anyway. */
  readonly beside: number;
}

/**
 * How high each lane may become: the room beside its name is there anyway, then what is most important gets its room in
 * all lanes, then each gets a little for the rest, and what remains is shared.
 */
function laneLimits(needs: readonly LaneNeed[], metrics: AxisMetrics, available: number): number[] {
  const tiers = [
    needs.map(({ free }) => Math.min(free.height, free.firstHeight + metrics.stripHeight)),
    needs.map(({ free }) => Math.min(free.height, metrics.leastLane)),
    needs.map(({ free }) => free.height),
  ];
  let limits = needs.map(({ beside }) => beside);
  for (const tier of tiers) {
    const rest = available - limits.reduce((sum, height) => sum + height, 0);
    const more = tier.map((height, index) => Math.max(0, height - (limits[index] ?? 0)));
    const share = fairLimit(more, Math.max(0, rest));
    limits = limits.map((height, index) => height + Math.min(more[index] ?? 0, share));
  }
  return limits;
}

/** Places all marks so that the lanes together keep to a height, or come as near to it as their bars allow. */
export function shareLanes(
  needs: readonly LaneNeed[],
  scale: TimeScale,
  metrics: AxisMetrics,
  available: number,
): PlacedLane[] {
  const limits = laneLimits(needs, metrics, available);
  return needs.map(({ seen, free }, index) => {
    const limit = limits[index] ?? 0;
    if (free.height <= limit) return free;
    return placeLane(seen, scale, metrics, Math.max(metrics.leastRow + gapDown, limit - metrics.stripHeight));
  });
}
