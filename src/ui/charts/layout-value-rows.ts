import { detailLine, detailSize, labelSize } from './chart-metrics.ts';
import type { ValueTick } from './chart-spec.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** Px between the end of a bar and its text. */
export const valueGap = 6;

/** Room in px right of the plot for the texts at the ends of bars, and those texts in lines. */
export interface BarTexts {
  readonly room: number;
  readonly lines: readonly (readonly string[])[];
}

/** The texts at the ends of bars, wrapped so that they leave most of the drawing to the bars. */
export function layoutBarTexts(texts: readonly string[], limit: number): BarTexts {
  const lines = texts.map((text) => wrapText(text, limit, labelSize, 4, true));
  const widest = Math.max(0, ...lines.flat().map((line) => textWidth(line, labelSize, true)));
  return { room: Math.ceil(widest), lines };
}

/** Height in px of the line of values above horizontal bars. */
export const topAxisHeight = detailLine + 4;

/** The ticks whose texts have room side by side between `left` and `right`; all of them keep their line. */
export function ticksWithText(
  ticks: readonly ValueTick[],
  x: (value: number) => number,
  { left, right }: { readonly left: number; readonly right: number },
): { tick: ValueTick; centre: number }[] {
  const shown: { tick: ValueTick; centre: number }[] = [];
  let free = left;
  for (const tick of ticks) {
    const half = textWidth(tick.text, detailSize) / 2;
    const centre = Math.max(left + half, x(tick.value));
    if (centre - half < free || centre + half > right) continue;
    shown.push({ tick, centre });
    free = centre + half + 8;
  }
  return shown;
}
