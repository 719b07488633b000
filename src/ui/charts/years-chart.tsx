import type { ReactNode } from 'react';
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
import { chartColours } from './chart-colours.ts';
import { ChartKeys } from './chart-keys.tsx';
import { chartLayout, detailLine, labelLine, labelSize } from './chart-metrics.ts';
import { ChartPatterns } from './chart-patterns.tsx';
import type { YearsSeries, YearsSpec } from './chart-spec.ts';
import { ChartText } from './chart-text.tsx';
import { swatchWidth } from './layout-keys.ts';
import { layoutYears, yearBarHeight, yearColumnWidth, type YearsLayout, yearsValue } from './layout-years.ts';
import { PartMark, PartSwatch } from './part-mark.tsx';
import { PartPatterns } from './part-patterns.tsx';
import { RowChart } from './row-chart.tsx';
import { RowTexts } from './row-texts.tsx';

interface YearsChartProps {
  readonly chartId: string;
  readonly spec: YearsSpec;
  readonly width: number;
  readonly title: string;
}

/** Recharts stacks the parts; each is drawn only where its year has a value. */
function stackedBars(
  spec: YearsSpec,
  shape: (bar: BarShapeProps, series: YearsSeries) => ReactNode,
  size: number,
): ReactNode {
  return spec.series.map((series) => (
    <Bar
      key={series.id}
      dataKey={(row: YearsSpec['rows'][number]) => Math.max(0, yearsValue(row, series)?.value ?? 0)}
      stackId="year"
      barSize={size}
      shape={(bar: BarShapeProps) => shape(bar, series)}
      isAnimationActive={false}
    />
  ));
}

interface DrawnYearsProps<Layout> extends YearsChartProps {
  readonly layout: Layout;
}

function StandingYears(props: DrawnYearsProps<Extract<YearsLayout, { standing: true }>>): ReactNode {
  const { chartId, spec, width, title, layout } = props;
  const { left, top, bottom } = layout.margin;
  const height = Math.ceil(layout.height);
  const baseline = height - bottom;
  const pitch = (width - left) / Math.max(1, spec.rows.length);
  const centre = (index: number): number => left + (index + 0.5) * pitch;
  const scale = (baseline - top) / layout.domainEnd;

  const drawPart = (bar: BarShapeProps, series: YearsSeries): ReactNode => {
    const row = spec.rows[bar.originalDataIndex];
    if (row === undefined || (yearsValue(row, series)?.value ?? 0) <= 0) return null;
    return (
      <g data-row={row.id} data-part={series.id}>
        <PartMark
          chartId={chartId}
          pattern={series.pattern}
          x={bar.x}
          y={bar.y}
          width={bar.width}
          height={bar.height}
        />
      </g>
    );
  };

  return (
    <BarChart
      width={width}
      height={height}
      margin={{ ...layout.margin }}
      data={[...spec.rows]}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- Recharts puts it on its svg.
      role="img"
      aria-label={title}
      accessibilityLayer={false}
    >
      <XAxis hide type="category" dataKey="id" />
      <YAxis hide type="number" domain={[0, layout.domainEnd]} width={0} />
      <ChartPatterns chartId={chartId} />
      <PartPatterns chartId={chartId} used={spec.series.map((series) => series.pattern)} />
      <ChartText x={0} top={0} lines={layout.axisLabelLines} fill={chartColours.textMuted} />
      <line x1={left} x2={width} y1={baseline} y2={baseline} stroke={chartColours.axis} />
      {stackedBars(spec, drawPart, Math.min(yearColumnWidth, pitch * 0.6))}
      {spec.rows.map((row, index) => {
        const sum = row.values.reduce((all, { value }) => all + Math.max(0, value), 0);
        return (
          <g key={row.id} data-year={row.id}>
            <ChartText
              x={centre(index)}
              top={baseline - sum * scale - labelLine - 2}
              lines={row.totalText === '' ? [] : [row.totalText]}
              size={labelSize}
              lineHeight={labelLine}
              anchor="middle"
              bold
            />
            <ChartText
              x={centre(index)}
              top={layout.yearsTop}
              lines={layout.yearLines[index] ?? []}
              anchor="middle"
              bold
            />
          </g>
        );
      })}
      {spec.series.map((series, index) => {
        const part = layout.parts[index];
        if (part === undefined) return null;
        const middle = part.top + (part.height - detailLine) / 2;
        return (
          <g key={series.id} data-key={series.id}>
            <line x1={0} x2={width} y1={part.top} y2={part.top} stroke={chartColours.grid} />
            <PartSwatch chartId={chartId} pattern={series.pattern} x={0} y={middle} />
            <ChartText
              x={swatchWidth + 6}
              top={part.top + (part.height - part.lines.length * detailLine) / 2}
              lines={part.lines}
            />
            {spec.rows.map((row, column) => {
              const value = yearsValue(row, series);
              return (
                value !== null && (
                  <ChartText key={row.id} x={centre(column)} top={middle} lines={[value.text]} anchor="middle" />
                )
              );
            })}
          </g>
        );
      })}
      <ChartKeys chartId={chartId} keys={spec.keys} width={width} top={layout.keysTop} />
    </BarChart>
  );
}

function LyingYears(props: DrawnYearsProps<Extract<YearsLayout, { standing: false }>>): ReactNode {
  const { chartId, spec, width, title, layout } = props;
  const { left, right } = layout.margin;
  const scale = (width - left - right) / layout.domainEnd;

  const drawPart = (bar: BarShapeProps, series: YearsSeries): ReactNode => {
    const row = spec.rows[bar.originalDataIndex];
    const box = layout.rows[bar.originalDataIndex];
    if (row === undefined || box === undefined || (yearsValue(row, series)?.value ?? 0) <= 0) return null;
    return (
      <g data-row={row.id} data-part={series.id}>
        <PartMark
          chartId={chartId}
          pattern={series.pattern}
          x={bar.x}
          y={box.barTop}
          width={bar.width}
          height={yearBarHeight}
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
      domain={[0, layout.domainEnd]}
      rows={spec.rows}
    >
      <ChartPatterns chartId={chartId} />
      <PartPatterns chartId={chartId} used={spec.series.map((series) => series.pattern)} />
      <ChartText x={0} top={0} lines={layout.axisLabelLines} fill={chartColours.textMuted} />
      <RowTexts ids={spec.rows} rows={layout.rows} width={width} />
      {stackedBars(spec, drawPart, yearBarHeight)}
      {spec.rows.map((row, index) => {
        const box = layout.rows[index];
        if (box === undefined) return null;
        const sum = row.values.reduce((all, { value }) => all + Math.max(0, value), 0);
        return (
          <g key={row.id} data-year={row.id}>
            <ChartText
              x={left + sum * scale + 6}
              top={box.barTop + (yearBarHeight - labelLine) / 2}
              lines={row.totalText === '' ? [] : [row.totalText]}
              size={labelSize}
              lineHeight={labelLine}
              bold
            />
            {layout.parts[index]?.keys.map(({ key, x, y, lines }) => {
              const at = box.barTop + yearBarHeight + 6 + y;
              return (
                <g key={key.text}>
                  <PartSwatch chartId={chartId} pattern={key.pattern} x={left + x} y={at} />
                  <ChartText x={left + x + swatchWidth + 6} top={at} lines={lines} />
                </g>
              );
            })}
          </g>
        );
      })}
      <ChartKeys chartId={chartId} keys={spec.keys} width={width} top={layout.keysTop} />
    </RowChart>
  );
}

/** How much of what came in which year: standing columns, or lying bars where columns have no room. */
export function YearsChart(props: YearsChartProps): ReactNode {
  const layout = layoutYears(props.spec, chartLayout(props.width));
  return layout.standing ? <StandingYears {...props} layout={layout} /> : <LyingYears {...props} layout={layout} />;
}
