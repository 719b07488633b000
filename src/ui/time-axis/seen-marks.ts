import type { AxisLayout } from './layout-time-axis.ts';
import { type MarkPosition, nearestMark } from './next-mark.ts';
import type { AxisStretch } from './axis-stretch.ts';
import type { PlacedBunch } from './place-lane.ts';
import { centreOn, daysOf, shortestDays } from './window-moves.ts';

/** How much longer the stretch is that a bunch is opened in. */
const roomAround = 1.5;

/** Ids of all marks that are drawn, with or without a label. */
export function seenMarks({ lanes }: AxisLayout): ReadonlySet<string> {
  return new Set(
    lanes.flatMap(({ placed }) => [
      ...placed.marks.map(({ prepared }) => prepared.mark.id),
      ...placed.bunches.flatMap(({ members }) => members.map(({ mark }) => mark.id)),
    ]),
  );
}

/** The mark that Tab leads to: where the reader was last, what is selected, or what is nearest to the day shown. */
export function tabStop(
  positions: readonly MarkPosition[],
  seen: ReadonlySet<string>,
  preferred: readonly (string | null)[],
  today: number,
): string | null {
  const found = preferred.find((id) => id !== null && seen.has(id));
  if (found !== undefined) return found;
  const drawn = positions.filter(({ mark }) => seen.has(mark.id));
  return nearestMark(drawn, today)?.mark.id ?? null;
}

/** The member of a bunch after the selected one, beginning anew after the last. */
export function nextMember({ members }: PlacedBunch, selected: string | null): string | null {
  const index = members.findIndex(({ mark }) => mark.id === selected);
  return members[(index + 1) % members.length]?.mark.id ?? null;
}

/**
 * The stretch in which the members of a bunch come apart, a little longer than they are; null when they lie too near to
 * each other for any zoom to part them.
 */
export function bunchStretch({ members }: PlacedBunch, stretch: AxisStretch, whole: AxisStretch): AxisStretch | null {
  const days = members.map(({ on }) => (on.first + on.end) / 2);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const closer = centreOn(whole, (first + last) / 2, Math.max((last - first) * roomAround, shortestDays));
  const isCloser = daysOf(closer) < daysOf(stretch) * 0.9;
  return last > first && isCloser ? closer : null;
}
