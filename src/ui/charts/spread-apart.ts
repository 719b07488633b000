/** A thing that wants to be centred somewhere on a line. */
export interface Spreading {
  readonly centre: number;
  readonly size: number;
}

/**
 * Tops of things in their given order, each as near to its wished centre as its neighbours allow: none overlaps
 * another, none begins before `from`, and none ends after `to` when all of them fit.
 */
export function spreadApart(things: readonly Spreading[], from: number, to: number): number[] {
  const tops: number[] = [];
  let free = from;
  for (const thing of things) {
    const top = Math.max(free, thing.centre - thing.size / 2);
    tops.push(top);
    free = top + thing.size;
  }
  const total = things.reduce((sum, thing) => sum + thing.size, 0);
  let limit = Math.max(to, from + total);
  for (let index = things.length - 1; index >= 0; index -= 1) {
    const size = things[index]?.size ?? 0;
    const top = Math.min(tops[index] ?? from, limit - size);
    tops[index] = top;
    limit = top;
  }
  return tops;
}
