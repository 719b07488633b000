import type { ReactNode } from 'react';
import { usePlotArea, useYAxisScale } from 'recharts';
import { chartColours } from './chart-colours.ts';
import { detailLine } from './chart-metrics.ts';
import { ChartText } from './chart-text.tsx';
import { axisInset, type ValueAxisLayout } from './layout-value-axis.ts';

interface ValueAxisProps {
  readonly axis: ValueAxisLayout;
  /** Right end of the gridlines in px, the plot's own when left out. */
  readonly right?: number;
}

/** The sign of a cut axis: a jagged foot where the way to zero has been left out. */
function AxisBreak({ x, y }: { readonly x: number; readonly y: number }): ReactNode {
  const zigzag = `M${x},${y - 14}v4l-5,3l10,4l-5,3v6`;
  return (
    <g data-mark="axis-break" fill="none" strokeLinejoin="round">
      <path d={zigzag} stroke={chartColours.surface} strokeWidth={5} />
      <path d={zigzag} stroke={chartColours.axis} strokeWidth={1.75} />
    </g>
  );
}

/** Gridlines with their values, and the line at the foot of the plot: solid at zero, dashed with a break where cut. */
export function ValueAxis({ axis, right }: ValueAxisProps): ReactNode {
  const plot = usePlotArea();
  const scale = useYAxisScale();
  if (plot === undefined || scale === undefined) return null;
  const start = plot.x - axisInset;
  const end = right ?? plot.x + plot.width;
  const bottom = plot.y + plot.height;
  const zero = scale(0);
  return (
    <g data-axis={axis.cut ? 'cut' : 'zero'}>
      {axis.ticks.map(({ value, text }) => {
        const y = scale(value);
        if (y === undefined) return null;
        return (
          <g key={value}>
            {value !== 0 && <line x1={start} x2={end} y1={y} y2={y} stroke={chartColours.grid} />}
            <ChartText
              x={start - 3}
              top={y - detailLine / 2}
              lines={[text]}
              anchor="end"
              fill={chartColours.textMuted}
            />
          </g>
        );
      })}
      {axis.cut ? (
        <>
          <line x1={start} x2={start} y1={plot.y} y2={bottom - 12} stroke={chartColours.axis} />
          <line x1={start} x2={end} y1={bottom} y2={bottom} stroke={chartColours.axis} strokeDasharray="2 4" />
          <AxisBreak x={start} y={bottom} />
        </>
      ) : (
        zero !== undefined && <line x1={start} x2={end} y1={zero} y2={zero} stroke={chartColours.axis} />
      )}
    </g>
  );
}
