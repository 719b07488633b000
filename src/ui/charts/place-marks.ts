/** A mark's extent along one line, in px. */
export interface MarkExtent {
  readonly id: string;
  readonly left: number;
  readonly right: number;
}

/**
 * Gives each mark the first sub-row in which it keeps `gap` px from its neighbours, going from left to right, so that
 * no two marks of a sub-row overlap and no more sub-rows are used than marks collide at one place.
 *
 * @returns id → sub-row, counted from 0.
 */
export function placeMarks(marks: readonly MarkExtent[], gap: number): Map<string, number> {
  const ends: number[] = [];
  const places = new Map<string, number>();
  for (const mark of [...marks].sort((a, b) => a.left - b.left || a.right - b.right)) {
    const free = ends.findIndex((end) => end + gap <= mark.left);
    const row = free === -1 ? ends.length : free;
    ends[row] = mark.right;
    places.set(mark.id, row);
  }
  return places;
}

/**
 * Tiers for labels that stand to the right of a pole planted at their left edge, like flags: a label rises above
 * every pole it would cover, so no pole crosses a label and no two labels overlap.
 *
 * @returns id → tier, 0 being the lowest.
 */
export function placeFlags(flags: readonly MarkExtent[], gap: number): Map<string, number> {
  const placed: { left: number; tier: number }[] = [];
  const places = new Map<string, number>();
  for (const flag of [...flags].sort((a, b) => b.left - a.left || b.right - a.right)) {
    const covered = placed.filter((other) => other.left < flag.right + gap);
    const tier = covered.reduce((highest, other) => Math.max(highest, other.tier + 1), 0);
    placed.push({ left: flag.left, tier });
    places.set(flag.id, tier);
  }
  return places;
}
