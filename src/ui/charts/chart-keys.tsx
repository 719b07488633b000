import type { ReactNode } from 'react';
import { chartColours } from './chart-colours.ts';
import { detailLine } from './chart-metrics.ts';
import { hatchFill } from './chart-patterns.tsx';
import type { ChartKey, KeyMark } from './chart-spec.ts';
import { ChartText } from './chart-text.tsx';
import { layoutKeys, swatchWidth } from './layout-keys.ts';
import { SpanMark, type SpanTone } from './span-mark.tsx';
import { TargetMark } from './target-mark.tsx';

interface SwatchProps {
  readonly chartId: string;
  readonly mark: KeyMark;
  readonly tone: SpanTone;
  readonly x: number;
  readonly y: number;
}

const swatchHeight = 12;

function Swatch({ chartId, mark, tone, x, y }: SwatchProps): ReactNode {
  const box = { chartId, left: x + 1, right: x + swatchWidth - 1, top: y, height: swatchHeight };
  const stated = { startStated: true, endStated: true } as const;
  switch (mark) {
    case 'exact':
    case 'open':
    case 'hatched':
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
  }
}

interface ChartKeysProps {
  readonly chartId: string;
  readonly keys: readonly ChartKey[] | undefined;
  readonly width: number;
  readonly top: number;
  /** The tone of the bars that the key explains. */
  readonly tone?: SpanTone;
}

/** What the marks of a chart mean. */
export function ChartKeys({ chartId, keys, width, top, tone = 'actual' }: ChartKeysProps): ReactNode {
  return layoutKeys(keys, width).keys.map(({ key, x, y, lines }) => (
    <g key={`${key.mark} ${key.text}`}>
      <Swatch chartId={chartId} mark={key.mark} tone={tone} x={x} y={top + y + (detailLine - swatchHeight) / 2} />
      <ChartText x={x + swatchWidth + 6} top={top + y} lines={lines} />
    </g>
  ));
}
