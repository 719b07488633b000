import type { ReactNode } from 'react';
import { chartColours } from './chart-colours.ts';
import type { LineStyle, MarkEnding } from './chart-spec.ts';
import { type LineShape, lineLook } from './line-styles.ts';

interface LineMarkProps {
  readonly style: LineStyle;
  /** Centre in px. */
  readonly x: number;
  readonly y: number;
  readonly ending: MarkEnding;
  readonly faint: boolean;
}

function outline(shape: LineShape, x: number, y: number, r: number): string {
  switch (shape) {
    case 'disc':
      return `M${x - r},${y}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
    case 'square': {
      // Larger than the disc, which a copier leaves of its size with corners rounded off.
      const half = r * 1.15;
      return `M${x - half},${y - half}h${2 * half}v${2 * half}h${-2 * half}Z`;
    }
    case 'diamond':
      return `M${x},${y - r * 1.3}L${x + r * 1.3},${y}L${x},${y + r * 1.3}L${x - r * 1.3},${y}Z`;
    case 'down':
      return `M${x - r * 1.2},${y - r}h${2.4 * r}L${x},${y + r * 1.2}Z`;
    case 'cross': {
      const arm = r * 0.42;
      const rest = r * 1.2 - arm;
      return `M${x - arm},${y - arm}v${-rest}h${2 * arm}v${rest}h${rest}v${2 * arm}h${-rest}v${rest}h${-2 * arm}v${-rest}h${-rest}v${-2 * arm}Z`;
    }
    case 'hourglass':
      return `M${x - r},${y - r * 1.1}h${2 * r}L${x - r},${y + r * 1.1}h${2 * r}Z`;
  }
}

/**
 * A value of a line, in the shape of its line: filled when exact, with an arrow upwards for "more than", hollow with a
 * bar across when approximate, hollow and dashed when doubtful.
 */
export function LineMark({ style, x, y, ending, faint }: LineMarkProps): ReactNode {
  const { shape, colour } = lineLook(style);
  const hollow = faint || ending === 'hatched';
  return (
    <g data-mark={ending} data-faint={faint ? 'yes' : 'no'} data-shape={shape} stroke={colour}>
      <path
        d={outline(shape, x, y, faint ? 4.25 : 4.75)}
        fill={hollow ? chartColours.surface : colour}
        strokeWidth={1.6}
        strokeLinejoin="round"
        {...(faint ? { strokeDasharray: '2.5 2' } : {})}
      />
      {ending === 'hatched' && (
        <path d={`M${x - 4},${y + 3}l6.5,-6.5M${x - 1.5},${y + 4}l5.5,-5.5`} strokeWidth={1.3} />
      )}
      {ending === 'open' && (
        <path
          d={`M${x},${y - 5}V${y - 13}M${x - 4},${y - 9.5}L${x},${y - 14}L${x + 4},${y - 9.5}`}
          fill="none"
          strokeWidth={1.6}
        />
      )}
    </g>
  );
}
