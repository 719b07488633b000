import type { ReactNode } from 'react';
import { Bar, type BarShapeProps } from 'recharts';
import { chartColours } from './chart-colours.ts';
import { ChartKeys } from './chart-keys.tsx';
import { chartLayout, labelLine } from './chart-metrics.ts';
import { ChartPatterns, hatchFill } from './chart-patterns.tsx';
import type { ProgressRow, ProgressSpec } from './chart-spec.ts';
import { ChartText } from './chart-text.tsx';
import { layoutProgress, progressBarHeight, statusIndent } from './layout-progress.ts';
import { RowChart } from './row-chart.tsx';
import { RowTexts } from './row-texts.tsx';
import { StatusMark } from './status-mark.tsx';
import { TargetMark } from './target-mark.tsx';

interface ProgressChartProps {
  readonly chartId: string;
  readonly spec: ProgressSpec;
  readonly width: number;
  readonly title: string;
}

/** What is to be reached, or the achieved figure where it goes further: the length of a row's track. */
function trackEnd(row: ProgressRow): number {
  return Math.max(row.target, row.targetHigh ?? 0, row.achieved ?? 0);
}

/** Achieved against required on one axis from zero; what is still missing is hatched. */
export function ProgressChart({ chartId, spec, width, title }: ProgressChartProps): ReactNode {
  const layout = layoutProgress(spec, chartLayout(width));

  const drawBar = (bar: BarShapeProps): ReactNode => {
    const row = spec.rows[bar.originalDataIndex];
    const box = layout.rows[bar.originalDataIndex];
    if (row === undefined || box === undefined) return null;
    const at = (value: number): number => bar.x + (bar.width * value) / Math.max(1e-9, trackEnd(row));
    const y = box.barTop;
    const known = row.achieved !== null;
    const achieved = at(row.achieved ?? 0);
    const target = at(row.target);
    const missing = Math.max(0, target - achieved);
    return (
      <g data-row={row.id} data-known={known ? 'yes' : 'no'}>
        {known ? (
          <>
            {missing > 0 && (
              <rect
                x={achieved}
                y={y + 3}
                width={missing}
                height={progressBarHeight - 6}
                fill={hatchFill(chartId, 'remaining')}
                stroke={chartColours.remaining}
                strokeWidth={1}
              />
            )}
            <rect x={bar.x} y={y} width={achieved - bar.x} height={progressBarHeight} fill={chartColours.actual} />
          </>
        ) : (
          <rect
            x={bar.x + 0.75}
            y={y + 0.75}
            width={Math.max(0, bar.width - 1.5)}
            height={progressBarHeight - 1.5}
            fill={chartColours.surface}
            stroke={chartColours.missing}
            strokeWidth={1.5}
            strokeDasharray="5 4"
          />
        )}
        {row.targetHigh !== null && (
          <path
            d={`M${target},${y - 4}v-3H${at(row.targetHigh)}v3M${at(row.targetHigh)},${y - 4}V${y + progressBarHeight + 4}`}
            fill="none"
            stroke={chartColours.target}
            strokeWidth={2}
            data-mark="target-high"
          />
        )}
        <TargetMark x={target} top={y - 4} height={progressBarHeight + 8} />
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
      <ChartText x={layout.margin.left} top={2} lines={[spec.unitText]} fill={chartColours.textMuted} />
      <RowTexts ids={spec.rows} rows={layout.rows} width={width} detailIndent={statusIndent} />
      <Bar dataKey={trackEnd} shape={drawBar} isAnimationActive={false} />
      {spec.rows.map((row, index) => {
        const box = layout.rows[index];
        if (box === undefined) return null;
        const statusY = box.textTop + box.labelLines.length * labelLine + 8;
        return (
          <g key={row.id}>
            <StatusMark status={row.status} x={8} y={statusY} />
            <ChartText
              x={layout.margin.left}
              top={box.barTop + progressBarHeight + layout.noteGap}
              lines={layout.notes[index] ?? []}
            />
          </g>
        );
      })}
      <ChartKeys chartId={chartId} keys={spec.keys} width={width} top={layout.keysTop} />
    </RowChart>
  );
}
