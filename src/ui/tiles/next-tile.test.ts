import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeTiles } from './arrange-tiles.ts';
import { nextTile } from './next-tile.ts';

// .ab
// c..
// d.e
const rows = arrangeTiles([
  { id: 'a', column: 2, row: 1 },
  { id: 'b', column: 3, row: 1 },
  { id: 'c', column: 1, row: 2 },
  { id: 'd', column: 1, row: 3 },
  { id: 'e', column: 3, row: 3 },
]);

describe('nextTile', () => {
  it.each([
    ['a', 'ArrowRight', 'b'],
    ['b', 'ArrowLeft', 'a'],
    ['d', 'ArrowRight', 'e'],
    ['b', 'ArrowDown', 'e'],
    ['c', 'ArrowRight', 'a'],
    ['a', 'ArrowLeft', 'c'],
    ['a', 'ArrowUp', null],
    ['e', 'ArrowRight', null],
    ['c', 'Home', 'a'],
    ['c', 'End', 'e'],
    ['c', 'Tab', null],
    ['gone', 'ArrowDown', null],
  ])('from %s, %s leads to %s', (from, key, to) => {
    expect(nextTile(rows, from, key)?.id ?? null).toBe(to);
  });

  it('always goes the way of the arrow, and only stops at the edge', () => {
    const place = fc.integer({ min: 1, max: 8 });
    fc.assert(
      fc.property(fc.array(fc.record({ column: place, row: place }), { minLength: 1, maxLength: 30 }), (places) => {
        const grid = arrangeTiles(places.map((at, index) => ({ id: `${index}`, ...at })));
        const cells = grid.flatMap((row, y) =>
          row.flatMap((tile, x) => (tile === null ? [] : [{ id: tile.id, x, y }])),
        );
        const farthest = Math.max(...cells.map(({ x }) => x));
        const top = Math.min(...cells.map(({ y }) => y));
        const reached = (id: string, key: string): { readonly x: number; readonly y: number } | undefined =>
          cells.find((cell) => cell.id === nextTile(grid, id, key)?.id);
        const astray = cells.filter(({ id, x, y }) => {
          const right = reached(id, 'ArrowRight');
          const up = reached(id, 'ArrowUp');
          return (right === undefined ? x < farthest : right.x <= x) || (up === undefined ? y > top : up.y >= y);
        });
        expect(astray).toEqual([]);
      }),
    );
  });
});
