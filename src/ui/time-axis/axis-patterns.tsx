import type { ReactNode } from 'react';
import { chartColours } from '../charts/chart-colours.ts';
import type { MarkTone } from './time-axis-spec.ts';

/** Colours of the tones; their shapes tell them apart without colour. */
export const toneColours: Readonly<Record<MarkTone, string>> = {
  done: chartColours.actual,
  ahead: chartColours.actual,
  planned: chartColours.planned,
  late: 'var(--status-behind)',
  unknown: 'var(--status-unknown)',
};

const hatches = [
  { name: 'plain', colour: toneColours.done, step: 6, strokeWidth: 3 },
  { name: 'late', colour: toneColours.late, step: 6, strokeWidth: 3 },
  { name: 'plain-sparse', colour: toneColours.done, step: 8, strokeWidth: 2 },
  { name: 'late-sparse', colour: toneColours.late, step: 8, strokeWidth: 2 },
] as const;

/** The hatch of what is uncertain, as a fill; sparse where letters may stand on it. `axisId` is unique on the page. */
export function uncertainFill(axisId: string, tone: MarkTone, isSparse = false): string {
  return `url(#${axisId}-${tone === 'late' ? 'late' : 'plain'}${isSparse ? '-sparse' : ''})`;
}

/** The hatches of a drawing. */
export function AxisPatterns({ axisId }: { readonly axisId: string }): ReactNode {
  return (
    <defs>
      {hatches.map(({ name, colour, step, strokeWidth }) => (
        <pattern
          key={name}
          id={`${axisId}-${name}`}
          width={step}
          height={step}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={step} height={step} fill={chartColours.surface} />
          <line x1={0} y1={0} x2={0} y2={step} stroke={colour} strokeWidth={strokeWidth} />
        </pattern>
      ))}
    </defs>
  );
}
