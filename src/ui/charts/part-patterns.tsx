import type { ReactNode } from 'react';
import { chartColours } from './chart-colours.ts';
import type { YearsPattern } from './chart-spec.ts';

function patternId(chartId: string, pattern: YearsPattern): string {
  return `${chartId}-part-${pattern}`;
}

/** The fill that refers to a part's pattern of this chart. */
export function partFill(chartId: string, pattern: YearsPattern): string {
  return `url(#${patternId(chartId, pattern)})`;
}

const size = 8;
const dark = chartColours.actual;
const pale = chartColours.actualFaint;
const white = chartColours.surface;

interface Part {
  readonly pattern: YearsPattern;
  readonly ground: string;
  readonly ink: string;
  readonly lineWidth: number;
  readonly path: string;
  readonly dots: number;
}

const rising = 'M-2,2L2,-2M0,8L8,0M6,10L10,6';
const falling = 'M-2,6L2,10M0,0L8,8M6,-2L10,2';

/** Neighbours in this order differ in darkness and in direction, so that a stack is told apart without colour. */
const parts: readonly Part[] = [
  { pattern: 0, ground: dark, ink: dark, lineWidth: 0, path: '', dots: 0 },
  // A copier takes the pale ground for white: the dots remain.
  { pattern: 1, ground: pale, ink: dark, lineWidth: 0, path: '', dots: 1 },
  { pattern: 2, ground: white, ink: dark, lineWidth: 2.5, path: rising, dots: 0 },
  { pattern: 3, ground: white, ink: dark, lineWidth: 1, path: falling, dots: 0 },
  { pattern: 4, ground: white, ink: dark, lineWidth: 0, path: '', dots: 1.6 },
  { pattern: 5, ground: dark, ink: white, lineWidth: 1.5, path: falling, dots: 0 },
  { pattern: 6, ground: white, ink: dark, lineWidth: 2, path: 'M0,2H8M0,6H8', dots: 0 },
  { pattern: 7, ground: white, ink: dark, lineWidth: 1.25, path: `${rising}${falling}`, dots: 0 },
  { pattern: 8, ground: white, ink: white, lineWidth: 0, path: '', dots: 0 },
  { pattern: 9, ground: pale, ink: dark, lineWidth: 2, path: 'M2,0V8M6,0V8', dots: 0 },
  { pattern: 10, ground: dark, ink: white, lineWidth: 0, path: '', dots: 1.6 },
];

/** The patterns of the parts that a chart uses. */
export function PartPatterns({
  chartId,
  used,
}: {
  readonly chartId: string;
  readonly used: readonly YearsPattern[];
}): ReactNode {
  return (
    <defs>
      {parts
        .filter(({ pattern }) => used.includes(pattern))
        .map(({ pattern, ground, ink, lineWidth, path, dots }) => (
          <pattern
            key={pattern}
            id={patternId(chartId, pattern)}
            width={size}
            height={size}
            patternUnits="userSpaceOnUse"
          >
            <rect width={size} height={size} fill={ground} />
            {lineWidth > 0 && <path d={path} fill="none" stroke={ink} strokeWidth={lineWidth} />}
            {dots > 0 && (
              <>
                <circle cx={2} cy={2} r={dots} fill={ink} />
                <circle cx={6} cy={6} r={dots} fill={ink} />
              </>
            )}
          </pattern>
        ))}
    </defs>
  );
}
