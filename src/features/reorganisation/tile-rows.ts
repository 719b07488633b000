import type { UnitFlow } from '../../domain/changes/unit-flows.ts';
import { isAliveOn } from '../../domain/lineage/unit-life.ts';
import type { LineageIndex } from '../../domain/lineage/unit-index.ts';
import { type TileLayout, tileLayouts } from '../../domain/records/codes.ts';
import type { Id, Tile, Unit } from '../../domain/records/records.ts';
import type { DistrictRow } from './district-rows.ts';

/** A unit of the map with the communes before and after on its ground. */
export interface TileRow {
  readonly unit: Unit;
  readonly column: number;
  readonly row: number;
  readonly from: readonly Unit[];
  readonly to: readonly Unit[];
}

/** One layout of the tile map. */
export interface TileRows {
  readonly layout: TileLayout;
  /** Layouts that have something to show on the day. */
  readonly layouts: readonly TileLayout[];
  readonly tiles: readonly TileRow[];
}

// What the drawing has room for.
const columns = 12;
const rows = 16;

function sides(layout: TileLayout, unit: Unit, districts: ReadonlyMap<Id, DistrictRow>, flows: readonly UnitFlow[]) {
  if (layout === 'districts') {
    const district = districts.get(unit.id);
    return district === undefined ? null : { from: district.before, to: district.after };
  }
  const from = flows.filter((flow) => flow.to?.id === unit.id).map((flow) => flow.from);
  return from.length === 0 ? null : { from, to: [unit] };
}

/**
 * The tiles of a layout as of a day. Communes that do not exist yet have no tile; when the layout asked for has none,
 * the other one is shown. Tiles of units that are not of the place are left out.
 */
export function tileRows(
  index: LineageIndex,
  tiles: readonly Tile[],
  asked: TileLayout,
  districts: readonly DistrictRow[],
  flows: readonly UnitFlow[],
  day: string,
): TileRows {
  const byDistrict = new Map(districts.map((row) => [row.area.id, row]));
  const rowsOf = (layout: TileLayout) =>
    tiles.flatMap((tile): TileRow[] => {
      const unit = index.units.get(tile.unit);
      const fits = tile.layout === layout && tile.column <= columns && tile.row <= rows;
      if (unit === undefined || !fits || (layout === 'communes' && !isAliveOn(unit, day))) return [];
      const found = sides(layout, unit, byDistrict, flows);
      return found === null ? [] : [{ unit, column: tile.column, row: tile.row, ...found }];
    });
  const all = new Map(tileLayouts.map((layout) => [layout, rowsOf(layout)]));
  const layouts = tileLayouts.filter((layout) => (all.get(layout) ?? []).length > 0);
  const layout = layouts.includes(asked) ? asked : (layouts[0] ?? asked);
  return { layout, layouts, tiles: all.get(layout) ?? [] };
}
