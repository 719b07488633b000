import type { ReactNode } from 'react';
import { chartColours } from './chart-colours.ts';
import { detailLine, detailSize } from './chart-metrics.ts';

interface ChartTextProps {
  readonly x: number;
  /** Top of the first line in px, not its baseline. */
  readonly top: number;
  readonly lines: readonly string[];
  readonly size?: number;
  readonly lineHeight?: number;
  readonly bold?: boolean;
  /** For words that stand in the place of a value. */
  readonly italic?: boolean;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** A rim in the page's colour, for text that crosses lines or hatching. */
  readonly halo?: boolean;
}

/** Lines of text on a drawing, with room above capitals that carry two marks (Ế, Ộ). */
export function ChartText({
  x,
  top,
  lines,
  size = detailSize,
  lineHeight = detailLine,
  bold = false,
  italic = false,
  fill = chartColours.text,
  anchor = 'start',
  halo = false,
}: ChartTextProps): ReactNode {
  if (lines.length === 0) return null;
  const baseline = top + lineHeight / 2 + size * 0.36;
  return (
    <text
      fontSize={size}
      fontWeight={bold ? 600 : 400}
      {...(italic ? { fontStyle: 'italic' } : {})}
      fill={fill}
      textAnchor={anchor}
      {...(halo
        ? { stroke: chartColours.surface, strokeWidth: 4, strokeLinejoin: 'round' as const, paintOrder: 'stroke' }
        : {})}
    >
      {lines.map((line, index) => (
        <tspan key={`${baseline + index * lineHeight}`} x={x} y={baseline + index * lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
