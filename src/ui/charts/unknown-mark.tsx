import type { ReactNode } from 'react';
import { chartColours } from './chart-colours.ts';
import { detailLine } from './chart-metrics.ts';
import { ChartText } from './chart-text.tsx';
import { unknownWidth } from './unknown-width.ts';

interface UnknownMarkProps {
  readonly x: number;
  readonly top: number;
  readonly height: number;
}

/** A dashed blank with a question mark: something belongs here, and no source says how much. */
export function UnknownMark({ x, top, height }: UnknownMarkProps): ReactNode {
  return (
    <g data-mark="unknown">
      <rect
        x={x + 0.75}
        y={top + 0.75}
        width={unknownWidth - 1.5}
        height={height - 1.5}
        fill={chartColours.surface}
        stroke={chartColours.missing}
        strokeWidth={1.5}
        strokeDasharray="4 3"
      />
      <ChartText
        x={x + unknownWidth / 2}
        top={top + (height - detailLine) / 2}
        lines={['?']}
        bold
        anchor="middle"
        fill={chartColours.textMuted}
      />
    </g>
  );
}
