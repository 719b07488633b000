import type { ReactNode } from 'react';
import { chartColours } from './chart-colours.ts';
import type { ValueTick } from './chart-spec.ts';
import { ChartText } from './chart-text.tsx';
import { ticksWithText } from './layout-value-rows.ts';

interface TopAxisProps {
  readonly ticks: readonly ValueTick[];
  readonly x: (value: number) => number;
  /** Top of the line of texts; null for gridlines only. */
  readonly labelTop: number | null;
  /** Where the gridlines begin and end, in px. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Values above horizontal bars, each with a hairline down through them. */
export function TopAxis({ ticks, x, labelTop, top, bottom, left, right }: TopAxisProps): ReactNode {
  return (
    <g data-axis="top">
      {ticks.map(({ value }) => (
        <line key={value} x1={x(value)} x2={x(value)} y1={top} y2={bottom} stroke={chartColours.grid} />
      ))}
      {labelTop !== null &&
        ticksWithText(ticks, x, { left, right }).map(({ tick, centre }) => (
          <ChartText
            key={tick.value}
            x={centre}
            top={labelTop}
            lines={[tick.text]}
            anchor="middle"
            fill={chartColours.textMuted}
          />
        ))}
    </g>
  );
}
