import type { ReactNode } from 'react';
import type { PlacedBox } from './placed-box.ts';
import type { AxisMark } from './time-axis-spec.ts';
import styles from './time-axis.module.css';

/** What marks do and how they stand to the reader. */
export interface MarkState {
  /** Whether marks can be chosen: in a page as it was built they are drawn only, and the page lists them besides. */
  readonly isLive: boolean;
  readonly selected: string | null;
  /** The mark that Tab leads to. */
  readonly stop: string | null;
  readonly onSelect: (id: string) => void;
  /** The focus has come to a mark, or has left it: null. */
  readonly onFocus: (id: string | null) => void;
  readonly onPoint: (id: string | null) => void;
}

interface AxisMarkProps {
  readonly mark: AxisMark;
  readonly box: PlacedBox;
  readonly state: MarkState;
  /** Nothing that catches the pointer: a member of a bunch is reached by it through the bunch. */
  readonly isCovered?: boolean;
  readonly children?: ReactNode;
}

const ringGap = 2;
const leastTarget = 24;

/** A mark that can be focused and selected; its name is the whole of what is known of it. */
export function AxisMarkButton({ mark, box, state, isCovered = false, children }: AxisMarkProps): ReactNode {
  const art = (
    <g className={styles['art']} aria-hidden="true">
      {children}
    </g>
  );
  if (!state.isLive) return isCovered ? null : art;
  const isSelected = mark.id === state.selected;
  const ring = {
    x: box.left - ringGap,
    y: box.top - ringGap,
    width: box.right - box.left + 2 * ringGap,
    height: box.bottom - box.top + 2 * ringGap,
    rx: 4,
  };
  const across = Math.max(leastTarget, box.right - box.left);
  const down = Math.max(leastTarget, box.bottom - box.top);
  return (
    <>
      {/* Beside the button, not in it: its name says all of it, while what is written here may be cut. */}
      {art}
      <g
        role="button"
        className={isCovered ? `${styles['mark']} ${styles['covered']}` : styles['mark']}
        data-axis-mark={mark.id}
        data-selected={isSelected}
        tabIndex={mark.id === state.stop ? 0 : -1}
        aria-label={mark.title}
        aria-pressed={isSelected}
        onClick={() => state.onSelect(mark.id)}
        onFocus={() => state.onFocus(mark.id)}
        onBlur={() => state.onFocus(null)}
        onPointerEnter={() => state.onPoint(mark.id)}
        onPointerLeave={() => state.onPoint(null)}
      >
        {isCovered ? null : (
          <rect
            x={(box.left + box.right - across) / 2}
            y={(box.top + box.bottom - down) / 2}
            width={across}
            height={down}
            fill="transparent"
          />
        )}
        <rect className={styles['ring']} fill="none" stroke="transparent" strokeWidth={3} {...ring} />
      </g>
    </>
  );
}
