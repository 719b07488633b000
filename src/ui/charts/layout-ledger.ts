import { type ChartLayout, type ChartMargin, detailLine, detailSize, layoutWidth } from './chart-metrics.ts';
import type { LedgerSpec } from './chart-spec.ts';
import { layoutKeys } from './layout-keys.ts';
import { layoutRows, type RowBox } from './layout-rows.ts';
import { layoutValueAxis, type ValueAxisLayout } from './layout-value-axis.ts';
import { layoutBarTexts, topAxisHeight, valueGap } from './layout-value-rows.ts';
import { type LedgerExtent, ledgerExtents } from './ledger-extents.ts';
import { unknownWidth } from './unknown-width.ts';
import { wrapText } from './wrap-text.ts';

/** Thickness in px of the bar of a step. */
export const ledgerBarHeight = 20;

const textLimits = { wide: 180, narrow: 104 } as const;
const keysGap = 8;

/** The text of a step: behind its bar, or beside the mark of an unknown one. */
interface StepText {
  readonly lines: readonly string[];
  readonly side: 'right' | 'left';
  /** Height in px of the bar and the text together. */
  readonly height: number;
}

export interface LedgerLayout {
  readonly height: number;
  readonly margin: ChartMargin;
  readonly axis: ValueAxisLayout;
  readonly axisLabelLines: readonly string[];
  /** Empty unless the axis is cut. */
  readonly cutLabelLines: readonly string[];
  readonly ticksTop: number;
  readonly rows: readonly RowBox[];
  readonly extents: readonly LedgerExtent[];
  readonly texts: readonly StepText[];
  readonly keysTop: number;
}

interface LedgerScale {
  readonly margin: Pick<ChartMargin, 'left' | 'right'>;
  readonly axis: ValueAxisLayout;
}

/** Px from the left edge of the drawing at which a value of the ledger stands; what lies before a cut stands at it. */
export function ledgerX(value: number, width: number, { margin, axis }: LedgerScale): number {
  const share = (value - axis.from) / (axis.to - axis.from);
  return margin.left + Math.max(0, share) * (width - margin.left - margin.right);
}

/**
 * The steps of a ledger from top to bottom. The axis is cut where opening and closing are far from zero and the steps
 * between them would not show: both stocks then carry a break, and `cutLabel` says it in words.
 */
export function layoutLedger(spec: LedgerSpec, layout: ChartLayout): LedgerLayout {
  const width = layoutWidth(layout);
  const extents = ledgerExtents(spec.steps);
  const axis = layoutValueAxis(
    extents.flatMap(({ stock, known, start, end }) => (stock ? (known ? [end] : []) : [start, end])),
    { ticks: spec.ticks, mayCut: true },
  );
  const names = spec.steps.map(({ label }) => ({ label, detail: '' }));
  const { gutter } = layoutRows(names, { layout, top: 0, barHeight: 0 });
  const known = spec.steps.filter((step) => step.value !== null);
  const { room } = layoutBarTexts(
    known.map((step) => step.text),
    textLimits[layout],
  );
  const right = Math.max(room, unknownWidth) + 2 * valueGap;
  const texts = spec.steps.map((step, index): StepText => {
    const sized = (lines: readonly string[], side: StepText['side']): StepText => ({
      lines,
      side,
      height: Math.max(ledgerBarHeight, lines.length * detailLine),
    });
    const extent = extents[index];
    if (step.value !== null || extent === undefined) {
      return sized(layoutBarTexts([step.text], textLimits[layout]).lines[0] ?? [], 'right');
    }
    const from = ledgerX(extent.start, width, { margin: { left: gutter, right }, axis });
    const before = from - gutter - valueGap;
    const after = width - from - unknownWidth - valueGap;
    return after >= before
      ? sized(wrapText(step.text, after, detailSize, 4), 'right')
      : sized(wrapText(step.text, before, detailSize, 4), 'left');
  });

  const axisLabelLines = wrapText(spec.axisLabel, width, detailSize, 3);
  const cutLabelLines = axis.cut ? wrapText(spec.cutLabel ?? '', width, detailSize, 3) : [];
  const headLines = axisLabelLines.length + cutLabelLines.length;
  const ticksTop = headLines * detailLine + 4;
  const top = ticksTop + (spec.ticks === undefined ? 0 : topAxisHeight);
  const { rows, bottom } = layoutRows(
    names.map((name, index) => ({ ...name, below: texts[index]?.height ?? ledgerBarHeight })),
    { layout, top, barHeight: 0 },
  );
  const keysHeight = layoutKeys(spec.keys, width).height;
  const keysTop = bottom + (keysHeight > 0 ? keysGap : 0);
  const height = Math.ceil(keysTop + keysHeight + 4);
  return {
    height,
    margin: { top, right, bottom: height - bottom, left: gutter },
    axis,
    axisLabelLines,
    cutLabelLines,
    ticksTop,
    rows,
    extents,
    texts,
    keysTop,
  };
}
