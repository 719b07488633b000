import type { ReactNode } from 'react';
import { chartColours } from '../charts/chart-colours.ts';
import { ChartText } from '../charts/chart-text.tsx';
import { AxisMarkButton, type MarkState } from './axis-mark.tsx';
import { MomentGlyph } from './moment-glyph.tsx';
import type { PlacedBunch } from './place-lane.ts';
import { isOneDay } from './prepare-axis.ts';
import styles from './time-axis.module.css';

interface AxisBunchProps {
  readonly bunch: PlacedBunch;
  readonly state: MarkState;
  /** The name of a bunch of so many. */
  readonly nameOf: (count: number) => string;
  readonly onBunch: (bunch: PlacedBunch) => void;
}

const countSize = 13;
const glyphRadius = 7;

/** Marks without labels: one as its mark, several as their number; the keyboard still goes through each of them. */
export function AxisBunch({ bunch, state, nameOf, onBunch }: AxisBunchProps): ReactNode {
  const { box, members } = bunch;
  const [only] = members;
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  if (only !== undefined && members.length === 1) {
    const { tone, isInferred } = only.mark;
    return (
      <AxisMarkButton mark={only.mark} box={box} state={state}>
        <MomentGlyph {...{ tone, isInferred, x, y }} radius={glyphRadius} isUncertain={!isOneDay(only.on)} />
      </AxisMarkButton>
    );
  }
  return (
    <g>
      <g className={styles['bunch']} onClick={() => onBunch(bunch)} aria-hidden="true">
        <title>{nameOf(members.length)}</title>
        <rect
          x={box.left}
          y={box.top}
          width={box.right - box.left}
          height={box.bottom - box.top}
          rx={12}
          fill={chartColours.track}
          stroke={chartColours.beforeLine}
          strokeWidth={1.5}
        />
        <ChartText
          x={x}
          top={y - countSize * 0.7}
          lines={[`${members.length}`]}
          size={countSize}
          lineHeight={countSize * 1.4}
          bold
          anchor="middle"
        />
      </g>
      {members.map(({ mark }) => (
        <AxisMarkButton key={mark.id} mark={mark} box={box} state={state} isCovered />
      ))}
    </g>
  );
}
