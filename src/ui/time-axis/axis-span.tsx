import type { ReactNode } from 'react';
import { chartColours } from '../charts/chart-colours.ts';
import { toneColours, uncertainFill } from './axis-patterns.tsx';
import { MomentGlyph } from './moment-glyph.tsx';
import type { PlacedSpan } from './place-lane.ts';
import { barGlyphRoom, openTip } from './place-options.ts';

interface AxisSpanProps {
  readonly axisId: string;
  readonly placed: PlacedSpan;
  /** Place of the day shown in px, up to which what goes on is filled; the edge of the plot when it lies outside. */
  readonly filledTo: number;
}

/** An arrow head at an end that no source states. */
function openHead(x: number, top: number, bottom: number, tip: number): string {
  return `M${x} ${top}L${x + tip} ${(top + bottom) / 2}L${x} ${bottom}`;
}

/**
 * What lasts: a bar over its time. Pale when over, empty when ahead, filled up to today while it goes on; hatched where
 * its start or end is uncertain, an arrow where none is stated, no edge where it goes on beyond what is seen.
 */
export function AxisSpanShape({ axisId, placed, filledTo: today }: AxisSpanProps): ReactNode {
  const { prepared, extent, body, label } = placed;
  const { tone, isInferred } = prepared.mark;
  const { top, bottom } = body;
  const colour = toneColours[tone];
  const tip = Math.min(openTip - 3, (extent.right - extent.left) / 3);
  const left = extent.startIsOpen && !extent.startsBefore ? extent.left + tip : extent.left;
  const right = extent.endIsOpen && !extent.endsAfter ? extent.right - tip : extent.right;
  const filledTo = tone === 'done' ? right : tone === 'ahead' ? Math.min(right, today) : left;
  const line = {
    fill: 'none',
    stroke: colour,
    strokeWidth: tone === 'planned' ? 1.5 : 2,
    ...(isInferred ? { strokeDasharray: '6 4' } : {}),
  };
  const startEdge = extent.startsBefore
    ? ''
    : extent.startIsOpen
      ? openHead(left, top, bottom, -tip)
      : `M${left} ${top}V${bottom}`;
  const endEdge = extent.endsAfter
    ? ''
    : extent.endIsOpen
      ? openHead(right, top, bottom, tip)
      : `M${right} ${top}V${bottom}`;
  const hatched =
    extent.certain === null
      ? [{ left, right }]
      : [
          { left, right: extent.certain.left },
          { left: extent.certain.right, right },
        ].filter((reach) => reach.right - reach.left > 0.5);
  const hasGlyph = tone !== 'done' && tone !== 'ahead' && label !== null;
  // A label within its bar leaves room for the sign before it; beside it, the sign stands at the start of the bar.
  const glyphX = label !== null && label.left < extent.right ? label.left - barGlyphRoom / 2 - 2 : left + 9;
  const middle = (top + bottom) / 2;
  return (
    <>
      <rect x={left} y={top} width={Math.max(0, right - left)} height={bottom - top} fill={chartColours.surface} />
      {filledTo > left && (
        <rect x={left} y={top} width={filledTo - left} height={bottom - top} fill={chartColours.actualFaint} />
      )}
      {hatched.map((reach) => (
        <rect
          key={reach.left}
          x={reach.left}
          y={top}
          width={reach.right - reach.left}
          height={bottom - top}
          fill={uncertainFill(axisId, tone, true)}
          stroke={colour}
          strokeWidth={1}
        />
      ))}
      <path d={`M${left} ${top}H${right}M${left} ${bottom}H${right}${startEdge}${endEdge}`} {...line} />
      {hasGlyph && right - left >= 16 && (
        <MomentGlyph tone={tone} x={glyphX} y={middle} radius={8} isInferred={false} isUncertain={false} />
      )}
    </>
  );
}
