import type { ReactNode } from 'react';
import { ChartText } from '../charts/chart-text.tsx';
import type { PlacedLabel } from './placed-box.ts';

/** A label in its place, with a rim that keeps it readable over the lines of the calendar. */
export function AxisLabel({ label }: { readonly label: PlacedLabel }): ReactNode {
  const { lines, left, right, top, type, anchor } = label;
  return (
    <ChartText
      x={anchor === 'start' ? left : right}
      top={top}
      lines={lines}
      size={type.size}
      lineHeight={type.line}
      bold={type.bold}
      anchor={anchor}
      halo
    />
  );
}
