/** From one height to another, in px. */
export type Extent = readonly [top: number, bottom: number];

/** Which of the heights lie inside none of the extents. */
export function freeCuts(heights: readonly number[], extents: readonly Extent[]): number[] {
  const sorted = extents.map(([top, bottom]) => [top, bottom] as const).sort((a, b) => a[0] - b[0]);
  const tolerance = 0.01;
  let next = 0;
  let reach = Number.NEGATIVE_INFINITY;
  return [...new Set(heights)]
    .sort((a, b) => a - b)
    .filter((height) => {
      for (; next < sorted.length; next += 1) {
        const [top, bottom] = sorted[next] ?? [Number.POSITIVE_INFINITY, 0];
        if (top >= height - tolerance) break;
        reach = Math.max(reach, bottom);
      }
      return reach <= height + tolerance;
    });
}
