import { textWidth } from '../charts/text-width.ts';
import { ellipsise } from '../charts/wrap-text.ts';
import type { LabelType } from './axis-metrics.ts';

/** A label with the widths of its words, measured once: it is wrapped anew at every step of a zoom. */
export interface MeasuredLabel {
  readonly type: LabelType;
  readonly words: readonly { readonly text: string; readonly width: number }[];
  readonly space: number;
}

/** A label in lines; `isCut` when something had to be left out. Sizes in px. */
export interface LabelShape {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly isCut: boolean;
}

/** A measured label. */
export function measureLabel(text: string, type: LabelType): MeasuredLabel {
  const words = text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ text: word, width: textWidth(word, type.size, type.bold) }));
  return { type, words, space: textWidth(' ', type.size, type.bold) };
}

/** How many words stand on each line of at most this width; null when they need more lines or a word is wider. */
function breaks({ words, space }: MeasuredLabel, width: number, maxLines: number): number[] | null {
  const counts: number[] = [];
  let count = 0;
  let used = 0;
  for (const word of words) {
    if (word.width > width) return null;
    if (count > 0 && used + space + word.width > width) {
      counts.push(count);
      count = 0;
      used = 0;
    }
    if (counts.length >= maxLines) return null;
    used += (count > 0 ? space : 0) + word.width;
    count += 1;
  }
  return [...counts, count];
}

function linesOf(label: MeasuredLabel, counts: readonly number[]): { lines: string[]; width: number } {
  const lines: string[] = [];
  let from = 0;
  let width = 0;
  for (const count of counts) {
    const words = label.words.slice(from, from + count);
    lines.push(words.map(({ text }) => text).join(' '));
    width = Math.max(
      width,
      words.reduce((sum, word) => sum + word.width, (count - 1) * label.space),
    );
    from += count;
  }
  return { lines, width };
}

/** The first words as far as they fit in the lines, the rest cut with an ellipsis. */
function cut(label: MeasuredLabel, width: number, maxLines: number): string[] {
  const { size, bold } = label.type;
  const lines: string[] = [];
  let rest = label.words;
  while (lines.length < maxLines - 1 && rest.length > 0) {
    let used = 0;
    let count = 0;
    for (const word of rest) {
      used += (count > 0 ? label.space : 0) + word.width;
      if (used > width) break;
      count += 1;
    }
    // A word wider than the line is where the label ends: what followed it would read as if nothing were missing.
    if (count === 0) break;
    lines.push(
      rest
        .slice(0, count)
        .map(({ text }) => text)
        .join(' '),
    );
    rest = rest.slice(count);
  }
  if (rest.length > 0) lines.push(ellipsise(rest.map(({ text }) => text).join(' '), width, size, bold));
  return lines;
}

/** The label in as few lines of at most `width` px as it needs, of about the same length; cut after `maxLines`. */
export function shapeLabel(label: MeasuredLabel, width: number, maxLines: number): LabelShape {
  const { line } = label.type;
  const counts = breaks(label, width, maxLines);
  if (counts === null) {
    const lines = cut(label, width, maxLines);
    const widest = Math.max(...lines.map((text) => textWidth(text, label.type.size, label.type.bold)));
    return { lines, width: widest, height: lines.length * line, isCut: true };
  }
  let even = counts;
  let low = width / 2;
  let high = width;
  for (let step = 0; counts.length > 1 && step < 6; step += 1) {
    const middle = (low + high) / 2;
    const tighter = breaks(label, middle, counts.length);
    if (tighter === null) low = middle;
    else {
      even = tighter;
      high = middle;
    }
  }
  return { ...linesOf(label, even), height: counts.length * line, isCut: false };
}

const shortLines = 0.66;

/** A label in long lines of at most `width` px and, where it differs, in short ones. */
export function labelShapes(label: MeasuredLabel, width: number, maxLines: number): readonly LabelShape[] {
  const long = shapeLabel(label, width, maxLines);
  if (long.lines.length === 1 || long.lines.length === maxLines) return [long];
  const short = shapeLabel(label, width * shortLines, maxLines);
  return short.isCut || short.width >= long.width ? [long] : [long, short];
}
