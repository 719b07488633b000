import type { LinePoint } from './chart-spec.ts';

/**
 * The pieces of a line that may be joined: it breaks where a day between two points is known to be missing, and between
 * two figures of one day, which contradict each other.
 *
 * @param points in the order of their days.
 */
export function splitRuns(points: readonly LinePoint[], missing: readonly string[]): (readonly LinePoint[])[] {
  const runs: LinePoint[][] = [];
  let last: LinePoint | null = null;
  for (const point of points) {
    const previous = last;
    const broken =
      previous === null || point.day === previous.day || missing.some((day) => day > previous.day && day < point.day);
    if (broken) runs.push([point]);
    else runs.at(-1)?.push(point);
    last = point;
  }
  return runs;
}
