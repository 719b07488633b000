import type { ReactNode } from 'react';
import { usePlotArea, useXAxisScale } from 'recharts';
import { chartColours } from './chart-colours.ts';
import { detailSize } from './chart-metrics.ts';
import { ChartText } from './chart-text.tsx';
import { dayNumber } from './day-scale.ts';
import { textWidth } from './text-width.ts';

interface TodayMarkProps {
  readonly today: string | null;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** Top of the name in px; right under the plot when left out. */
  readonly labelTop?: number;
}

/** The line of today with its name under the plot; nothing when today lies outside the axis. */
export function TodayMark({ today, from, to, label, labelTop }: TodayMarkProps): ReactNode {
  const plot = usePlotArea();
  const scale = useXAxisScale();
  if (today === null || today < from || today > to || plot === undefined || scale === undefined) return null;
  const x = scale(dayNumber(today));
  if (x === undefined) return null;
  const bottom = plot.y + plot.height;
  const half = textWidth(label, detailSize) / 2;
  const labelX = Math.max(plot.x + half, Math.min(x, plot.x + plot.width - half));
  return (
    <g data-mark="today">
      <line
        x1={x}
        x2={x}
        y1={plot.y}
        y2={bottom + 4}
        stroke={chartColours.today}
        strokeWidth={1.5}
        strokeDasharray="5 3"
      />
      <ChartText x={labelX} top={labelTop ?? bottom + 3} lines={[label]} anchor="middle" fill={chartColours.today} />
    </g>
  );
}
