import type { ReactNode } from 'react';
import {
  DefaultZIndexes,
  Line,
  LineChart,
  Tooltip,
  useXAxisScale,
  useYAxisScale,
  usePlotArea,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts';
import { chartColours } from './chart-colours.ts';
import { ChartKeys } from './chart-keys.tsx';
import { chartLayout, detailLine, labelLine, labelSize } from './chart-metrics.ts';
import { ChartPatterns } from './chart-patterns.tsx';
import type { StockSpec } from './chart-spec.ts';
import { ChartText } from './chart-text.tsx';
import { dayNumber } from './day-scale.ts';
import { flagIndent, layoutStock, type StockLayout } from './layout-stock.ts';
import { StockMark } from './stock-mark.tsx';
import { StockTooltip } from './stock-tooltip.tsx';
import { YearAxis } from './year-axis.tsx';

interface StockChartProps {
  readonly chartId: string;
  readonly spec: StockSpec;
  readonly width: number;
  readonly title: string;
}

function Flags({
  chartId,
  spec,
  layout,
}: {
  readonly chartId: string;
  readonly spec: StockSpec;
  readonly layout: StockLayout;
}): ReactNode {
  const x = useXAxisScale();
  const y = useYAxisScale();
  return spec.points.map((point) => {
    const flag = layout.flags.get(point.id);
    const left = x?.(dayNumber(point.day));
    const top = y?.(point.value);
    if (flag === undefined || left === undefined || top === undefined) return null;
    return (
      <g key={point.id} data-point={point.id}>
        <line x1={left} x2={left} y1={flag.top + 2} y2={top - 8} stroke={chartColours.axis} strokeWidth={1} />
        <ChartText
          x={left + flagIndent}
          top={flag.top}
          lines={[point.valueText]}
          size={labelSize}
          lineHeight={labelLine}
          bold
          halo
        />
        <ChartText
          x={left + flagIndent}
          top={flag.top + labelLine}
          lines={flag.labelLines}
          fill={chartColours.textMuted}
          halo
        />
        <StockMark chartId={chartId} x={left} y={top} ending={point.ending} faint={point.faint} />
      </g>
    );
  });
}

function Baseline(): ReactNode {
  const plot = usePlotArea();
  if (plot === undefined) return null;
  const y = plot.y + plot.height;
  return (
    <>
      <line x1={plot.x} x2={plot.x + plot.width} y1={y} y2={y} stroke={chartColours.axis} />
      <ChartText x={plot.x - 4} top={y - detailLine / 2} lines={['0']} anchor="end" fill={chartColours.textMuted} />
    </>
  );
}

/** The values of one series over time, from zero. Left and right arrow move from value to value. */
export function StockChart({ chartId, spec, width, title }: StockChartProps): ReactNode {
  const layout = layoutStock(spec, chartLayout(width), width);
  const height = Math.ceil(layout.height);
  const points = spec.points.map((point) => ({ id: point.id, x: dayNumber(point.day), value: point.value }));
  return (
    <LineChart
      width={width}
      height={height}
      margin={{ ...layout.margin }}
      data={points}
      title={title}
      accessibilityLayer
    >
      <XAxis hide type="number" dataKey="x" domain={[dayNumber(spec.from), dayNumber(spec.to)]} allowDataOverflow />
      <YAxis hide type="number" domain={[0, layout.domainEnd]} allowDataOverflow width={0} />
      <ChartPatterns chartId={chartId} />
      <ChartText x={0} top={0} lines={layout.axisLabelLines} lineHeight={20} fill={chartColours.textMuted} />
      <YearAxis
        from={spec.from}
        to={spec.to}
        labelTop={layout.margin.top + (height - layout.margin.top - layout.margin.bottom) + 4}
      />
      <Baseline />
      <Line
        dataKey="value"
        type="linear"
        stroke={chartColours.actual}
        strokeWidth={2}
        dot={false}
        activeDot={false}
        isAnimationActive={false}
      />
      <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
        <Flags chartId={chartId} spec={spec} layout={layout} />
      </ZIndexLayer>
      <Tooltip
        content={<StockTooltip spec={spec} />}
        isAnimationActive={false}
        cursor={{ stroke: chartColours.axis }}
      />
      {layout.notes.map(({ top, lines }) => (
        <ChartText key={top} x={0} top={top} lines={lines} fill={chartColours.textMuted} />
      ))}
      <ChartKeys chartId={chartId} keys={spec.keys} width={width} top={layout.keysTop} />
    </LineChart>
  );
}
