import type { ReactNode } from 'react';
import { chartColours } from './chart-colours.ts';
import { hatchFill } from './chart-patterns.tsx';
import type { MarkEnding, MarkTone } from './chart-spec.ts';

/** A phase is paler than a figure, because its name is written on it. */
export type SpanTone = MarkTone | 'phase';

interface SpanMarkProps {
  readonly chartId: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
  readonly startStated: boolean;
  readonly endStated: boolean;
  readonly ending: MarkEnding;
  readonly tone: SpanTone;
}

/** Slices of a torn end, outermost first, as distances in px from the end. */
const slices = [
  [0, 2],
  [5, 8],
] as const;
const tornWidth = 11;

const tones: Record<SpanTone, { readonly fill: string; readonly stroke: string }> = {
  actual: { fill: chartColours.actual, stroke: chartColours.actual },
  planned: { fill: chartColours.surface, stroke: chartColours.planned },
  before: { fill: chartColours.before, stroke: chartColours.beforeLine },
  phase: { fill: chartColours.actualFaint, stroke: chartColours.actual },
};

/**
 * A bar over a period. An end that is not stated breaks up into slices; a figure of "more than" ends in a point;
 * an approximate one is hatched; a plan is an outline. None of it depends on colour.
 */
export function SpanMark(props: SpanMarkProps): ReactNode {
  const { chartId, top, height, ending, tone } = props;
  const { stroke } = tones[tone];
  const fill = ending === 'hatched' ? hatchFill(chartId, tone) : tones[tone].fill;
  const bottom = top + height;
  const unstated = !props.startStated && !props.endStated;
  // The hatch of a phase is too pale to tell by itself.
  const dashed = tone === 'planned' || unstated || (tone === 'phase' && ending === 'hatched');
  const torn = Math.min(tornWidth, (props.right - props.left) / 3);
  const left = props.startStated ? props.left : props.left + torn;
  const right = props.endStated ? props.right : props.right - torn;
  const head = ending === 'open' ? Math.min(height * 0.55, (right - left) / 2) : 0;
  const outline =
    head > 0
      ? `M${left},${top}H${right - head}L${right},${top + height / 2}L${right - head},${bottom}H${left}Z`
      : `M${left},${top}H${right}V${bottom}H${left}Z`;
  const sides = [
    ...(props.startStated ? [] : slices.map(([from, to]) => [props.left + from, props.left + to] as const)),
    ...(props.endStated ? [] : slices.map(([from, to]) => [props.right - to, props.right - from] as const)),
  ];
  return (
    <g
      data-mark={ending}
      data-start={props.startStated ? 'stated' : 'not-stated'}
      data-end={props.endStated ? 'stated' : 'not-stated'}
      fill={unstated && ending === 'exact' ? chartColours.surface : fill}
      stroke={stroke}
      strokeWidth={1.5}
      {...(dashed ? { strokeDasharray: '5 3' } : {})}
    >
      <path d={outline} strokeLinejoin="round" />
      {sides.map(([from, to]) => (
        <rect key={from} x={from} y={top} width={Math.max(1, to - from)} height={height} fill={stroke} stroke="none" />
      ))}
    </g>
  );
}
