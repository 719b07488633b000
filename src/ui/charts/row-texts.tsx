import type { ReactNode } from 'react';
import { chartColours } from './chart-colours.ts';
import { detailLine, detailSize } from './chart-metrics.ts';
import { ChartText } from './chart-text.tsx';
import { type RowBox, rowMeasures } from './layout-rows.ts';

interface RowTextsProps {
  /** Rows of the spec, in its order. */
  readonly ids: readonly { readonly id: string }[];
  readonly rows: readonly RowBox[];
  readonly width: number;
  readonly detailIndent?: number;
  /** A rim around the texts, where lines of the chart run through them. */
  readonly halo?: boolean;
  readonly isCompact?: boolean | undefined;
}

/** The labels of the rows, with a hairline between one row and the next. */
export function RowTexts({ ids, rows, width, detailIndent = 0, halo = false, isCompact }: RowTextsProps): ReactNode {
  const { size, line } = rowMeasures(isCompact);
  return rows.map((row, index) => (
    <g key={ids[index]?.id ?? index}>
      {index > 0 && <line x1={0} x2={width} y1={row.top} y2={row.top} stroke={chartColours.grid} strokeWidth={1} />}
      <ChartText x={0} top={row.textTop} lines={row.labelLines} size={size} lineHeight={line} bold halo={halo} />
      <ChartText
        x={detailIndent}
        top={row.textTop + row.labelLines.length * line}
        lines={row.detailLines}
        size={detailSize}
        lineHeight={detailLine}
        fill={chartColours.textMuted}
        halo={halo}
      />
    </g>
  ));
}
