import type { ReactNode } from 'react';
import { chartColours } from './chart-colours.ts';
import { detailLine } from './chart-metrics.ts';
import { ChartText } from './chart-text.tsx';
import { type FlowBand, narrowIndent, narrowTrunk } from './flow-geometry.ts';

interface FlowBandsProps {
  readonly bands: readonly FlowBand[];
  /** Right edge of the left bars and left edge of the right ones; null draws the list's connecting lines. */
  readonly span: { readonly left: number; readonly right: number } | null;
  /** Id of the node whose bands are set off; null for none. */
  readonly active: string | null;
}

function bandPath({ leftY, rightY, thickness }: FlowBand, left: number, right: number): string {
  const middle = (left + right) / 2;
  const half = thickness / 2;
  return (
    `M${left},${leftY - half}C${middle},${leftY - half} ${middle},${rightY - half} ${right},${rightY - half}` +
    `V${rightY + half}C${middle},${rightY + half} ${middle},${leftY + half} ${left},${leftY + half}Z`
  );
}

/** The links: outlined bands that stay apart in black and white; those of the active node are dark and on top. */
export function FlowBands({ bands, span, active }: FlowBandsProps): ReactNode {
  const marked = (band: FlowBand): boolean => active !== null && (band.link.from === active || band.link.to === active);
  const ordered = [...bands.filter((band) => !marked(band)), ...bands.filter(marked)];
  return ordered.map((band) => {
    const strong = marked(band);
    if (span === null) {
      return (
        <path
          key={band.key}
          data-link={band.link.from}
          data-active={strong ? 'yes' : 'no'}
          d={`M${narrowTrunk},${band.rightY}V${band.leftY}H${narrowIndent - 4}`}
          fill="none"
          stroke={strong ? chartColours.actual : chartColours.axis}
          strokeWidth={strong ? 3 : 1.25}
        />
      );
    }
    return (
      <g key={band.key} data-link={band.link.from} data-active={strong ? 'yes' : 'no'}>
        <path
          d={bandPath(band, span.left, span.right)}
          fill={strong ? chartColours.actual : chartColours.track}
          stroke={strong ? chartColours.surface : chartColours.axis}
          strokeWidth={1}
        />
        <ChartText x={span.left + 8} top={band.leftY - detailLine / 2} lines={band.noteLines} halo />
      </g>
    );
  });
}
