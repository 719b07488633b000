import type { ReactNode } from 'react';
import { usePlotArea, useXAxisScale } from 'recharts';
import { chartColours } from './chart-colours.ts';
import { ChartText } from './chart-text.tsx';
import { yearOf, yearTicks } from './day-scale.ts';

interface YearAxisProps {
  readonly from: string;
  readonly to: string;
  /** Top of the line of years, in px. */
  readonly labelTop: number;
}

/** A hairline at each 1 January, the year to the right of it: what stands between two lines happened in that year. */
export function YearAxis({ from, to, labelTop }: YearAxisProps): ReactNode {
  const plot = usePlotArea();
  const scale = useXAxisScale();
  if (plot === undefined || scale === undefined) return null;
  return yearTicks(from, to, plot.width).map((day) => {
    const x = scale(day);
    if (x === undefined) return null;
    const label = `${yearOf(day)}`;
    return (
      <g key={day}>
        <line
          x1={x}
          x2={x}
          y1={Math.min(labelTop + 2, plot.y)}
          y2={Math.max(labelTop + 14, plot.y + plot.height)}
          stroke={chartColours.grid}
        />
        {x + 30 <= plot.x + plot.width + 2 && (
          <ChartText x={x + 3} top={labelTop} lines={[label]} fill={chartColours.textMuted} />
        )}
      </g>
    );
  });
}
