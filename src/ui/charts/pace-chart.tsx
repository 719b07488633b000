import type { ReactNode } from 'react';
import { DefaultZIndexes, Line, LineChart, Tooltip, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { chartColours } from './chart-colours.ts';
import { ChartKeys } from './chart-keys.tsx';
import { chartLayout, detailLine, detailSize, labelLine, labelSize } from './chart-metrics.ts';
import type { PaceSpec } from './chart-spec.ts';
import { ChartPatterns } from './chart-patterns.tsx';
import { ChartText } from './chart-text.tsx';
import { type DayRow, dayRows } from './day-rows.ts';
import { dayNumber } from './day-scale.ts';
import { layoutPace, type PaceLayout } from './layout-pace.ts';
import { axisInset } from './layout-value-axis.ts';
import { LineMark } from './line-mark.tsx';
import { BaselineMark, DueMark, ForecastMark, paceDashes } from './pace-marks.tsx';
import { TodayMark } from './today-mark.tsx';
import { ValueAxis } from './value-axis.tsx';
import { type ValuesTip, ValuesTooltip } from './values-tooltip.tsx';
import { YearAxis } from './year-axis.tsx';

interface PaceChartProps {
  readonly chartId: string;
  readonly spec: PaceSpec;
  readonly width: number;
  readonly title: string;
}

const flagShapes = { baseline: BaselineMark, target: DueMark, forecast: ForecastMark } as const;

/** The target as a level, the required line to it, and the dotted way on from the last value. */
function Ways({ layout }: { readonly layout: PaceLayout }): ReactNode {
  const { box } = layout.plot;
  const at = (name: string): PaceLayout['flags'][number] | undefined => layout.flags.find((flag) => flag.name === name);
  const baseline = at('baseline');
  const target = at('target');
  const forecast = at('forecast');
  const last = layout.points.at(-1);
  return (
    <>
      {target !== undefined && (
        <line
          data-line="target"
          x1={box.left - axisInset}
          x2={box.right}
          y1={target.y}
          y2={target.y}
          stroke={chartColours.target}
          strokeWidth={1.25}
        />
      )}
      {baseline !== undefined && target !== undefined && (
        <line
          data-line="required"
          x1={baseline.x}
          y1={baseline.y}
          x2={target.x}
          y2={target.y}
          stroke={chartColours.target}
          strokeWidth={1.5}
          strokeDasharray={paceDashes.required}
        />
      )}
      {last !== undefined && forecast !== undefined && forecast.x > last.x && (
        <line
          data-line="forecast"
          x1={last.x}
          y1={last.y}
          x2={forecast.x}
          y2={forecast.y}
          stroke={chartColours.actual}
          strokeWidth={2.25}
          strokeDasharray={paceDashes.forecast}
          strokeLinecap="round"
        />
      )}
    </>
  );
}

function Flags({ layout }: { readonly layout: PaceLayout }): ReactNode {
  const { elbowTop, elbowBottom } = layout;
  return layout.flags.map(({ name, x, y, box, valueLines, labelLines }) => {
    const centre = (box.left + box.right) / 2;
    const Shape = flagShapes[name];
    return (
      <g key={name} data-flag={name}>
        <path
          d={`M${centre},${elbowTop}L${x},${elbowBottom}V${y}`}
          fill="none"
          stroke={chartColours.axis}
          strokeWidth={1}
        />
        <Shape x={x} y={y} />
        <ChartText
          x={centre}
          top={box.top}
          lines={valueLines}
          size={labelSize}
          lineHeight={labelLine}
          bold
          anchor="middle"
        />
        <ChartText
          x={centre}
          top={box.top + valueLines.length * labelLine}
          lines={labelLines}
          anchor="middle"
          fill={chartColours.textMuted}
        />
      </g>
    );
  });
}

function Points({ layout }: { readonly layout: PaceLayout }): ReactNode {
  return layout.points.map(({ point, x, y }, index) => {
    const box = layout.values.get(point.id);
    return (
      <g key={point.id} data-point={point.id}>
        <LineMark style={0} x={x} y={y} ending={point.ending} faint={point.faint} />
        {box !== undefined && (
          <ChartText
            x={(box.left + box.right) / 2}
            top={box.top}
            lines={[point.valueText]}
            size={detailSize}
            bold={index === layout.points.length - 1}
            anchor="middle"
            fill={chartColours.actual}
            halo
          />
        )}
      </g>
    );
  });
}

/**
 * What a target required day by day (dashed), what was reached (solid), and where that pace leads (dotted). Left and
 * right arrow move from value to value.
 */
export function PaceChart({ chartId, spec, width, title }: PaceChartProps): ReactNode {
  const layout = layoutPace(spec, chartLayout(width), width);
  const { from, to } = layout.days;
  const rows = dayRows(layout.runs);
  const tips = rows.map(({ id }): ValuesTip => {
    const points = spec.points.filter((point) => point.day === id);
    return {
      id,
      heading: points[0]?.dayText ?? '',
      values: points.map((point) => ({ id: point.id, text: point.valueText, label: '' })),
    };
  });
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
      <ChartText x={0} top={layout.axisLabelLines.length * detailLine} lines={layout.cutLabelLines} italic />
      <YearAxis from={from} to={to} labelTop={layout.yearsTop} />
      <ValueAxis axis={layout.axis} />
      <TodayMark today={spec.today} from={from} to={to} label={spec.todayLabel} labelTop={layout.todayTop} />
      {layout.runs.map((run, index) => (
        <Line
          key={run[0]?.id ?? index}
          dataKey={(row: DayRow) => row.values.get(index) ?? null}
          type="linear"
          connectNulls
          stroke={chartColours.actual}
          strokeWidth={2.5}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
        <Ways layout={layout} />
        <Flags layout={layout} />
        <Points layout={layout} />
      </ZIndexLayer>
      <Tooltip
        content={<ValuesTooltip tips={tips} />}
        isAnimationActive={false}
        cursor={{ stroke: chartColours.axis }}
      />
      <ChartKeys chartId={chartId} keys={spec.keys} width={width} top={layout.keysTop} marks="points" />
    </LineChart>
  );
}
