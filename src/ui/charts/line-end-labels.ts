import { type ChartLayout, detailLine, detailSize, labelLine, labelSize, layoutWidth } from './chart-metrics.ts';
import type { LinePoint, LinesSeries } from './chart-spec.ts';
import { spreadApart } from './spread-apart.ts';
import { textWidth } from './text-width.ts';
import { wrapEvenly } from './wrap-text.ts';

/** The texts at the end of one line: its last value and, where the names stand there, its name. */
interface EndText {
  readonly series: LinesSeries;
  readonly last: LinePoint;
  readonly valueLines: readonly string[];
  /** Empty where the names stand under the plot. */
  readonly nameLines: readonly string[];
  readonly height: number;
}

export interface EndTexts {
  /** The names stand beside the plot; else they stand under it, with a sample of each line. */
  readonly beside: boolean;
  readonly texts: readonly EndText[];
  /** Width in px of the widest text. */
  readonly width: number;
  /** Height in px that all of them need one under the other. */
  readonly height: number;
}

const rooms = { wide: 168, narrow: 96 } as const;
const heightLimits = { wide: 420, narrow: 340 } as const;
const maxLines = 4;
const gap = 6;

/** Px between the end of the plot and the texts: room for the mark and for what leads to it. */
export const endIndents = { wide: 34, narrow: 26 } as const;

/** Narrowest plot in px that is left beside names: narrower, the lines themselves could not be read. */
const plotLimit = 140;

function endText(series: LinesSeries, named: boolean, layout: ChartLayout): EndText[] {
  const last = series.points.at(-1);
  if (last === undefined) return [];
  const valueLines = wrapEvenly(last.valueText, rooms[layout], labelSize, maxLines, true);
  const nameLines = named ? wrapEvenly(series.label, rooms[layout], detailSize, maxLines) : [];
  return [
    {
      series,
      last,
      valueLines,
      nameLines,
      height: valueLines.length * labelLine + nameLines.length * detailLine + gap,
    },
  ];
}

/**
 * The texts at the ends of lines, with the names where they fit there whole and leave the plot enough room.
 *
 * @param axisWidth of the column left of the plot.
 */
export function layoutEndTexts(all: readonly LinesSeries[], layout: ChartLayout, axisWidth: number): EndTexts {
  const sized = (named: boolean): EndTexts => {
    const texts = all.flatMap((series) => endText(series, named, layout));
    const widths = texts.flatMap(({ valueLines, nameLines }) => [
      ...valueLines.map((line) => textWidth(line, labelSize, true)),
      ...nameLines.map((line) => textWidth(line, detailSize)),
    ]);
    return {
      beside: named,
      texts,
      width: Math.ceil(Math.max(0, ...widths)),
      height: texts.reduce((sum, { height }) => sum + height, 0),
    };
  };
  const named = sized(true);
  const whole = named.texts.every(({ series, nameLines }) => nameLines.join(' ') === series.label);
  const plot = layoutWidth(layout) - axisWidth - named.width - endIndents[layout];
  return whole && named.height <= heightLimits[layout] && plot >= plotLimit ? named : sized(false);
}

/** Top in px of each text, the value's line at the height of its point where its neighbours allow that. */
export function placeEndTexts<Text extends { readonly height: number; readonly y: number }>(
  texts: readonly Text[],
  from: number,
  to: number,
): (Text & { readonly top: number })[] {
  const sorted = [...texts].sort((a, b) => a.y - b.y);
  const tops = spreadApart(
    sorted.map(({ y, height }) => ({ centre: y - labelLine / 2 + height / 2, size: height })),
    from,
    to,
  );
  return sorted.map((text, index) => ({ ...text, top: tops[index] ?? from }));
}
