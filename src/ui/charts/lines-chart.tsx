import type { ReactNode } from 'react';
import { DefaultZIndexes, Line, LineChart, Tooltip, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { chartColours } from './chart-colours.ts';
import { ChartKeys } from './chart-keys.tsx';
import { chartLayout, detailLine, labelLine, labelSize } from './chart-metrics.ts';
import { ChartPatterns } from './chart-patterns.tsx';
import type { LinesSeries, LinesSpec } from './chart-spec.ts';
import { ChartText } from './chart-text.tsx';
import { type DayRow, dayRows } from './day-rows.ts';
import { dayNumber } from './day-scale.ts';
import { GapMark } from './gap-mark.tsx';
import { swatchWidth } from './layout-keys.ts';
import { layoutLines, type LinesLayout } from './layout-lines.ts';
import { LineMark } from './line-mark.tsx';
import { lineLook } from './line-styles.ts';
import { TodayMark } from './today-mark.tsx';
import { ValueAxis } from './value-axis.tsx';
import { type ValuesTip, ValuesTooltip } from './values-tooltip.tsx';
import { YearAxis } from './year-axis.tsx';

interface LinesChartProps {
  readonly chartId: string;
  readonly spec: LinesSpec;
  readonly width: number;
  readonly title: string;
}

function dayTips(spec: LinesSpec, rows: readonly DayRow[]): ValuesTip[] {
  return rows.map(({ id }) => {
    const points = spec.series.flatMap((series) =>
      series.points.filter((point) => point.day === id).map((point) => ({ series, point })),
    );
    return {
      id,
      heading: points.find(({ point }) => point.dayText !== undefined)?.point.dayText ?? '',
      values: points.map(({ series, point }) => ({ id: point.id, text: point.valueText, label: series.label })),
    };
  });
}

function EndLabels({ layout }: { readonly layout: LinesLayout }): ReactNode {
  const { right } = layout.plot.box;
  return layout.ends.map(({ series, valueLines, nameLines, x, y, left, top }) => {
    const middle = top + labelLine / 2;
    return (
      <g key={series.id} data-end={series.id}>
        <path
          d={`M${x + 9},${y}H${right + 9}L${left - 16},${middle}`}
          fill="none"
          stroke={chartColours.missing}
          strokeWidth={1}
          strokeDasharray="1 3"
        />
        <LineMark style={series.style} x={left - 9} y={middle} ending="exact" faint={false} />
        <ChartText x={left} top={top} lines={valueLines} size={labelSize} lineHeight={labelLine} bold halo />
        <ChartText x={left} top={top + valueLines.length * labelLine} lines={nameLines} halo />
      </g>
    );
  });
}

function Marks({ layout }: { readonly layout: LinesLayout }): ReactNode {
  return (
    <>
      {layout.gaps.map(({ series, day, x, y }) => (
        <g key={`${series.id} ${day}`} data-gap={series.id}>
          <GapMark x={x} y={y} />
        </g>
      ))}
      {layout.points.map(({ series, point, x, y }) => (
        <g key={point.id} data-point={point.id}>
          <LineMark style={series.style} x={x} y={y} ending={point.ending} faint={point.faint} />
        </g>
      ))}
      {layout.points.map(({ series, point }) => {
        const box = layout.values.get(point.id);
        return (
          box !== undefined && (
            <ChartText
              key={point.id}
              x={(box.left + box.right) / 2}
              top={box.top}
              lines={[point.valueText]}
              anchor="middle"
              fill={lineLook(series.style).colour}
              halo
            />
          )
        );
      })}
    </>
  );
}

function LineSwatch({
  series,
  x,
  y,
}: {
  readonly series: LinesSeries;
  readonly x: number;
  readonly y: number;
}): ReactNode {
  const { colour, dash } = lineLook(series.style);
  const middle = y + detailLine / 2;
  if (series.points.length === 0) return <GapMark x={x + swatchWidth / 2} y={middle} />;
  return (
    <>
      <line
        x1={x}
        x2={x + swatchWidth}
        y1={middle}
        y2={middle}
        stroke={colour}
        strokeWidth={2}
        strokeDasharray={dash}
      />
      <LineMark style={series.style} x={x + swatchWidth / 2} y={middle} ending="exact" faint={false} />
    </>
  );
}

/**
 * Several series on one scale from zero, each told apart by dash, mark and tone and named at its last point. A line
 * breaks where figures are missing. Left and right arrow move from day to day.
 */
export function LinesChart({ chartId, spec, width, title }: LinesChartProps): ReactNode {
  const layout = layoutLines(spec, chartLayout(width), width);
  const rows = dayRows(layout.runs.map((run) => run.points));
  const { from, to } = layout.days;
  return (
    <LineChart
      width={width}
      height={layout.height}
      margin={{ ...layout.margin }}
      data={rows}
      title={title}
      accessibilityLayer
    >
      <XAxis hide type="number" dataKey="x" domain={[dayNumber(from), dayNumber(to)]} allowDataOverflow />
      <YAxis hide type="number" domain={[layout.axis.from, layout.axis.to]} allowDataOverflow width={0} />
      <ChartPatterns chartId={chartId} />
      <ChartText x={0} top={0} lines={layout.axisLabelLines} fill={chartColours.textMuted} />
      <YearAxis from={from} to={to} labelTop={layout.yearsTop} />
      <ValueAxis axis={layout.axis} />
      <TodayMark today={spec.today} from={from} to={to} label={spec.todayLabel} labelTop={layout.todayTop} />
      {layout.runs.map(({ series, points }, index) => (
        <Line
          key={points[0]?.id ?? index}
          name={series.label}
          dataKey={(row: DayRow) => row.values.get(index) ?? null}
          type="linear"
          connectNulls
          stroke={lineLook(series.style).colour}
          strokeWidth={2}
          strokeDasharray={lineLook(series.style).dash ?? ''}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
        <Marks layout={layout} />
        <EndLabels layout={layout} />
      </ZIndexLayer>
      <Tooltip
        content={<ValuesTooltip tips={dayTips(spec, rows)} />}
        isAnimationActive={false}
        cursor={{ stroke: chartColours.axis }}
      />
      {layout.lineKeys.keys.map(({ key, x, y, lines }) => (
        <g key={key.series.id} data-key={key.series.id}>
          <LineSwatch series={key.series} x={x} y={layout.lineKeysTop + y} />
          <ChartText x={x + swatchWidth + 6} top={layout.lineKeysTop + y} lines={lines} />
        </g>
      ))}
      <ChartKeys chartId={chartId} keys={spec.keys} width={width} top={layout.keysTop} marks="points" />
    </LineChart>
  );
}
