import type { ReactNode } from 'react';
import { chartColours } from './chart-colours.ts';

/** The sign of a figure that is known to be missing: a cross where a line is broken. It is no value. */
export function GapMark({ x, y }: { readonly x: number; readonly y: number }): ReactNode {
  const path = `M${x - 4},${y - 4}l8,8M${x - 4},${y + 4}l8,-8`;
  return (
    <g data-mark="gap" strokeLinecap="round">
      <path d={path} stroke={chartColours.surface} strokeWidth={5} />
      <path d={path} stroke={chartColours.missing} strokeWidth={1.75} />
    </g>
  );
}
