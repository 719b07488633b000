import type { LocalText } from '../records/local-text.ts';
import type { Tile } from '../records/records.ts';
import type { IssueText } from './make-issue.ts';

function inRow(line: number | null): LocalText {
  return line === null ? { vi: '', en: '' } : { vi: ` (dòng ${line})`, en: ` (row ${line})` };
}

export function tileOverlap(tile: Tile, other: Tile, line: number | null): IssueText {
  const where = inRow(line);
  return {
    reason: {
      vi: `Ô cột ${tile.column}, hàng ${tile.row} của sơ đồ “${tile.layout}” đã dành cho “${other.unit}”${where.vi}.`,
      en: `The cell in column ${tile.column}, row ${tile.row} of the layout “${tile.layout}” is taken by “${other.unit}”${where.en}.`,
    },
    remedy: {
      vi: 'Đặt một trong hai đơn vị sang ô còn trống ở gần.',
      en: 'Move one of the two units to a free cell nearby.',
    },
  };
}

export function repeatedTile(tile: Tile, line: number | null): IssueText {
  const where = inRow(line);
  return {
    reason: {
      vi: `“${tile.unit}” đã có ô trong sơ đồ “${tile.layout}”${where.vi}.`,
      en: `“${tile.unit}” already has a cell in the layout “${tile.layout}”${where.en}.`,
    },
    remedy: { vi: 'Giữ một dòng, xóa dòng kia.', en: 'Keep one row and delete the other.' },
  };
}
