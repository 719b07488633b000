import type { ReactNode } from 'react';
import { chartColours } from './chart-colours.ts';
import { hatchFill } from './chart-patterns.tsx';
import type { MarkEnding } from './chart-spec.ts';

interface StockMarkProps {
  readonly chartId: string;
  /** Centre in px. */
  readonly x: number;
  readonly y: number;
  readonly ending: MarkEnding;
  readonly faint: boolean;
}

/** A value: a disc when exact, a point upwards for "more than", hatched when approximate, dashed when doubtful. */
export function StockMark({ chartId, x, y, ending, faint }: StockMarkProps): ReactNode {
  const colour = faint ? chartColours.missing : chartColours.actual;
  const fill = ending === 'hatched' ? hatchFill(chartId, 'actual') : faint ? chartColours.surface : colour;
  const mark = {
    fill,
    stroke: colour,
    strokeWidth: 1.75,
    strokeLinejoin: 'round',
    ...(faint ? { strokeDasharray: '2.5 2' } : {}),
  } as const;
  return (
    <g data-mark={ending} data-faint={faint ? 'yes' : 'no'}>
      {ending === 'open' ? (
        <path d={`M${x},${y - 9}L${x + 6.5},${y + 4}H${x - 6.5}Z`} {...mark} />
      ) : (
        <circle cx={x} cy={y} r={ending === 'hatched' ? 6.5 : 5} {...mark} />
      )}
    </g>
  );
}
