import type { ReactNode } from 'react';
import { Bar, type BarShapeProps } from 'recharts';
import { chartColours } from './chart-colours.ts';
import { ChartKeys } from './chart-keys.tsx';
import { chartLayout, detailLine, detailSize } from './chart-metrics.ts';
import { ChartPatterns } from './chart-patterns.tsx';
import type { BeforeAfterRow, BeforeAfterSpec } from './chart-spec.ts';
import { ChartText } from './chart-text.tsx';
import { layoutBeforeAfter, pairedBarGap } from './layout-before-after.ts';
import { rowMeasures } from './layout-rows.ts';
import { RowChart } from './row-chart.tsx';
import { RowTexts } from './row-texts.tsx';
import { SpanMark } from './span-mark.tsx';

interface BeforeAfterChartProps {
  readonly chartId: string;
  readonly spec: BeforeAfterSpec;
  readonly width: number;
  readonly title: string;
}

/** Two bars per row from zero, each with its number at its end and the change at the right edge. */
export function BeforeAfterChart({ chartId, spec, width, title }: BeforeAfterChartProps): ReactNode {
  const kind = chartLayout(width);
  const layout = layoutBeforeAfter(spec, kind);
  const { barHeight } = layout;
  const names = rowMeasures(spec.isCompact);

  const drawBar =
    (side: 'before' | 'after') =>
    (bar: BarShapeProps): ReactNode => {
      const row = spec.rows[bar.originalDataIndex];
      const box = layout.rows[bar.originalDataIndex];
      if (row === undefined || box === undefined) return null;
      const before = side === 'before';
      const top = box.barTop + (before ? 0 : barHeight + pairedBarGap);
      const right = bar.x + bar.width;
      return (
        <g data-row={row.id} data-side={side}>
          <SpanMark
            chartId={chartId}
            left={bar.x}
            right={right}
            top={top}
            height={barHeight}
            startStated
            endStated
            ending="exact"
            tone={before ? 'before' : 'actual'}
          />
          <ChartText
            x={right + 6}
            top={top + (barHeight - detailLine) / 2}
            lines={[before ? row.beforeText : row.afterText]}
            size={before ? detailSize : names.size}
            bold={!before}
            fill={before ? chartColours.textMuted : chartColours.text}
          />
        </g>
      );
    };

  const change = (row: BeforeAfterRow, index: number): ReactNode => {
    const box = layout.rows[index];
    if (box === undefined) return null;
    const top = kind === 'wide' ? box.barTop + (2 * barHeight + pairedBarGap - names.line) / 2 : box.textTop;
    return (
      <ChartText
        key={row.id}
        x={width - 2}
        top={top}
        lines={[row.changeText]}
        size={names.size}
        lineHeight={names.line}
        anchor="end"
      />
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
      <RowTexts ids={spec.rows} rows={layout.rows} width={width} isCompact={spec.isCompact} />
      <Bar dataKey="before" shape={drawBar('before')} isAnimationActive={false} />
      <Bar dataKey="after" shape={drawBar('after')} isAnimationActive={false} />
      {spec.rows.map(change)}
      <ChartKeys chartId={chartId} keys={layout.keys} width={width} top={0} />
    </RowChart>
  );
}
