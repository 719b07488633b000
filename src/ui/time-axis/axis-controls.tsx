import type { ReactNode } from 'react';
import type { AxisMove } from './axis-moves.ts';
import { useTimeAxisMessages } from './time-axis-messages.ts';
import styles from './time-axis.module.css';

interface AxisControlsProps {
  readonly onMove: (move: AxisMove) => void;
  readonly isPossible: (move: AxisMove) => boolean;
  /** False until the drawing can follow: the buttons keep their place. */
  readonly isReady: boolean;
}

/** Everything that dragging and zooming do, as buttons. */
export function AxisControls({ onMove, isPossible, isReady }: AxisControlsProps): ReactNode {
  const text = useTimeAxisMessages();
  const groups: readonly (readonly (readonly [AxisMove, string, string])[])[] = [
    [
      ['zoom-in', '+', text.zoomIn],
      ['zoom-out', '−', text.zoomOut],
    ],
    [
      ['earlier', '◀', text.earlier],
      ['later', '▶', text.later],
    ],
    [
      ['whole', '', text.whole],
      ['three-years', '', text.threeYears],
      ['one-year', '', text.oneYear],
      ['one-month', '', text.oneMonth],
      ['today', '', text.toDay],
    ],
  ];
  return (
    <div className={styles['controls']} role="group" aria-label={text.controls} data-ready={isReady ? 'yes' : 'no'}>
      {groups.map((group) => (
        <div key={group[0]?.[0]} className={styles['buttons']}>
          {group.map(([move, sign, word]) => {
            const can = isPossible(move);
            return (
              <button key={move} type="button" aria-disabled={!can} onClick={() => (can ? onMove(move) : undefined)}>
                {sign === '' ? null : <span aria-hidden="true">{sign} </span>}
                {word}
              </button>
            );
          })}
        </div>
      ))}
    </div>
  );
}
