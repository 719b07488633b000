import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { arrangeTiles } from './arrange-tiles.ts';
import { nextTile } from './next-tile.ts';
import styles from './tile-map.module.css';

/** Five steps from the palest to the darkest fill; what they stand for is in the legend. */
export type TileShade = 0 | 1 | 2 | 3 | 4;

/** One place as a square of the map. */
export interface MapTile {
  readonly id: string;
  /** Place in the grid, counted from 1, from west to east and from north to south; at most 24. */
  readonly column: number;
  readonly row: number;
  readonly label: string;
  /** The name without the word for its kind ("Đăk Pxi"), for tiles too small for the label. */
  readonly shortLabel: string;
  readonly valueText: string;
  readonly shade: TileShade;
  readonly pressed: boolean;
  /** A sentence about the place, shown and read out while the tile has the focus or the pointer; empty for none. */
  readonly detail: string;
}

export interface TileMapProps {
  /** What the map shows; its accessible name. */
  readonly label: string;
  readonly tiles: readonly MapTile[];
  readonly onToggle: (id: string) => void;
  /** In the order of the shades. */
  readonly legend: readonly { readonly shade: TileShade; readonly text: string }[];
  /** That the map is schematic, and what else a reader has to know. */
  readonly note: ReactNode;
}

/**
 * A tile cartogram: equal squares in roughly the places of a map, without borders or areas. Every tile is a toggle; one
 * of them is a Tab stop and the arrow keys move over the others. A shade is also a thickness of the lower edge, so that
 * the order survives grey paper, paper without backgrounds and forced colours.
 */
export function TileMap({ label, tiles, onToggle, legend, note }: TileMapProps): ReactNode {
  const grid = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [visited, setVisited] = useState<string | null>(null);
  const rows = arrangeTiles(tiles);
  const tileOf = (id: string | null): MapTile | undefined => tiles.find((tile) => tile.id === id);
  const stop = (tileOf(visited) ?? tiles.find((tile) => tile.pressed) ?? rows.flat().find((tile) => tile !== null))?.id;
  const spoken = tileOf(pointed) ?? tileOf(focused);

  const onKeyDown = (event: KeyboardEvent, id: string): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = nextTile(rows, id, event.key);
    if (next === null) return;
    event.preventDefault();
    grid.current?.querySelector<HTMLButtonElement>(`[data-tile="${tiles.indexOf(next)}"]`)?.focus();
  };

  const cell = (tile: MapTile): ReactNode => (
    <button
      type="button"
      className={styles['tile']}
      data-shade={tile.shade}
      data-tile={tiles.indexOf(tile)}
      aria-pressed={tile.pressed}
      tabIndex={tile.id === stop ? 0 : -1}
      onClick={() => onToggle(tile.id)}
      onKeyDown={(event) => onKeyDown(event, tile.id)}
      onFocus={() => {
        setFocused(tile.id);
        setVisited(tile.id);
      }}
      onBlur={() => setFocused(null)}
      onPointerEnter={() => setPointed(tile.id)}
      onPointerLeave={() => setPointed(null)}
    >
      <span className={styles['label']}>{tile.label} </span>
      <span className={styles['short']} aria-hidden="true">
        {tile.shortLabel}
      </span>
      <span className={styles['value']}>{tile.valueText}</span>
    </button>
  );

  return (
    <div className={styles['map']}>
      <div ref={grid} className={styles['grid']} role="group" aria-label={label}>
        {rows.map((row, y) => (
          <div key={`row ${row.find((tile) => tile !== null)?.id ?? y}`} className={styles['row']}>
            {row.map((tile, x) => (
              <div key={tile?.id ?? `hole ${x}`} className={styles['cell']}>
                {tile === null ? null : cell(tile)}
              </div>
            ))}
          </div>
        ))}
      </div>
      <p className={styles['detail']} role="status">
        {spoken?.detail}
      </p>
      <ul className={styles['legend']}>
        {legend.map(({ shade, text }) => (
          <li key={shade}>
            <span className={styles['swatch']} data-shade={shade} aria-hidden="true" />
            {text}
          </li>
        ))}
      </ul>
      <div className={styles['note']}>{note}</div>
    </div>
  );
}
