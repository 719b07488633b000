import type { ReactNode } from 'react';
import { chartColours } from './chart-colours.ts';
import { detailLine } from './chart-metrics.ts';
import { hatchFill } from './chart-patterns.tsx';
import type { ChartKey, KeyMark } from './chart-spec.ts';
import { ChartText } from './chart-text.tsx';
import { GapMark } from './gap-mark.tsx';
import { layoutKeys, swatchWidth } from './layout-keys.ts';
import { LimitMark } from './limit-mark.tsx';
import { LineMark } from './line-mark.tsx';
import { ForecastMark, paceDashes } from './pace-marks.tsx';
import { SpanMark, type SpanTone } from './span-mark.tsx';
import { TargetMark } from './target-mark.tsx';
import { UnknownMark } from './unknown-mark.tsx';

interface SwatchProps {
  readonly chartId: string;
  readonly mark: KeyMark;
  readonly tone: SpanTone;
  readonly marks: 'bars' | 'points';
  readonly x: number;
  readonly y: number;
}

const swatchHeight = 12;

function Swatch({ chartId, mark, tone, marks, x, y }: SwatchProps): ReactNode {
  const box = { chartId, left: x + 1, right: x + swatchWidth - 1, top: y, height: swatchHeight };
  const stated = { startStated: true, endStated: true } as const;
  const centre = { x: x + swatchWidth / 2, y: y + swatchHeight / 2 };
  switch (mark) {
    case 'exact':
    case 'open':
    case 'hatched':
      if (marks === 'points')
        return <LineMark style={0} {...centre} y={centre.y + (mark === 'open' ? 4 : 0)} ending={mark} faint={false} />;
      return <SpanMark {...box} {...stated} ending={mark} tone={tone} />;
    case 'not-stated':
      return <SpanMark {...box} startStated={false} endStated ending="exact" tone={tone} />;
    case 'planned':
      return <SpanMark {...box} {...stated} ending="exact" tone="planned" />;
    case 'before':
      return <SpanMark {...box} {...stated} ending="exact" tone="before" />;
    case 'target':
      return <TargetMark x={x + swatchWidth / 2} top={y - 1} height={swatchHeight + 2} />;
    case 'remaining':
      return (
        <rect
          x={x + 1}
          y={y}
          width={swatchWidth - 2}
          height={swatchHeight}
          fill={hatchFill(chartId, 'remaining')}
          stroke={chartColours.remaining}
        />
      );
    case 'milestone':
      return <circle cx={x + swatchWidth / 2} cy={y + swatchHeight / 2} r={6} fill={chartColours.text} />;
    case 'faint':
      return (
        <circle
          cx={x + swatchWidth / 2}
          cy={y + swatchHeight / 2}
          r={5}
          fill={chartColours.surface}
          stroke={chartColours.missing}
          strokeWidth={1.5}
          strokeDasharray="2.5 2"
        />
      );
    case 'gap':
      return <GapMark {...centre} />;
    case 'required':
      return (
        <line
          x1={x}
          x2={x + swatchWidth}
          y1={centre.y}
          y2={centre.y}
          stroke={chartColours.target}
          strokeWidth={1.5}
          strokeDasharray={paceDashes.required}
        />
      );
    case 'forecast':
      return <ForecastMark {...centre} />;
    case 'limit':
      return <LimitMark x={centre.x} top={y - 2} height={swatchHeight + 4} />;
    case 'unknown':
      return <UnknownMark x={x} top={y - 2} height={swatchHeight + 4} />;
  }
}

interface ChartKeysProps {
  readonly chartId: string;
  readonly keys: readonly ChartKey[] | undefined;
  readonly width: number;
  readonly top: number;
  /** The tone of the bars that the key explains. */
  readonly tone?: SpanTone;
  /** Whether the endings are shown on bars or on the points of a line. */
  readonly marks?: 'bars' | 'points';
}

/** What the marks of a chart mean. */
export function ChartKeys({ chartId, keys, width, top, tone = 'actual', marks = 'bars' }: ChartKeysProps): ReactNode {
  return layoutKeys(keys, width).keys.map(({ key, x, y, lines }) => (
    <g key={`${key.mark} ${key.text}`}>
      <Swatch
        chartId={chartId}
        mark={key.mark}
        tone={tone}
        marks={marks}
        x={x}
        y={top + y + (detailLine - swatchHeight) / 2}
      />
      <ChartText x={x + swatchWidth + 6} top={top + y} lines={lines} />
    </g>
  ));
}
