/** Something at a place in px. */
export interface AtPlace {
  readonly x: number;
}

/** Things too near to each other to be told apart, drawn at one place. */
export interface MarkBunch<T extends AtPlace> extends AtPlace {
  readonly members: readonly T[];
}

/**
 * Joins what lies nearer than `room` px until all places are at least that far apart. A bunch stands in the middle of
 * its outermost members, what stands alone exactly where it is.
 */
export function bunchMarks<T extends AtPlace>(items: readonly T[], room: number): MarkBunch<T>[] {
  const sorted = [...items].sort((a, b) => a.x - b.x);
  const bunches = sorted.map(({ x }, index) => ({ x, first: x, last: x, from: index, to: index + 1 }));
  for (;;) {
    let nearest = -1;
    let least = room;
    for (let index = 0; index + 1 < bunches.length; index += 1) {
      const gap = (bunches[index + 1]?.x ?? 0) - (bunches[index]?.x ?? 0);
      if (gap < least) {
        least = gap;
        nearest = index;
        // Nothing is nearer than the same place.
        if (gap <= 0) break;
      }
    }
    const [a, b] = [bunches[nearest], bunches[nearest + 1]];
    if (a === undefined || b === undefined) break;
    bunches.splice(nearest, 2, { x: (a.first + b.last) / 2, first: a.first, last: b.last, from: a.from, to: b.to });
  }
  return bunches.map(({ x, from, to }) => ({ x, members: sorted.slice(from, to) }));
}
