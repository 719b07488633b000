import {
  type ChartLayout,
  type ChartMargin,
  detailLine,
  detailSize,
  labelLine,
  labelSize,
  layoutWidth,
} from './chart-metrics.ts';
import type { StockSpec } from './chart-spec.ts';
import { dayNumber } from './day-scale.ts';
import { layoutKeys } from './layout-keys.ts';
import { placeFlags } from './place-marks.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** Height in px of the plot itself, and of one whose values are all the same: a level line needs no room to move. */
const stockPlotHeight = 150;
const levelPlotHeight = 64;

/** Space in px between a label's pole and its text. */
export const flagIndent = 5;

const axisLabelLine = 20;
const flagGap = 8;
const left = 14;
const yearsHeight = 24;
const notesGap = 8;

/** The label of one point: a flag on a pole above the point. */
interface StockFlag {
  /** Top of the value's line, in px from the top of the drawing. */
  readonly top: number;
  readonly labelLines: readonly string[];
}

interface StockNote {
  readonly top: number;
  readonly lines: readonly string[];
}

export interface StockLayout {
  readonly height: number;
  readonly margin: ChartMargin;
  readonly axisLabelLines: readonly string[];
  readonly flags: ReadonlyMap<string, StockFlag>;
  readonly notes: readonly StockNote[];
  readonly keysTop: number;
  readonly domainEnd: number;
}

/** Distance of each tier's lower edge from the plot, lowest first, and last the height of all tiers together. */
function tierTops(
  texts: readonly { readonly point: { readonly id: string }; readonly height: number }[],
  tiers: ReadonlyMap<string, number>,
): number[] {
  const heights: number[] = [];
  for (const { point, height } of texts) {
    const tier = tiers.get(point.id) ?? 0;
    heights[tier] = Math.max(heights[tier] ?? 0, height + flagGap);
  }
  const tops = [0];
  for (const height of heights) tops.push((tops.at(-1) ?? 0) + height);
  return tops;
}

/**
 * @param width of the drawing, at least that of the layout. Only the labels' tiers follow it: what they leave free in
 * a wider drawing goes to the plot, so that the height stays that of the layout.
 */
export function layoutStock(spec: StockSpec, layout: ChartLayout, width = layoutWidth(layout)): StockLayout {
  const narrowest = Math.min(width, layoutWidth(layout));
  const labelLimit = layout === 'wide' ? 130 : 104;
  const texts = spec.points.map((point) => {
    const lines = wrapText(point.label, labelLimit, detailSize, 3);
    const widths = [textWidth(point.valueText, labelSize, true), ...lines.map((line) => textWidth(line, detailSize))];
    return { point, lines, width: flagIndent + Math.max(...widths), height: labelLine + lines.length * detailLine };
  });
  const right = Math.ceil(Math.max(8, ...texts.map((text) => text.width)));
  const from = dayNumber(spec.from);
  const days = Math.max(1, dayNumber(spec.to) - from);
  const tiersAt = (drawn: number): Map<string, number> =>
    placeFlags(
      texts.map((text) => {
        const x = left + ((dayNumber(text.point.day) - from) * (drawn - left - right)) / days;
        return { id: text.point.id, left: x, right: x + text.width };
      }),
      6,
    );
  const tiers = tiersAt(width);
  const tops = tierTops(texts, tiers);
  const reserved = tierTops(texts, tiersAt(narrowest)).at(-1) ?? 0;
  const axisLabelLines = wrapText(spec.axisLabel, narrowest, detailSize, 2);
  const flagsTop = axisLabelLines.length * axisLabelLine;
  const flagsBottom = flagsTop + (tops.at(-1) ?? 0);
  const level = new Set(spec.points.map((point) => point.value)).size <= 1;
  const plotBottom = flagsTop + reserved + (level ? levelPlotHeight : stockPlotHeight);
  const notesTop = plotBottom + yearsHeight + (spec.notes.length > 0 ? notesGap : 0);
  const notes: StockNote[] = [];
  let notesBottom = notesTop;
  for (const note of spec.notes) {
    const lines = wrapText(note, narrowest, detailSize, 6);
    notes.push({ top: notesBottom, lines });
    notesBottom += lines.length * detailLine + 4;
  }
  const keysHeight = layoutKeys(spec.keys, narrowest).height;
  const keysTop = notesBottom + (keysHeight > 0 ? notesGap : 0);
  const height = keysTop + keysHeight + 4;
  return {
    height,
    margin: { top: flagsBottom, right, bottom: height - plotBottom, left },
    axisLabelLines,
    flags: new Map(
      texts.map(({ point, lines }) => {
        const tier = tiers.get(point.id) ?? 0;
        return [point.id, { top: flagsBottom - (tops[tier + 1] ?? 0), labelLines: lines }];
      }),
    ),
    notes,
    keysTop,
    domainEnd: Math.max(1e-9, ...spec.points.map((point) => point.value)) * 1.08,
  };
}
