import type { ReactNode } from 'react';
import { chartColours } from './chart-colours.ts';
import type { ProgressStatus } from './chart-spec.ts';

interface StatusMarkProps {
  readonly status: ProgressStatus;
  /** Centre in px. */
  readonly x: number;
  readonly y: number;
}

/** Each status has its own shape, so that it is told apart in grey and by every kind of colour vision. */
export function StatusMark({ status, x, y }: StatusMarkProps): ReactNode {
  const colour = `var(--status-${status === 'cannot-be-said' ? 'unknown' : status})`;
  const line = {
    fill: 'none',
    stroke: chartColours.surface,
    strokeWidth: 2,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  } as const;
  const shapes: Record<ProgressStatus, ReactNode> = {
    met: (
      <>
        <circle cx={x} cy={y} r={7} fill={colour} />
        <path d={`M${x - 3.2},${y}l2.4,2.6l4.2,-5`} {...line} />
      </>
    ),
    exceeded: (
      <>
        <circle cx={x} cy={y} r={7} fill={colour} />
        <path d={`M${x},${y - 3.5}v7M${x - 3.5},${y}h7`} {...line} />
      </>
    ),
    'on-track': <path d={`M${x - 6},${y - 7}L${x + 7},${y}L${x - 6},${y + 7}Z`} fill={colour} />,
    behind: (
      <>
        <path d={`M${x},${y - 7}L${x + 8},${y + 7}H${x - 8}Z`} fill={colour} />
        <path d={`M${x},${y - 2}v3.5M${x},${y + 4.4}v0.2`} {...line} />
      </>
    ),
    'cannot-be-said': (
      <circle cx={x} cy={y} r={6} fill={chartColours.surface} stroke={colour} strokeWidth={2} strokeDasharray="3 2.3" />
    ),
  };
  return <g data-status={status}>{shapes[status]}</g>;
}
