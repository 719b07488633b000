import type { FlowItem, FlowRow, SheetOrientation, Strength } from './flow-item.ts';

/** What is never split: a whole item, a line of a text, a row of a table. */
export interface Atom {
  readonly item: FlowItem;
  readonly orientation: SheetOrientation;
  /** Which line or row of its item. */
  readonly index: number;
  /** How many its item has. */
  readonly count: number;
  readonly height: number;
  readonly glue: Strength;
}

const order = { none: 0, weak: 1, soft: 2, firm: 3 } as const satisfies Record<Strength, number>;

/**
 * A group row heads the next; a total is not alone; two rows stand below the first head and above a signature. Above
 * any other end two are better than one, but a very tall one may stand alone.
 */
function rowGlue(rows: readonly FlowRow[], index: number, hold: Strength): Strength {
  const next = rows[index + 1];
  if (next === undefined) return 'none';
  if (rows[index]?.kind === 'group' || next.kind === 'total' || index === 0) return 'soft';
  if (index < rows.length - 2) return 'none';
  return hold === 'firm' ? 'soft' : 'weak';
}

/** Heights of what is never split, each with how it holds on to the next one of its item. */
function partsOf(item: FlowItem): readonly { readonly height: number; readonly glue: Strength }[] {
  switch (item.kind) {
    case 'solid':
      return [{ height: item.height, glue: 'none' }];
    case 'lines': {
      const last = item.lines.length - 1;
      // Two lines at least at the foot of one page and at the top of the next.
      return item.lines.map((height, index) => ({ height, glue: index === 0 || index === last - 1 ? 'soft' : 'none' }));
    }
    case 'table':
      return item.rows.length === 0
        ? [{ height: 0, glue: 'none' }]
        : item.rows.map(({ height }, index) => ({ height, glue: rowGlue(item.rows, index, item.hold) }));
  }
}

function countOf(item: FlowItem): number {
  switch (item.kind) {
    case 'solid':
      return 1;
    case 'lines':
      return item.lines.length;
    case 'table':
      return item.rows.length;
  }
}

/** Items taken apart into what is never split, with what stays on one page. */
export function atomsOf(items: readonly FlowItem[]): readonly Atom[] {
  return items.flatMap((item, place) => {
    const next = items[place + 1];
    const hold = next?.orientation === item.orientation ? item.hold : 'none';
    const parts = partsOf(item);
    const count = countOf(item);
    const { orientation } = item;
    return parts.map(({ height, glue }, index) => {
      const isLast = index === parts.length - 1;
      return { item, orientation, index, count, height, glue: isLast ? hold : glue };
    });
  });
}

/** Runs that stay together, where only glue of at least the given strength holds. */
export function chunksOf(atoms: readonly Atom[], strength: Exclude<Strength, 'none'>): readonly (readonly Atom[])[] {
  const chunks: Atom[][] = [];
  let isHeld = false;
  for (const atom of atoms) {
    const chunk = chunks.at(-1);
    if (isHeld && chunk !== undefined) chunk.push(atom);
    else chunks.push([atom]);
    isHeld = order[atom.glue] >= order[strength];
  }
  return chunks;
}
