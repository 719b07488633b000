import type { ReactNode } from 'react';
import { barOutline } from './bar-outline.ts';
import { chartColours } from './chart-colours.ts';
import { hatchFill } from './chart-patterns.tsx';
import type { MarkEnding, YearsPattern } from './chart-spec.ts';
import { swatchWidth } from './layout-keys.ts';
import { partFill } from './part-patterns.tsx';

interface PartMarkProps {
  readonly chartId: string;
  readonly pattern: YearsPattern;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ending?: MarkEnding;
}

interface FilledBarProps {
  readonly chartId: string;
  readonly outline: string;
  readonly fill: string;
  readonly stroke: string;
  readonly ending: MarkEnding;
}

/** A filled bar; an approximate one lies under a light hatch and has a dashed outline. */
export function FilledBar({ chartId, outline, fill, stroke, ending }: FilledBarProps): ReactNode {
  return (
    <g data-mark={ending} strokeLinejoin="round">
      <path d={outline} fill={fill} {...(ending === 'hatched' ? {} : { stroke, strokeWidth: 1 })} />
      {ending === 'hatched' && (
        <path
          d={outline}
          fill={hatchFill(chartId, 'veil')}
          stroke={stroke}
          strokeWidth={1.25}
          strokeDasharray="4 2.5"
        />
      )}
    </g>
  );
}

/** A bar to the right in the pattern of its part. It ends in a point for "more than". */
export function PartMark({ chartId, pattern, x, y, width, height, ending = 'exact' }: PartMarkProps): ReactNode {
  return (
    <FilledBar
      chartId={chartId}
      outline={barOutline(x, x + Math.max(0, width), y, Math.max(1, height), ending === 'open')}
      fill={partFill(chartId, pattern)}
      stroke={chartColours.actual}
      ending={ending}
    />
  );
}

/** The sample of a part's pattern in a key. */
export function PartSwatch({
  chartId,
  pattern,
  x,
  y,
}: Pick<PartMarkProps, 'chartId' | 'pattern' | 'x' | 'y'>): ReactNode {
  return <PartMark chartId={chartId} pattern={pattern} x={x + 1} y={y + 2} width={swatchWidth - 2} height={12} />;
}
