import { type ChartLayout, detailLine, detailSize, labelLine, labelSize } from './chart-metrics.ts';
import type { PaceMark, PaceSpec } from './chart-spec.ts';
import type { TimePlot } from './layout-time-plot.ts';
import type { Box } from './place-values.ts';
import { spreadApart } from './spread-apart.ts';
import { textWidth } from './text-width.ts';
import { wrapEvenly } from './wrap-text.ts';

export type PaceFlagName = 'baseline' | 'target' | 'forecast';

/** The text of baseline, target or forecast above the plot, to be put on a pole that leads down to its mark. */
interface FlagText {
  readonly name: PaceFlagName;
  readonly mark: PaceMark;
  readonly valueLines: readonly string[];
  readonly labelLines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** A flag with the box of its text and the place of its mark, in px. */
export interface PaceFlag extends FlagText {
  readonly box: Box;
  readonly x: number;
  readonly y: number;
}

/** Three of the narrow ones stand side by side in the narrowest drawing. */
const widthLimits = { wide: 190, narrow: 86 } as const;
const gap = 10;

/** The texts of the marks that a pace has, in the order of their days. */
export function paceFlagTexts(spec: PaceSpec, layout: ChartLayout): FlagText[] {
  const marks: readonly (readonly [PaceFlagName, PaceMark | null])[] = [
    ['baseline', spec.baseline],
    ['target', spec.target],
    ['forecast', spec.forecast],
  ];
  return marks
    .flatMap(([name, mark]): FlagText[] => {
      if (mark === null) return [];
      const valueLines = wrapEvenly(mark.valueText, widthLimits[layout], labelSize, 4, true);
      const labelLines = wrapEvenly(mark.label, widthLimits[layout], detailSize, 8);
      const widths = [
        ...valueLines.map((line) => textWidth(line, labelSize, true)),
        ...labelLines.map((line) => textWidth(line, detailSize)),
      ];
      const height = valueLines.length * labelLine + labelLines.length * detailLine;
      return [{ name, mark, valueLines, labelLines, width: Math.max(0, ...widths), height }];
    })
    .sort((a, b) => a.mark.day.localeCompare(b.mark.day));
}

/** The texts side by side with their feet at `bottom`, each as near above its day as the others allow. */
export function placePaceFlags(
  texts: readonly FlagText[],
  plot: TimePlot,
  { width, bottom }: { readonly width: number; readonly bottom: number },
): PaceFlag[] {
  const lefts = spreadApart(
    texts.map((text) => ({ centre: plot.x(text.mark.day), size: text.width + gap })),
    -gap / 2,
    width + gap / 2,
  );
  return texts.map((text, index) => {
    const left = (lefts[index] ?? 0) + gap / 2;
    const box = { left, right: left + text.width, top: bottom - text.height, bottom };
    return { ...text, box, x: plot.x(text.mark.day), y: plot.y(text.mark.value) };
  });
}
