import type { ReactNode } from 'react';
import { chartColours } from '../charts/chart-colours.ts';
import { toneColours } from './axis-patterns.tsx';
import type { MarkTone } from './time-axis-spec.ts';

interface MomentGlyphProps {
  readonly tone: MarkTone;
  /** Centre and half the size in px. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly isInferred: boolean;
  /** Its day is not known: the mark is open. */
  readonly isUncertain: boolean;
}

function diamond(x: number, y: number, radius: number): string {
  return `M${x} ${y - radius}L${x + radius} ${y}L${x} ${y + radius}L${x - radius} ${y}Z`;
}

/** A letter drawn as strokes, so that it looks the same with every font. */
function Sign({
  tone,
  x,
  y,
  radius,
  colour,
}: Omit<MomentGlyphProps, 'isInferred' | 'isUncertain'> & { readonly colour: string }): ReactNode {
  const unit = radius / 8;
  const d =
    tone === 'late'
      ? `M${x} ${y - 4 * unit}v${4.4 * unit}M${x} ${y + 3.6 * unit}v${0.2 * unit}`
      : `M${x - 2.4 * unit} ${y - 1.8 * unit}a${2.4 * unit} ${2.4 * unit} 0 1 1 ${3.4 * unit} ${2.2 * unit}q${-unit} ${0.5 * unit} ${-unit} ${1.5 * unit}M${x} ${y + 4.4 * unit}v${0.1 * unit}`;
  return <path d={d} fill="none" stroke={colour} strokeWidth={1.8 * unit + 0.2} strokeLinecap="round" />;
}

/** The mark of something that happens once: a shape of its own for each tone, dashed where its date was inferred. */
export function MomentGlyph({ tone, x, y, radius, isInferred, isUncertain }: MomentGlyphProps): ReactNode {
  const colour = toneColours[tone];
  const outline = { stroke: colour, strokeWidth: 2, ...(isInferred ? { strokeDasharray: '3.5 2.5' } : {}) };
  const within = radius - 1;
  const isFilled = !isInferred && !isUncertain;
  switch (tone) {
    case 'done':
      return (
        <>
          <circle cx={x} cy={y} r={within} fill={isFilled ? colour : chartColours.surface} {...outline} />
          {isUncertain && (
            <path d={`M${x} ${y - within}a${within} ${within} 0 0 0 0 ${2 * within}Z`} fill={colour} stroke="none" />
          )}
          {isInferred && !isUncertain && <circle cx={x} cy={y} r={within - 3} fill={colour} />}
        </>
      );
    case 'ahead':
      return (
        <>
          <circle cx={x} cy={y} r={within} fill={chartColours.surface} {...outline} />
          {!isUncertain && <circle cx={x} cy={y} r={2} fill={colour} />}
        </>
      );
    case 'planned':
      return (
        <rect
          x={x - within + 0.5}
          y={y - within + 0.5}
          width={2 * within - 1}
          height={2 * within - 1}
          fill={chartColours.surface}
          {...outline}
        />
      );
    case 'late':
      return (
        <>
          <path d={diamond(x, y, radius)} fill={isFilled ? colour : chartColours.surface} {...outline} />
          <Sign tone={tone} x={x} y={y} radius={radius} colour={isFilled ? chartColours.surface : colour} />
        </>
      );
    case 'unknown':
      return (
        <>
          <circle cx={x} cy={y} r={within} fill={chartColours.surface} {...outline} />
          <Sign tone={tone} x={x} y={y} radius={radius} colour={colour} />
        </>
      );
  }
}
