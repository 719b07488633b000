/** What is taken of a lane, row by row. */
export interface LaneRows {
  /**
   * The topmost place for something from `left` to `right` px that is `height` rows high and ends above row `limit`;
   * null when there is none. Takes nothing yet.
   */
  readonly find: (left: number, right: number, height: number, limit: number) => number | null;
  /** Takes a place. */
  readonly take: (left: number, right: number, top: number, height: number) => void;
  /** Rows used so far. */
  readonly used: () => number;
}

interface Taken {
  readonly left: number;
  readonly right: number;
  /** The row after its last. */
  readonly end: number;
}

/** An empty lane. */
export function laneRows(): LaneRows {
  const rows: Taken[][] = [];
  const inTheWay = (row: number, left: number, right: number): Taken | undefined => {
    const taken = rows[row];
    if (taken === undefined) return undefined;
    for (const one of taken) if (one.left < right && left < one.right) return one;
    return undefined;
  };
  return {
    find: (left, right, height, limit) => {
      let top = 0;
      for (let row = 0; row < top + height; ) {
        if (top + height > limit) return null;
        const taken = inTheWay(row, left, right);
        if (taken === undefined) row += 1;
        else {
          // Nothing above the end of what is in the way can be free.
          top = taken.end;
          row = top;
        }
      }
      return top + height > limit ? null : top;
    },
    take: (left, right, top, height) => {
      const taken = { left, right, end: top + height };
      for (let row = top; row < taken.end; row += 1) (rows[row] ??= []).push(taken);
    },
    used: () => rows.length,
  };
}
