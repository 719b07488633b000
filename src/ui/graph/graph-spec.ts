import type { PageParams } from '../controls/page-address-context.ts';

/** A box of the drawing. Every text is already in the reader's language. */
export interface GraphNode {
  readonly id: string;
  /** First lines of the box, in bold. */
  readonly name: string;
  /** Further lines, each from a line of its own. */
  readonly details: readonly string[];
  /** The one that was asked for: emphasised. */
  readonly isFocus: boolean;
  /** No longer there: drawn fainter. */
  readonly isPast: boolean;
  readonly page: string;
  readonly params: PageParams;
}

/** What joins boxes: everything in `from` leads to everything in `to`. Either side may be empty. */
export interface GraphJoint {
  readonly id: string;
  /** Such as the form and the date of a change, each from a line of its own. */
  readonly lines: readonly string[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Not (or no longer) so: planned, paused, not known. */
  readonly dashed: boolean;
}

/** Boxes over time and what joins them. Loops are allowed; ends that are not among the nodes are left out. */
export interface GraphSpec {
  readonly nodes: readonly GraphNode[];
  readonly joints: readonly GraphJoint[];
}

export interface GraphPoint {
  readonly x: number;
  readonly y: number;
}

/** One line of text in a box, with its middle in px from the top of the drawing. */
export interface PlacedText {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly y: number;
}

/** A node or a joint with its place in px. */
export interface PlacedBox {
  readonly id: string;
  readonly kind: 'node' | 'joint';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
}

/** A line through points; `arrow` ends in a head, `curved` bends softly from point to point. */
export interface PlacedLine {
  readonly id: string;
  readonly points: readonly GraphPoint[];
  readonly dashed: boolean;
  readonly arrow: boolean;
  readonly curved: boolean;
}

/** A finished drawing in px. */
export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  readonly lines: readonly PlacedLine[];
}
