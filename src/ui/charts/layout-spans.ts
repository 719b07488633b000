import { type ChartLayout, type ChartMargin, layoutWidth } from './chart-metrics.ts';
import type { SpansSpec } from './chart-spec.ts';
import { layoutKeys } from './layout-keys.ts';
import { layoutRows, type RowBox } from './layout-rows.ts';

/** Heights in px of the year axis on top and of the line that names today. */
export const yearAxisHeight = 24;
export const todayHeight = 20;
export const spanBarHeight = 22;

const keysGap = 10;

export interface SpansLayout {
  readonly height: number;
  readonly margin: ChartMargin;
  readonly rows: readonly RowBox[];
  readonly keysTop: number;
}

export function layoutSpans(spec: SpansSpec, layout: ChartLayout): SpansLayout {
  const texts = spec.rows.map(({ label, detail }) => ({ label, detail }));
  const { rows, gutter, bottom } = layoutRows(texts, {
    layout,
    top: yearAxisHeight,
    barHeight: spanBarHeight,
  });
  const keysHeight = layoutKeys(spec.keys, layoutWidth(layout)).height;
  const plotBottom = bottom + (spec.today === null ? 4 : todayHeight);
  const keysTop = plotBottom + (keysHeight > 0 ? keysGap : 0);
  const height = keysTop + keysHeight + 4;
  return {
    height,
    margin: { top: yearAxisHeight, right: 2, bottom: height - bottom, left: gutter },
    rows,
    keysTop,
  };
}
