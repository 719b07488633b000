import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeTiles } from './arrange-tiles.ts';

function shape(tiles: readonly { readonly id: string; readonly column: number; readonly row: number }[]): string[] {
  return arrangeTiles(tiles).map((row) => row.map((tile) => tile?.id ?? '.').join(''));
}

describe('arrangeTiles', () => {
  it.each([
    { name: 'nothing', tiles: [], rows: [] },
    {
      name: 'holes',
      tiles: [
        { id: 'a', column: 2, row: 1 },
        { id: 'b', column: 1, row: 2 },
        { id: 'c', column: 3, row: 4 },
      ],
      rows: ['.a.', 'b..', '...', '..c'],
    },
    { name: 'empty edges', tiles: [{ id: 'a', column: 5, row: 7 }], rows: ['a'] },
    {
      name: 'two in one cell',
      tiles: [
        { id: 'a', column: 1, row: 1 },
        { id: 'b', column: 1, row: 1 },
      ],
      rows: ['ab'],
    },
    {
      name: 'places that are none',
      tiles: [
        { id: 'a', column: Number.NaN, row: 1 },
        { id: 'b', column: -4, row: 1.2 },
      ],
      rows: ['ab'],
    },
  ])('lays out $name', ({ tiles, rows }) => {
    expect(shape(tiles)).toEqual(rows);
  });

  it('keeps every tile once in rows of one length, however far out it is put', () => {
    const place = fc.oneof(fc.integer({ min: -3, max: 30 }), fc.constant(1e9));
    fc.assert(
      fc.property(fc.array(fc.record({ column: place, row: place }), { maxLength: 40 }), (places) => {
        const tiles = places.map((at, index) => ({ id: `${index}`, ...at }));
        const rows = arrangeTiles(tiles);
        const ids = rows.flat().flatMap((tile) => (tile === null ? [] : [tile.id]));
        expect(ids.sort()).toEqual(tiles.map(({ id }) => id).sort());
        expect(new Set(rows.map((row) => row.length)).size).toBeLessThanOrEqual(1);
        expect(rows.length).toBeLessThanOrEqual(24);
      }),
    );
  });
});
