/** Where something stands in a grid, counted from 1. */
interface Placed {
  readonly column: number;
  readonly row: number;
}

/** The largest grid that is drawn; what lies beyond it moves to its edge. */
const largestGrid = 24;

function within(place: number): number {
  return Number.isFinite(place) ? Math.min(largestGrid, Math.max(1, Math.round(place))) : 1;
}

/**
 * The rows of the grid from top to bottom, all equally long, with null where nobody stands. Two in one cell do not hide
 * each other: the later one moves right to the next free cell. Empty rows and columns at the edges are left out.
 */
export function arrangeTiles<Tile extends Placed>(tiles: readonly Tile[]): readonly (readonly (Tile | null)[])[] {
  const cells = new Map<number, Map<number, Tile>>();
  for (const tile of tiles) {
    const row = cells.get(within(tile.row)) ?? new Map<number, Tile>();
    cells.set(within(tile.row), row);
    let column = within(tile.column);
    while (row.has(column)) column += 1;
    row.set(column, tile);
  }
  const columns = [...cells.values()].flatMap((row) => Array.from(row.keys()));
  if (columns.length === 0) return [];
  const first = Math.min(...columns);
  const width = Math.max(...columns) - first + 1;
  const top = Math.min(...cells.keys());
  const height = Math.max(...cells.keys()) - top + 1;
  return Array.from({ length: height }, (_row, row) =>
    Array.from({ length: width }, (_cell, column) => cells.get(top + row)?.get(first + column) ?? null),
  );
}
