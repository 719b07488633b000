import { detailLine, detailSize } from './chart-metrics.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** Width in px of the sample mark before the text of a key. */
export const swatchWidth = 24;

const textGap = 6;
const keyGap = 18;
const lineGap = 4;

/** One key, placed relative to the top left corner of the key area. */
interface PlacedKey<Key> {
  readonly key: Key;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

export interface KeysLayout<Key> {
  readonly height: number;
  readonly keys: readonly PlacedKey<Key>[];
}

/** Flows keys into lines of the given width; no keys take no height. */
export function layoutKeys<Key extends { readonly text: string }>(
  keys: readonly Key[] | undefined,
  width: number,
  maxLines = 3,
): KeysLayout<Key> {
  const placed: PlacedKey<Key>[] = [];
  let x = 0;
  let y = 0;
  let lineHeight = 0;
  for (const key of keys ?? []) {
    const lines = wrapText(key.text, width - swatchWidth - textGap, detailSize, maxLines);
    const widest = Math.max(0, ...lines.map((line) => textWidth(line, detailSize)));
    const keyWidth = swatchWidth + textGap + widest;
    if (x > 0 && x + keyWidth > width) {
      x = 0;
      y += lineHeight + lineGap;
      lineHeight = 0;
    }
    placed.push({ key, x, y, lines });
    x += keyWidth + keyGap;
    lineHeight = Math.max(lineHeight, Math.max(1, lines.length) * detailLine);
  }
  return { height: placed.length === 0 ? 0 : y + lineHeight, keys: placed };
}
