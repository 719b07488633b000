import type { ReactNode } from 'react';
import { chartColours } from '../charts/chart-colours.ts';
import { ChartText } from '../charts/chart-text.tsx';
import { textWidth } from '../charts/text-width.ts';
import { lowerLine, lowerSize, upperLine } from './axis-ticks.ts';
import type { AxisLayout } from './layout-time-axis.ts';

interface NamesProps {
  readonly layout: AxisLayout;
  readonly top: number;
}

function Names({ layout: { ticks, prepared }, top }: NamesProps): ReactNode {
  const lines = [
    {
      ticks: ticks.upper,
      top,
      size: prepared.metrics.yearSize,
      lineHeight: upperLine,
      bold: true,
      fill: chartColours.text,
    },
    {
      ticks: ticks.lower,
      top: top + upperLine,
      size: lowerSize,
      lineHeight: lowerLine,
      bold: false,
      fill: chartColours.textMuted,
    },
  ];
  return lines.map(({ ticks: line, ...type }) =>
    line.map(({ labelX, label }) =>
      label === null ? null : <ChartText key={`${type.size} ${labelX}`} x={labelX} lines={[label]} {...type} halo />,
    ),
  );
}

/** The names of the calendar above and below the lanes, written over all lines. */
export function AxisNames({ layout }: { readonly layout: AxisLayout }): ReactNode {
  return (
    <g aria-hidden="true">
      <Names layout={layout} top={layout.axisTop} />
      {layout.prepared.metrics.isNamedTwice && <Names layout={layout} top={layout.plotBottom} />}
    </g>
  );
}

/** The calendar behind the lanes: hairlines where periods begin, stronger ones for the longer periods. */
export function AxisCalendar({ layout }: { readonly layout: AxisLayout }): ReactNode {
  const { ticks, scale, axisTop, plotTop, plotBottom, height } = layout;
  const lowerTop = axisTop + upperLine;
  return (
    <g aria-hidden="true">
      <rect
        x={scale.left}
        y={axisTop}
        width={scale.right - scale.left}
        height={plotTop - axisTop}
        fill={chartColours.track}
      />
      <rect
        x={scale.left}
        y={plotBottom}
        width={scale.right - scale.left}
        height={height - plotBottom}
        fill={chartColours.track}
      />
      {ticks.lower.map(({ x }) =>
        x === null ? null : (
          <line key={x} x1={x} x2={x} y1={lowerTop} y2={height} stroke={chartColours.grid} strokeWidth={1} />
        ),
      )}
      {ticks.upper.map(({ x }) =>
        x === null ? null : (
          <line key={x} x1={x} x2={x} y1={axisTop} y2={height} stroke={chartColours.line} strokeWidth={1.5} />
        ),
      )}
    </g>
  );
}

const todaySize = 14;
const todayPadding = 8;

/** The line of the day shown through all lanes, with what it is called on a flag above them. */
export function AxisToday({ layout, label }: { readonly layout: AxisLayout; readonly label: string }): ReactNode {
  const { todayX: x, axisTop, plotBottom, scale } = layout;
  if (x === null) return null;
  const width = Math.min(textWidth(label, todaySize, true) + 2 * todayPadding, scale.right);
  const left = Math.max(0, Math.min(x - width / 2, scale.right - width));
  return (
    <g data-mark="today">
      <line x1={x} x2={x} y1={axisTop - 2} y2={plotBottom} stroke={chartColours.today} strokeWidth={2.5} />
      <rect x={left} y={0} width={width} height={axisTop - 2} rx={3} fill={chartColours.today} />
      <ChartText
        x={left + width / 2}
        top={0}
        lines={[label]}
        size={todaySize}
        lineHeight={axisTop - 2}
        bold
        anchor="middle"
        fill={chartColours.surface}
      />
    </g>
  );
}
