import type { ReactNode } from 'react';
import { chartColours } from './chart-colours.ts';

/** Dashes of the lines of a pace, which is all that tells them apart on paper. */
export const paceDashes = { required: '8 5', forecast: '1.5 4.5' } as const;

interface PaceMarkProps {
  readonly x: number;
  readonly y: number;
}

/** Where a target begins: a hollow square, which a value of the same day can stand in. */
export function BaselineMark({ x, y }: PaceMarkProps): ReactNode {
  return (
    <rect
      data-mark="baseline"
      x={x - 7}
      y={y - 7}
      width={14}
      height={14}
      fill={chartColours.surface}
      stroke={chartColours.target}
      strokeWidth={1.75}
    />
  );
}

/** What is to be reached on the due day: a dark diamond. */
export function DueMark({ x, y }: PaceMarkProps): ReactNode {
  return (
    <path
      data-mark="due"
      d={`M${x},${y - 8}L${x + 8},${y}L${x},${y + 8}L${x - 8},${y}Z`}
      fill={chartColours.target}
      stroke={chartColours.surface}
      strokeWidth={1.5}
    />
  );
}

/** Where the pace so far leads: a dotted ring, because nothing of it has happened. */
export function ForecastMark({ x, y }: PaceMarkProps): ReactNode {
  return (
    <circle
      data-mark="forecast"
      cx={x}
      cy={y}
      r={6}
      fill={chartColours.surface}
      stroke={chartColours.actual}
      strokeWidth={2}
      strokeDasharray="1.8 2"
    />
  );
}
