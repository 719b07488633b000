import { type ChartLayout, type ChartMargin, labelSize, layoutWidth } from './chart-metrics.ts';
import type { BeforeAfterSpec, ChartKey } from './chart-spec.ts';
import { layoutKeys } from './layout-keys.ts';
import { layoutRows, type RowBox } from './layout-rows.ts';
import { textWidth } from './text-width.ts';

/** Height in px of one of the two bars of a row, and the gap between them. */
const pairedBarHeights = { full: 14, compact: 11 } as const;
export const pairedBarGap = 2;

const keysGap = 6;

export interface BeforeAfterLayout {
  readonly height: number;
  readonly margin: ChartMargin;
  readonly rows: readonly RowBox[];
  /** The key above the bars: the two bars explain themselves first. */
  readonly keys: readonly ChartKey[];
  readonly barHeight: number;
  /** The value at the right end of the axis, which starts at zero. */
  readonly domainEnd: number;
}

/** The two bars explain themselves first, then whatever else the spec explains. */
function beforeAfterKeys(spec: BeforeAfterSpec): readonly ChartKey[] {
  return [{ mark: 'before', text: spec.beforeLabel }, { mark: 'exact', text: spec.afterLabel }, ...(spec.keys ?? [])];
}

export function layoutBeforeAfter(spec: BeforeAfterSpec, layout: ChartLayout): BeforeAfterLayout {
  const { isCompact } = spec;
  const barHeight = isCompact === true ? pairedBarHeights.compact : pairedBarHeights.full;
  const keys = beforeAfterKeys(spec);
  const keysHeight = layoutKeys(keys, layoutWidth(layout)).height;
  const changeWidth = Math.max(0, ...spec.rows.map((row) => textWidth(row.changeText, labelSize)));
  const valueWidth = Math.max(
    0,
    ...spec.rows.flatMap((row) => [row.beforeText, row.afterText].map((text) => textWidth(text, labelSize, true))),
  );
  const { rows, gutter, bottom } = layoutRows(
    spec.rows.map((row) => ({ label: row.label, detail: '', labelRoom: changeWidth + 8 })),
    { layout, top: keysHeight + keysGap, barHeight: 2 * barHeight + pairedBarGap, isCompact },
  );
  const right = valueWidth + 10 + (layout === 'wide' ? changeWidth + 12 : 0);
  return {
    height: bottom + 4,
    margin: { top: keysHeight + keysGap, right, bottom: 4, left: gutter },
    rows,
    keys,
    barHeight,
    domainEnd: Math.max(1e-9, ...spec.rows.flatMap((row) => [row.before, row.after])),
  };
}
