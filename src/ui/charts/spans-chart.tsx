import type { ReactNode } from 'react';
import { Bar, type BarShapeProps, DefaultZIndexes, ZIndexLayer } from 'recharts';
import { chartColours } from './chart-colours.ts';
import { ChartKeys } from './chart-keys.tsx';
import { chartLayout, labelLine, labelSize } from './chart-metrics.ts';
import { ChartPatterns } from './chart-patterns.tsx';
import type { SpanRow, SpansSpec } from './chart-spec.ts';
import { ChartText } from './chart-text.tsx';
import { dayNumber } from './day-scale.ts';
import { layoutSpans, spanBarHeight } from './layout-spans.ts';
import { RowChart } from './row-chart.tsx';
import { RowTexts } from './row-texts.tsx';
import { SpanMark } from './span-mark.tsx';
import { textWidth } from './text-width.ts';
import { TodayMark } from './today-mark.tsx';
import { YearAxis } from './year-axis.tsx';

interface SpansChartProps {
  readonly chartId: string;
  readonly spec: SpansSpec;
  readonly width: number;
  readonly title: string;
}

const valueGap = 7;

interface ValueTextProps {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly plotLeft: number;
  readonly plotRight: number;
  readonly top: number;
  /** Where the line of today stands, in px; null for none. */
  readonly todayX: number | null;
  readonly filled: boolean;
}

/** The value right of its bar, else left of it, else on it: the first place that is free of the line of today. */
function ValueText({ text, left, right, plotLeft, plotRight, top, todayX, filled }: ValueTextProps): ReactNode {
  const width = textWidth(text, labelSize, true) + valueGap;
  const textTop = top + (spanBarHeight - labelLine) / 2;
  const style = { lines: [text], top: textTop, size: labelSize, lineHeight: labelLine, bold: true };
  const crossed = (from: number): boolean => todayX !== null && todayX > from && todayX < from + width;
  const fitsRight = right + width <= plotRight;
  const fitsLeft = left - width >= plotLeft;
  const fitsOnBar = filled && right - left >= width + 2 * spanBarHeight;
  if (fitsRight && (!crossed(right) || !(fitsLeft || fitsOnBar))) {
    return <ChartText {...style} x={right + valueGap} halo />;
  }
  if (fitsLeft && (!crossed(left - width) || !fitsOnBar)) {
    return <ChartText {...style} x={left - valueGap} anchor="end" halo />;
  }
  const onBar = { x: (left + right) / 2, anchor: 'middle' } as const;
  return <ChartText {...style} {...onBar} {...(filled ? { fill: chartColours.textInverse } : { halo: true })} />;
}

/** Figures as bars over the periods they count, each on its own line. */
export function SpansChart({ chartId, spec, width, title }: SpansChartProps): ReactNode {
  const layout = layoutSpans(spec, chartLayout(width));
  const from = dayNumber(spec.from);
  const to = dayNumber(spec.to);
  const within = (day: string | null, unstated: number): number =>
    Math.min(to, Math.max(from, day === null ? unstated : dayNumber(day)));
  const period = (row: SpanRow): [number, number] => [within(row.start, from), within(row.end, to)];

  const plotWidth = width - layout.margin.left - layout.margin.right;
  const todayX =
    spec.today === null
      ? null
      : layout.margin.left + ((dayNumber(spec.today) - from) * plotWidth) / Math.max(1, to - from);

  const drawBar = (bar: BarShapeProps): ReactNode => {
    const row = spec.rows[bar.originalDataIndex];
    const box = layout.rows[bar.originalDataIndex];
    if (row === undefined || box === undefined) return null;
    const right = Math.max(bar.x + bar.width, bar.x + 4);
    return (
      <g data-row={row.id}>
        <SpanMark
          chartId={chartId}
          left={bar.x}
          right={right}
          top={box.barTop}
          height={spanBarHeight}
          startStated={row.start !== null}
          endStated={row.end !== null}
          ending={row.ending}
          tone={row.tone}
        />
        <ValueText
          text={row.valueText}
          left={bar.x}
          right={right}
          plotLeft={layout.margin.left}
          plotRight={width - layout.margin.right}
          top={box.barTop}
          todayX={todayX}
          filled={row.tone === 'actual' && row.ending !== 'hatched'}
        />
      </g>
    );
  };

  return (
    <RowChart
      width={width}
      height={Math.ceil(layout.height)}
      margin={layout.margin}
      title={title}
      domain={[from, to]}
      rows={spec.rows}
    >
      <ChartPatterns chartId={chartId} />
      <YearAxis from={spec.from} to={spec.to} labelTop={2} />
      <RowTexts ids={spec.rows} rows={layout.rows} width={width} />
      <ZIndexLayer zIndex={DefaultZIndexes.cursorRectangle}>
        <TodayMark today={spec.today} from={spec.from} to={spec.to} label={spec.todayLabel} />
      </ZIndexLayer>
      <Bar dataKey={period} shape={drawBar} isAnimationActive={false} />
      <ChartKeys chartId={chartId} keys={spec.keys} width={width} top={layout.keysTop} />
    </RowChart>
  );
}
