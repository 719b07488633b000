import { type Atom, atomsOf, chunksOf } from './flow-atoms.ts';
import type { FlowItem, SheetOrientation } from './flow-item.ts';

/** Heights that the content of pages may take, in the unit of the items; the first page of a flow may have less. */
export interface PageHeights {
  readonly first: number;
  readonly following: number;
}

/** What runs through pages of its own, numbered from 1: the text of a report, or one appendix. */
export interface Flow {
  readonly id: string;
  readonly items: readonly FlowItem[];
  readonly heights: Readonly<Record<SheetOrientation, PageHeights>>;
}

/** A part of an item on a page: its lines or rows from `from` up to, not including, `to`. */
export interface PageSlice {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** How many lines or rows the item has; an item that is not split counts 1, a table without rows 0. */
  readonly of: number;
}

/** One page of a flow. */
export interface LaidPage {
  readonly flow: string;
  /** From 1 in each flow. */
  readonly number: number;
  readonly orientation: SheetOrientation;
  readonly slices: readonly PageSlice[];
  /** Height taken, with gaps and repeated heads. */
  readonly used: number;
  readonly height: number;
}

/** What could not be laid out as it should: a thing that no page holds, or a heading without what it heads. */
export interface LayoutWarning {
  readonly kind: 'taller-than-page' | 'heading-alone';
  readonly flow: string;
  readonly id: string;
  /** The row that is too tall; null for other things. */
  readonly row: string | null;
}

/** Pages in order, and what went wrong on the way. */
export interface Layout {
  readonly pages: readonly LaidPage[];
  readonly warnings: readonly LayoutWarning[];
}

/** Share of a page that may be left empty so that what is better side by side goes on the next page together. */
const mostHole = 0.25;

/** A page being filled. */
class OpenPage {
  readonly orientation: SheetOrientation;
  readonly height: number;
  used = 0;
  readonly slices: PageSlice[] = [];
  private last: FlowItem | null = null;

  constructor(orientation: SheetOrientation, height: number) {
    this.orientation = orientation;
    this.height = height;
  }

  /** What the atoms would add: gaps are dropped at the top of a page, the head of a table comes once on each page. */
  costOf(atoms: readonly Atom[]): number {
    let { last } = this;
    let cost = 0;
    for (const { item, index, height } of atoms) {
      if (last !== null && index === 0) cost += item.space;
      if (item.kind === 'table' && last !== item) cost += item.head;
      cost += height;
      last = item;
    }
    return cost;
  }

  holds(atoms: readonly Atom[]): boolean {
    return this.used + this.costOf(atoms) <= this.height && atoms[0]?.orientation === this.orientation;
  }

  put(atoms: readonly Atom[]): void {
    this.used += this.costOf(atoms);
    for (const { item, index, count } of atoms) {
      const to = Math.min(index + 1, count);
      const before = this.slices.at(-1);
      if (before !== undefined && this.last === item) this.slices[this.slices.length - 1] = { ...before, to };
      else this.slices.push({ id: item.id, from: index, to, of: count });
      this.last = item;
    }
  }
}

function paginateFlow(flow: Flow): Layout {
  const pages: OpenPage[] = [];
  const warnings: LayoutWarning[] = [];
  const blank = (orientation: SheetOrientation, isFirst: boolean): OpenPage => {
    const heights = flow.heights[orientation];
    return new OpenPage(orientation, isFirst ? heights.first : heights.following);
  };
  const warn = (kind: LayoutWarning['kind'], { item, index }: Atom): void => {
    const row = item.kind === 'table' && kind === 'taller-than-page' ? (item.rows[index]?.id ?? null) : null;
    warnings.push({ kind, flow: flow.id, id: item.id, row });
  };
  const open = (atoms: readonly Atom[], orientation: SheetOrientation): OpenPage => {
    const page = blank(orientation, pages.length === 0);
    pages.push(page);
    if (!page.holds(atoms)) for (const atom of atoms) warn('taller-than-page', atom);
    page.put(atoms);
    return page;
  };

  const placeFirm = (atoms: readonly Atom[]): void => {
    const [first] = atoms;
    if (first === undefined) return;
    const page = pages.at(-1);
    if (page?.holds(atoms) === true) return page.put(atoms);
    const next = blank(first.orientation, page === undefined);
    if (atoms.length === 1 || next.holds(atoms)) {
      open(atoms, first.orientation);
      return;
    }
    // As many headings as possible stay with what they head; the uppermost give way.
    const following = blank(first.orientation, false);
    const fits = atoms.findIndex((_, index) => index > 0 && following.holds(atoms.slice(index)));
    const cut = fits === -1 ? atoms.length - 1 : fits;
    placeFirm(atoms.slice(0, cut));
    placeFirm(atoms.slice(cut));
  };

  const placeSoft = (atoms: readonly Atom[]): void => {
    const [first] = atoms;
    const page = pages.at(-1);
    if (first === undefined) return;
    if (page?.holds(atoms) === true || blank(first.orientation, page === undefined).holds(atoms)) placeFirm(atoms);
    else for (const chunk of chunksOf(atoms, 'firm')) placeFirm(chunk);
  };

  const placeWeak = (atoms: readonly Atom[]): void => {
    const [first] = atoms;
    const page = pages.at(-1);
    if (first === undefined) return;
    const leavesHole = page !== undefined && page.height - page.used > mostHole * page.height;
    const fitsNext = !leavesHole && blank(first.orientation, page === undefined).holds(atoms);
    if (page?.holds(atoms) === true || fitsNext) placeFirm(atoms);
    else for (const chunk of chunksOf(atoms, 'soft')) placeSoft(chunk);
  };

  const atoms = atomsOf(flow.items);
  for (const chunk of chunksOf(atoms, 'weak')) placeWeak(chunk);
  for (const [index, page] of pages.entries()) {
    const next = pages[index + 1]?.slices[0];
    const lastId = page.slices.at(-1)?.id;
    const last = atoms.find(({ item }) => item.id === lastId);
    if (last?.glue === 'firm' && last.item.kind === 'solid' && next !== undefined) warn('heading-alone', last);
  }
  return {
    warnings,
    pages: pages.map(({ orientation, slices, used, height }, index) => ({
      flow: flow.id,
      number: index + 1,
      orientation,
      slices,
      used,
      height,
    })),
  };
}

/**
 * Lays flows out on pages. Each begins on a page of its own and is numbered from 1; a turn of the sheet begins a new
 * page. Nothing is left out, doubled or reordered; a page is overfull only by one thing that no page could hold, and
 * then there is a warning. Rules of what stays together: `atomsOf`; where they ask for more than a page holds, the
 * weaker ones give way first.
 */
export function paginate(flows: readonly Flow[]): Layout {
  const layouts = flows.map(paginateFlow);
  return {
    pages: layouts.flatMap(({ pages }) => pages),
    warnings: layouts.flatMap(({ warnings }) => warnings),
  };
}
