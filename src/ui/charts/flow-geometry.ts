import type { FlowLink, FlowNode } from './chart-spec.ts';

/** One drawn label of a node. In the narrow layout a node that went into several stands under each of them. */
export interface FlowItem {
  /** Unique in the drawing. */
  readonly key: string;
  readonly node: FlowNode;
  readonly top: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** The note of its link, in a second, lighter text (narrow layout only). */
  readonly noteLines: readonly string[];
}

/** One drawn link: from the height of its left end to that of its right end. */
export interface FlowBand {
  readonly key: string;
  readonly link: FlowLink;
  readonly leftY: number;
  readonly rightY: number;
  readonly thickness: number;
  /** The note on it, one line (wide layout only). */
  readonly noteLines: readonly string[];
}

export interface FlowHeading {
  readonly key: string;
  readonly top: number;
  readonly lines: readonly string[];
  /** How many become how many, "12 → 6"; empty where one side has nothing. */
  readonly countText: string;
}

/** What stands above one of the columns. */
export interface FlowHead {
  readonly side: FlowNode['side'];
  readonly top: number;
  readonly lines: readonly string[];
}

/** A flow laid out from top to bottom, in px; what lies left and right follows from the width when it is drawn. */
export interface FlowLayout {
  readonly height: number;
  readonly heads: readonly FlowHead[];
  readonly headings: readonly FlowHeading[];
  readonly items: readonly FlowItem[];
  readonly bands: readonly FlowBand[];
  /** Width of the column of labels on either side; 0 in the narrow layout. */
  readonly leftGutter: number;
  readonly rightGutter: number;
  readonly keysTop: number;
  /** Heights at which a sheet of paper may end without cutting a label or a band. */
  readonly cuts: readonly number[];
}

/** Height in px of a row on screen, enough for a finger, and on paper. */
export const screenPitch = 24;
export const paperPitch = 18;

/** Width in px of the bar that stands for a node beside its label. */
export const flowBarWidth = 6;

/** Space in px between a bar and its label. */
export const flowLabelGap = 6;

/** Where labels stand in the narrow layout: the new names, the lines down to the old ones, the old names. */
export const narrowEdge = 4;
export const narrowTrunk = 12;
export const narrowIndent = 30;

/** Space in px between one group and the next, and the height of its heading. */
export const headingGap = 14;
export const headingHeight = 24;
