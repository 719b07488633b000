import type { ReactNode } from 'react';
import { chartColours } from './chart-colours.ts';

interface TargetMarkProps {
  readonly x: number;
  readonly top: number;
  readonly height: number;
}

/** The upright mark of a target: dark, with a light rim so that it shows on a filled bar as well. */
export function TargetMark({ x, top, height }: TargetMarkProps): ReactNode {
  return (
    <g data-mark="target">
      <rect x={x - 3.5} y={top - 1} width={7} height={height + 2} fill={chartColours.surface} />
      <rect x={x - 2} y={top} width={4} height={height} fill={chartColours.target} />
    </g>
  );
}
