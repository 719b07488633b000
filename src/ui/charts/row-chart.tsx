import type { ReactNode } from 'react';
import { BarChart, XAxis, YAxis } from 'recharts';
import type { ChartMargin } from './chart-metrics.ts';

interface RowChartProps {
  readonly width: number;
  readonly height: number;
  readonly margin: ChartMargin;
  readonly title: string;
  /** First and last value of the horizontal axis. */
  readonly domain: readonly [number, number];
  /** Space in px kept free inside both ends of the axis. */
  readonly padding?: number;
  /** False when the children draw everything: an axis without bars only keeps its domain when told to clip. */
  readonly bars?: boolean;
  readonly rows: readonly { readonly id: string }[];
  readonly children: ReactNode;
}

/**
 * A chart of horizontal rows over one numeric axis. Recharts scales the values; the rows' own layout decides heights,
 * because labels wrap. Not focusable: the table beside every chart is what a screen reader and the keyboard use.
 */
export function RowChart({
  width,
  height,
  margin,
  title,
  domain,
  padding = 0,
  bars = true,
  rows,
  children,
}: RowChartProps): ReactNode {
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={height}
      margin={{ ...margin }}
      data={[...rows]}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- Recharts puts it on its svg.
      role="img"
      aria-label={title}
      accessibilityLayer={false}
    >
      <XAxis
        hide
        type="number"
        domain={[...domain]}
        allowDataOverflow={!bars}
        padding={{ left: padding, right: padding }}
      />
      <YAxis hide type="category" dataKey="id" width={0} />
      {children}
    </BarChart>
  );
}
