/**
 * Which tile a key leads to: the nearest one in the direction of the arrow, preferring the same row or column, since a
 * map has holes; Home and End lead to the first and last. Null when there is none or the key means nothing.
 */
export function nextTile<Tile extends { readonly id: string }>(
  rows: readonly (readonly (Tile | null)[])[],
  from: string,
  pressed: string,
): Tile | null {
  const places = rows.flatMap((row, y) => row.flatMap((tile, x) => (tile === null ? [] : [{ tile, x, y }])));
  if (pressed === 'Home') return places[0]?.tile ?? null;
  if (pressed === 'End') return places.at(-1)?.tile ?? null;
  const start = places.find(({ tile }) => tile.id === from);
  if (start === undefined) return null;
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
    ArrowUp: [0, -1],
    ArrowDown: [0, 1],
  };
  const step = steps[pressed];
  if (step === undefined) return null;
  let best: Tile | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const { tile, x, y } of places) {
    const ahead = (x - start.x) * step[0] + (y - start.y) * step[1];
    const aside = Math.abs((x - start.x) * step[1]) + Math.abs((y - start.y) * step[0]);
    // A tile in the same line wins over a nearer one beside it.
    const distance = aside * 100 + ahead;
    if (ahead > 0 && distance < nearest) {
      best = tile;
      nearest = distance;
    }
  }
  return best;
}
