import type { ReactNode } from 'react';
import { chartColours } from './chart-colours.ts';

interface LimitMarkProps {
  readonly x: number;
  readonly top: number;
  readonly height: number;
}

/** The upright mark of a limit across a group of bars: a dark line with a foot and a head, rimmed to show on bars. */
export function LimitMark({ x, top, height }: LimitMarkProps): ReactNode {
  const path = `M${x - 4},${top}h8M${x},${top}v${height}M${x - 4},${top + height}h8`;
  return (
    <g data-mark="limit" fill="none">
      <path d={path} stroke={chartColours.surface} strokeWidth={5} />
      <path d={path} stroke={chartColours.target} strokeWidth={2} />
    </g>
  );
}
