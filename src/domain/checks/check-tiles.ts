import type { Tile } from '../records/records.ts';
import type { Steps } from '../steps.ts';
import type { CheckInput } from './check-input.ts';
import type { Issue } from './issue.ts';
import { repeatedTile, tileOverlap } from './issue-texts-tiles.ts';
import { makeIssue } from './make-issue.ts';
import { eachRow } from './row-steps.ts';

interface Seen {
  readonly tile: Tile;
  readonly line: number | null;
}

/** In one layout of the tile map every cell holds one unit and every unit stands in one cell. */
export function* checkTiles(input: CheckInput): Steps<readonly Issue[]> {
  const cells = new Map<string, Seen>();
  const units = new Map<string, Seen>();
  const issues: Issue[] = [];
  yield* eachRow(input, 'tiles', (tile, line) => {
    const cell = `${tile.layout} ${tile.column} ${tile.row}`;
    const unit = `${tile.layout} ${tile.unit}`;
    const inCell = cells.get(cell);
    const before = units.get(unit);
    if (inCell === undefined) cells.set(cell, { tile, line });
    else {
      const place = { table: 'tiles', line, column: 'column', value: String(tile.column) } as const;
      issues.push(makeIssue('tile.overlap', place, tileOverlap(tile, inCell.tile, inCell.line)));
    }
    if (before === undefined) units.set(unit, { tile, line });
    else {
      const place = { table: 'tiles', line, column: 'unit', value: tile.unit } as const;
      issues.push(makeIssue('tile.duplicate', place, repeatedTile(tile, before.line)));
    }
  });
  return issues;
}
