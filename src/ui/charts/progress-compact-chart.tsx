import type { ReactNode } from 'react';
import { Surface } from 'recharts';
import { chartColours } from './chart-colours.ts';
import { chartLayout, detailLine } from './chart-metrics.ts';
import { ChartPatterns, hatchFill } from './chart-patterns.tsx';
import type { ProgressRow, ProgressSpec } from './chart-spec.ts';
import { ChartText } from './chart-text.tsx';
import { swatchWidth } from './layout-keys.ts';
import {
  compactBarHeight,
  compactBarLine,
  compactStatusRoom,
  compactTrackEnd,
  layoutProgressCompact,
} from './layout-progress-compact.ts';
import { StatusMark } from './status-mark.tsx';
import { TargetMark } from './target-mark.tsx';

interface ProgressCompactChartProps {
  readonly chartId: string;
  readonly spec: ProgressSpec;
  readonly width: number;
  readonly title: string;
}

interface TrackProps {
  readonly chartId: string;
  readonly row: ProgressRow;
  readonly x: (value: number) => number;
  readonly top: number;
}

/** Achieved filled, what is missing hatched, the target as an upright mark; a dashed blank where nothing is known. */
function Track({ chartId, row, x, top }: TrackProps): ReactNode {
  const achieved = x(row.achieved ?? 0);
  const target = x(row.target);
  return (
    <g data-row={row.id} data-known={row.achieved === null ? 'no' : 'yes'}>
      {row.achieved === null ? (
        <rect
          x={0.75}
          y={top + 0.75}
          width={Math.max(0, x(compactTrackEnd(row)) - 1.5)}
          height={compactBarHeight - 1.5}
          fill={chartColours.surface}
          stroke={chartColours.missing}
          strokeWidth={1.5}
          strokeDasharray="5 4"
        />
      ) : (
        <>
          {target > achieved && (
            <rect
              x={achieved}
              y={top + 1}
              width={target - achieved}
              height={compactBarHeight - 2}
              fill={hatchFill(chartId, 'remaining')}
              stroke={chartColours.remaining}
              strokeWidth={1}
            />
          )}
          <rect x={0} y={top} width={achieved} height={compactBarHeight} fill={chartColours.actual} />
        </>
      )}
      {row.targetHigh !== null && <TargetMark x={x(row.targetHigh)} top={top - 2} height={compactBarHeight + 4} />}
      <TargetMark x={target} top={top - 2} height={compactBarHeight + 4} />
    </g>
  );
}

/** Achieved against required, low enough for several targets on half a sheet: the value and the status end the bar. */
export function ProgressCompactChart({ chartId, spec, width, title }: ProgressCompactChartProps): ReactNode {
  const layout = layoutProgressCompact(spec, chartLayout(width));
  const { key, trackWidth, valueLeft, statusLeft, domainEnd } = layout;
  const x = (value: number): number => (value * (trackWidth - 2)) / domainEnd;
  return (
    <Surface role="img" aria-label={title} width={width} height={layout.height}>
      <ChartPatterns chartId={chartId} />
      <ChartText x={0} top={0} lines={[spec.unitText]} fill={chartColours.textMuted} />
      {key !== null && (
        <>
          <TargetMark x={key.x + swatchWidth / 2} top={key.y + 2} height={compactBarHeight + 4} />
          <ChartText x={key.x + swatchWidth} top={key.y} lines={[key.text]} fill={chartColours.textMuted} />
        </>
      )}
      {layout.rows.map(({ row, labelLines, labelTop, lineTop, valueText, statusText }) => {
        const textTop = lineTop + (compactBarLine - detailLine) / 2;
        return (
          <g key={row.id}>
            <ChartText x={0} top={labelTop} lines={labelLines} lineHeight={layout.labelLine} bold />
            <Track chartId={chartId} row={row} x={x} top={lineTop + (compactBarLine - compactBarHeight) / 2} />
            <ChartText x={valueLeft} top={textTop} lines={valueText === '' ? [] : [valueText]} bold />
            <StatusMark status={row.status} x={statusLeft - compactStatusRoom / 2} y={lineTop + compactBarLine / 2} />
            <ChartText x={statusLeft} top={textTop} lines={[statusText]} />
          </g>
        );
      })}
    </Surface>
  );
}
