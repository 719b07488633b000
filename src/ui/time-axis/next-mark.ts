import type { AxisStretch } from './axis-stretch.ts';
import type { DayNumbers, PreparedAxis, PreparedMark } from './prepare-axis.ts';
import type { AxisMark } from './time-axis-spec.ts';

/** A mark with its place in time and the lane it stands in, counted from above. */
export interface MarkPosition {
  readonly mark: AxisMark;
  /** Day number, with its part of the day: the middle of when it happened, or the start of what lasts. */
  readonly day: number;
  /** All that is drawn of it, as day numbers. */
  readonly drawn: DayNumbers;
  readonly lane: number;
}

function dayOf(prepared: PreparedMark): number {
  return 'on' in prepared ? (prepared.on.first + prepared.on.end) / 2 : prepared.drawn.first;
}

/** All marks by date, then from above: the way of the arrow keys. */
export function markPositions({ lanes }: PreparedAxis): MarkPosition[] {
  const all = lanes.flatMap(({ marks }, lane) =>
    marks.map((prepared) => ({ mark: prepared.mark, day: dayOf(prepared), drawn: prepared.drawn, lane })),
  );
  return all.sort((a, b) => a.day - b.day || a.lane - b.lane || (a.mark.id < b.mark.id ? -1 : 1));
}

/** The mark nearest to a day, the earlier of two; null when there are none. */
export function nearestMark(positions: readonly MarkPosition[], day: number): MarkPosition | null {
  let best: MarkPosition | null = null;
  for (const position of positions) {
    if (best === null || Math.abs(position.day - day) < Math.abs(best.day - day)) best = position;
  }
  return best;
}

/**
 * Where a key leads from a mark: the arrows to the left and right through time over all lanes, those up and down to the
 * nearest mark of the next lane that has any, Home and End to the first and last. Null when there is none.
 */
export function nextMark(positions: readonly MarkPosition[], from: string, pressed: string): MarkPosition | null {
  const index = positions.findIndex(({ mark }) => mark.id === from);
  const start = positions[index];
  switch (pressed) {
    case 'Home':
      return positions.at(0) ?? null;
    case 'End':
      return positions.at(-1) ?? null;
    case 'ArrowLeft':
      return index > 0 ? (positions[index - 1] ?? null) : null;
    case 'ArrowRight':
      return start === undefined ? null : (positions[index + 1] ?? null);
    case 'ArrowUp':
    case 'ArrowDown': {
      if (start === undefined) return null;
      const isAhead = (lane: number): boolean => (pressed === 'ArrowUp' ? lane < start.lane : lane > start.lane);
      const lanes = positions.map(({ lane }) => lane).filter(isAhead);
      const next = pressed === 'ArrowUp' ? Math.max(...lanes) : Math.min(...lanes);
      return nearestMark(
        positions.filter(({ lane }) => lane === next),
        start.day,
      );
    }
    default:
      return null;
  }
}

/** What of a mark is looked at when the drawing moves to it: the part of a span that is seen, or its start. */
export function dayInView({ day }: MarkPosition, stretch: AxisStretch): number {
  return Math.max(stretch.start, Math.min(stretch.end, day));
}
