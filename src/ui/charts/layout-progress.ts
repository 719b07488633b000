import { type ChartLayout, type ChartMargin, detailLine, detailSize, layoutWidth } from './chart-metrics.ts';
import type { ProgressRow, ProgressSpec } from './chart-spec.ts';
import { layoutKeys } from './layout-keys.ts';
import { layoutRows, type RowBox } from './layout-rows.ts';
import { wrapText } from './wrap-text.ts';

export const progressBarHeight = 18;

/** Width in px of the status shape and the space after it. */
export const statusIndent = 20;

const unitHeight = 22;
const keysGap = 8;
const noteGap = 6;

export interface ProgressLayout {
  readonly height: number;
  readonly margin: ChartMargin;
  readonly rows: readonly RowBox[];
  /** The lines under each bar: achieved, then target. */
  readonly notes: readonly (readonly string[])[];
  readonly noteGap: number;
  readonly keysTop: number;
  readonly domainEnd: number;
}

function noteText(row: ProgressRow): string {
  return [row.achievedText, row.targetText].filter((text) => text !== '').join(' · ');
}

export function layoutProgress(spec: ProgressSpec, layout: ChartLayout): ProgressLayout {
  const texts = spec.rows.map((row) => ({ label: row.label, detail: row.statusText, detailIndent: statusIndent }));
  const gutter = layoutRows(texts, { layout, top: 0, barHeight: 0 }).gutter;
  const notes = spec.rows.map((row) => wrapText(noteText(row), layoutWidth(layout) - gutter - 4, detailSize, 3));
  const { rows, bottom } = layoutRows(
    texts.map(({ label, detail }, index) => ({
      label,
      detail,
      detailIndent: statusIndent,
      below: noteGap + (notes[index]?.length ?? 0) * detailLine,
    })),
    { layout, top: unitHeight, barHeight: progressBarHeight },
  );
  const keysHeight = layoutKeys(spec.keys, layoutWidth(layout)).height;
  const keysTop = bottom + (keysHeight > 0 ? keysGap : 0);
  const height = keysTop + keysHeight + 4;
  return {
    height,
    margin: { top: unitHeight, right: 4, bottom: height - bottom, left: gutter },
    rows,
    notes,
    noteGap,
    keysTop,
    domainEnd:
      Math.max(1e-9, ...spec.rows.flatMap((row) => [row.achieved ?? 0, row.target, row.targetHigh ?? 0])) * 1.01,
  };
}
