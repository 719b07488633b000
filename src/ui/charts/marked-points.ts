import type { LinePoint } from './chart-spec.ts';

/** Px between marks of one line; closer together they run into a band in which no mark can be told. */
const markDistance = 15;

/**
 * The points of a line that get a mark: the ends of every run, whatever is not exact or not sure, and of the rest those
 * that have room. A point without a mark is still a corner of its line and still found by the arrow keys.
 *
 * @param runs the joined pieces of one line, with the place of each point in px.
 */
export function markedPoints(
  runs: readonly (readonly { readonly point: LinePoint; readonly x: number }[])[],
): Set<string> {
  const marked = new Set<string>();
  for (const run of runs) {
    const last = run.at(-1);
    let free = Number.NEGATIVE_INFINITY;
    for (const placed of run) {
      const { point, x } = placed;
      const special = point.ending !== 'exact' || point.faint || placed === run[0] || placed === last;
      const roomy = x >= free && x + markDistance <= (last?.x ?? x);
      if (!special && !roomy) continue;
      marked.add(point.id);
      free = x + markDistance;
    }
  }
  return marked;
}
