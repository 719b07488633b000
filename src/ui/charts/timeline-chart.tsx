import type { ReactNode } from 'react';
import { useXAxisScale } from 'recharts';
import { chartColours } from './chart-colours.ts';
import { ChartKeys } from './chart-keys.tsx';
import { chartLayout, detailLine, detailSize, labelLine, labelSize } from './chart-metrics.ts';
import { ChartPatterns } from './chart-patterns.tsx';
import type { TimelineBar, TimelinePoint, TimelineSpec } from './chart-spec.ts';
import { ChartText } from './chart-text.tsx';
import { dayNumber } from './day-scale.ts';
import {
  type BarPlace,
  barEdges,
  layoutTimeline,
  plotPadding,
  pointRadius,
  type TimelineLayout,
} from './layout-timeline.ts';
import { barTextRoom, placeBarLabel } from './place-bar-label.ts';
import { RowChart } from './row-chart.tsx';
import { SpanMark } from './span-mark.tsx';
import { TodayMark } from './today-mark.tsx';
import { YearAxis } from './year-axis.tsx';

interface TimelineChartProps {
  readonly chartId: string;
  readonly spec: TimelineSpec;
  readonly width: number;
  readonly title: string;
}

interface PhaseBarProps {
  readonly chartId: string;
  readonly bar: TimelineBar;
  readonly place: BarPlace;
  readonly edges: { readonly left: number; readonly right: number };
  readonly plot: { readonly left: number; readonly right: number };
  readonly layout: TimelineLayout;
}

function PhaseBar({ chartId, bar, place, edges, plot, layout }: PhaseBarProps): ReactNode {
  const label = placeBarLabel(
    { ...edges, plot, label: bar.label, maxLines: layout.barLines, room: barTextRoom(bar) },
    place.side,
  );
  return (
    <g data-bar={bar.id} data-label={label.side}>
      <SpanMark
        chartId={chartId}
        {...edges}
        top={place.top}
        height={layout.barHeight}
        startStated={bar.start !== null}
        endStated={bar.end !== null}
        ending={bar.uncertain ? 'hatched' : 'exact'}
        tone="phase"
      />
      <ChartText
        x={label.textLeft}
        top={place.top + (layout.barHeight - label.lines.length * detailLine) / 2}
        lines={label.lines}
        halo={bar.uncertain || label.side === 'left' || label.side === 'right'}
      />
    </g>
  );
}

function Milestone({
  point,
  x,
  y,
}: {
  readonly point: TimelinePoint;
  readonly x: number;
  readonly y: number;
}): ReactNode {
  return (
    <g data-point={point.id} data-uncertain={point.uncertain ? 'yes' : 'no'}>
      <circle
        cx={x}
        cy={y}
        r={pointRadius - 1}
        fill={point.uncertain ? chartColours.surface : chartColours.text}
        stroke={chartColours.text}
        strokeWidth={1.5}
        {...(point.uncertain ? { strokeDasharray: '3 2.2' } : {})}
      />
      <ChartText
        x={x}
        top={y - detailLine / 2}
        lines={[`${point.number}`]}
        size={detailSize}
        bold
        anchor="middle"
        fill={point.uncertain ? chartColours.text : chartColours.textInverse}
      />
    </g>
  );
}

function Lanes({
  chartId,
  spec,
  width,
  layout,
}: {
  readonly chartId: string;
  readonly spec: TimelineSpec;
  readonly width: number;
  readonly layout: TimelineLayout;
}): ReactNode {
  const scale = useXAxisScale();
  if (scale === undefined) return null;
  const x = (day: number): number => scale(day) ?? 0;
  const plot = { left: layout.margin.left, right: width };
  return spec.lanes.map((lane, index) => {
    const box = layout.lanes[index];
    if (box === undefined) return null;
    return (
      <g key={lane.id} data-lane={lane.id}>
        <line x1={0} x2={width} y1={box.top} y2={box.top} stroke={chartColours.grid} />
        <ChartText x={0} top={box.labelTop} lines={box.labelLines} size={labelSize} lineHeight={labelLine} bold halo />
        {lane.bars.map((bar) => {
          const place = box.bars.get(bar.id);
          if (place === undefined) return null;
          return (
            <PhaseBar
              key={bar.id}
              chartId={chartId}
              bar={bar}
              place={place}
              edges={barEdges(bar, x, spec)}
              plot={plot}
              layout={layout}
            />
          );
        })}
        {lane.points.map((point) => {
          const y = box.points.get(point.id);
          return y === undefined ? null : <Milestone key={point.id} point={point} x={x(dayNumber(point.day))} y={y} />;
        })}
      </g>
    );
  });
}

/** Phases as bars and events as numbered marks, in lanes over one axis of days. */
export function TimelineChart({ chartId, spec, width, title }: TimelineChartProps): ReactNode {
  const layout = layoutTimeline(spec, chartLayout(width));
  return (
    <RowChart
      width={width}
      height={Math.ceil(layout.height)}
      margin={layout.margin}
      title={title}
      domain={[dayNumber(spec.from), dayNumber(spec.to)]}
      padding={plotPadding}
      bars={false}
      rows={spec.lanes}
    >
      <ChartPatterns chartId={chartId} />
      <YearAxis from={spec.from} to={spec.to} labelTop={2} />
      <TodayMark today={spec.today} from={spec.from} to={spec.to} label={spec.todayLabel} />
      <Lanes chartId={chartId} spec={spec} width={width} layout={layout} />
      <ChartKeys chartId={chartId} keys={spec.keys} width={width} top={layout.keysTop} tone="phase" />
    </RowChart>
  );
}
