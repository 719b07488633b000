import type { LabelType } from './axis-metrics.ts';

/** A rectangle of the drawing in px. */
export interface PlacedBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A label in its place. */
export interface PlacedLabel extends PlacedBox {
  /** The edge of its box that its lines keep to: that of the mark beside it. */
  readonly anchor: 'start' | 'end';
  readonly lines: readonly string[];
  readonly type: LabelType;
}
