import { describe, expect, it } from 'vitest';
import { aTile } from '../../testing/build-records.ts';
import { briefIssuesOf, issuesOf } from '../../testing/issues-of.ts';

describe('checkTiles', () => {
  it.each([
    ['neighbours', [aTile(), aTile({ unit: 'duy-tan', column: 2 }), aTile({ unit: 'dak-cam-xa', row: 2 })]],
    ['the same cell of two layouts', [aTile(), aTile({ layout: 'districts' })]],
  ])('lets stand %s', (_, tiles) => {
    expect(briefIssuesOf({ tiles })).toEqual([]);
  });

  it.each([
    [
      'two units in one cell',
      [aTile({ column: 3 }), aTile({ unit: 'duy-tan', column: 3 })],
      ['tile.overlap', 'tiles.csv', 3, 'column', '3'],
    ],
    ['one unit in two cells', [aTile(), aTile({ column: 2 })], ['tile.duplicate', 'tiles.csv', 3, 'unit', 'dak-cam']],
    [
      'a unit that is not there',
      [aTile({ unit: 'dak-kam' })],
      ['reference.unknown', 'tiles.csv', 2, 'unit', 'dak-kam'],
    ],
  ] as const)('reports %s', (_, tiles, expected) => {
    expect(briefIssuesOf({ tiles })).toEqual([expected]);
  });

  it('reports a row entered twice as both, naming the first', () => {
    const issues = issuesOf({ tiles: [aTile(), aTile()] });
    expect(issues.map(({ code }) => code)).toEqual(['tile.overlap', 'tile.duplicate']);
    for (const { reason } of issues) {
      expect(reason.vi).toContain('dòng 2');
      expect(reason.en).toContain('row 2');
    }
  });
});
