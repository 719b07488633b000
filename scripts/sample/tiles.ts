import type { Territory } from './administrative-units.ts';
import { itemAt, type Pair, pairCells, type Row } from './rows.ts';

const schematic: Pair = [
  'Bố trí sơ đồ của tỉnh minh họa, không phải ranh giới.',
  'A schematic position in the made-up province; not a border.',
];

/** Column and row of each district, in the order of the register. */
const districtCells: readonly (readonly [column: number, row: number])[] = [
  [2, 2],
  [1, 1],
  [2, 1],
  [3, 1],
  [1, 2],
  [3, 2],
  [1, 3],
  [2, 3],
  [3, 3],
  [2, 4],
];

function tile(layout: string, unit: string, column: number, row: number): Row {
  return { layout, unit, column: String(column), row: String(row), ...pairCells('note', schematic) };
}

/** Squares of the districts, and of the new communes in blocks of two by two where their district was. */
export function tileRows({ districts }: Territory): readonly Row[] {
  const cells = districts.map((district, index) => ({ ...district, cell: itemAt(districtCells, index) }));
  const ofDistricts = cells.map(({ unit, cell: [column, row] }) => tile('districts', unit.id, column, row));
  const ofCommunes = cells.flatMap(({ newCommunes, cell: [column, row] }) =>
    newCommunes.map((commune, index) => {
      // A fifth commune stands below its block; only the southernmost district has one.
      const right = index < 4 ? index % 2 : 0;
      return tile('communes', commune.id, column * 2 - 1 + right, row * 2 - 1 + Math.floor(index / 2));
    }),
  );
  return [...ofDistricts, ...ofCommunes];
}
