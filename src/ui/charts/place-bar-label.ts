import { detailSize } from './chart-metrics.ts';
import { textWidth } from './text-width.ts';
import { ellipsise, wrapText } from './wrap-text.ts';

/** Where the label of a bar goes; `clipped` is inside, shortened with an ellipsis. */
export type LabelSide = 'inside' | 'right' | 'left' | 'clipped';

const gap = 6;
const textPadding = 6;
const tornPadding = 16;
const outsideLimit = 140;

/** Space in px that a bar's ends take from the text inside it; a torn end takes more. */
export function barTextRoom(bar: { readonly start: string | null; readonly end: string | null }): {
  left: number;
  right: number;
} {
  return {
    left: bar.start === null ? tornPadding : textPadding,
    right: bar.end === null ? tornPadding : textPadding,
  };
}

export interface BarLabelInput {
  readonly left: number;
  readonly right: number;
  readonly plot: { readonly left: number; readonly right: number };
  readonly label: string;
  readonly maxLines: number;
  readonly room: { readonly left: number; readonly right: number };
}

/** A bar with its label: the extent both need together. */
export interface PlacedLabel {
  readonly side: LabelSide;
  readonly lines: readonly string[];
  /** Left edge of the text. */
  readonly textLeft: number;
  readonly left: number;
  readonly right: number;
}

function fits(lines: readonly string[], label: string): boolean {
  return lines.join(' ') === label;
}

function inside(input: BarLabelInput, lines: readonly string[], side: 'inside' | 'clipped'): PlacedLabel {
  return { side, lines, textLeft: input.left + input.room.left, left: input.left, right: input.right };
}

/**
 * Puts the label inside its bar, else to the right, else to the left; only a label too long for all three is cut
 * short. `preferred` keeps the side that a narrower drawing had to choose, so that neighbours stay clear.
 */
export function placeBarLabel(input: BarLabelInput, preferred?: LabelSide): PlacedLabel {
  const innerWidth = input.right - input.left - input.room.left - input.room.right;
  const innerLines = wrapText(input.label, innerWidth, detailSize, input.maxLines);
  if (fits(innerLines, input.label)) return inside(input, innerLines, 'inside');

  const lines = wrapText(
    input.label,
    input.maxLines === 1 ? Number.POSITIVE_INFINITY : outsideLimit,
    detailSize,
    input.maxLines,
  );
  const width = Math.max(0, ...lines.map((line) => textWidth(line, detailSize)));
  const roomRight = input.right + gap + width <= input.plot.right;
  const roomLeft = input.left - gap - width >= input.plot.left;
  const whole = fits(lines, input.label);
  if (preferred === 'right' || (preferred === undefined && whole && roomRight)) {
    return { side: 'right', lines, textLeft: input.right + gap, left: input.left, right: input.right + gap + width };
  }
  if (preferred === 'left' || (preferred === undefined && whole && roomLeft)) {
    const textLeft = input.left - gap - width;
    return { side: 'left', lines, textLeft, left: textLeft, right: input.right };
  }
  const clipped = innerLines.length > 0 ? innerLines : [ellipsise(input.label, innerWidth, detailSize)];
  return inside(input, clipped, 'clipped');
}
