import type { ReactNode } from 'react';
import { chartColours } from './chart-colours.ts';

type PatternName = 'actual' | 'before' | 'planned' | 'phase' | 'remaining' | 'veil';

/** Ids become part of `url(#…)`, so a chart's id must be unique on its page. */
function patternId(chartId: string, name: PatternName): string {
  return `${chartId}-hatch-${name}`;
}

/** The fill that refers to a hatch of this chart. */
export function hatchFill(chartId: string, name: PatternName): string {
  return `url(#${patternId(chartId, name)})`;
}

interface Hatch {
  readonly name: PatternName;
  readonly ground: string;
  readonly line: string;
  readonly lineWidth: number;
  readonly turn: number;
  readonly step: number;
}

/** Every two differ in direction or in density: a copier leaves nothing of their colours. */
const hatches: readonly Hatch[] = [
  { name: 'actual', ground: chartColours.surface, line: chartColours.actual, lineWidth: 3, turn: 45, step: 6 },
  { name: 'before', ground: chartColours.surface, line: chartColours.beforeLine, lineWidth: 2, turn: 0, step: 5 },
  { name: 'planned', ground: chartColours.surface, line: chartColours.planned, lineWidth: 2, turn: 45, step: 9 },
  // Thin, because the name of the phase is written on it.
  { name: 'phase', ground: chartColours.surface, line: chartColours.beforeLine, lineWidth: 1.25, turn: 45, step: 8 },
  { name: 'remaining', ground: chartColours.surface, line: chartColours.remaining, lineWidth: 3, turn: -45, step: 6 },
  // Lies over a filled bar and lets it through between its strokes.
  { name: 'veil', ground: 'none', line: chartColours.surface, lineWidth: 3, turn: 45, step: 6 },
];

/** The hatches of a chart: they keep figures apart in grey-scale print, where colours do not. */
export function ChartPatterns({ chartId }: { readonly chartId: string }): ReactNode {
  return (
    <defs>
      {hatches.map(({ name, ground, line, lineWidth, turn, step }) => (
        <pattern
          key={name}
          id={patternId(chartId, name)}
          width={step}
          height={step}
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(${turn})`}
        >
          <rect width={step} height={step} fill={ground} />
          <line x1={0} y1={0} x2={0} y2={step} stroke={line} strokeWidth={lineWidth} />
        </pattern>
      ))}
    </defs>
  );
}
