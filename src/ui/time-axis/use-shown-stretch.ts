import { useEffect, useRef, useState } from 'react';
import { type AxisStretch, stretchOf, windowOf } from './axis-stretch.ts';
import type { LaneFloors } from './layout-time-axis.ts';
import type { AxisWindow } from './time-axis-spec.ts';
import { clampStretch, isWhole } from './window-moves.ts';

/** The address is not written more often than this. */
const reportEveryMs = 200;

interface Local {
  readonly stretch: AxisStretch;
  readonly isMoving: boolean;
  /** The page has not been told of it yet. */
  readonly isUntold: boolean;
  readonly floors: LaneFloors;
}

/** What is seen of the axis, ahead of the page while a gesture goes on. */
export interface ShownStretch {
  readonly stretch: AxisStretch;
  /** A gesture goes on. */
  readonly isMoving: boolean;
  /** Heights of lanes to be kept until it ends. */
  readonly floors: LaneFloors;
  /** Shows another stretch and tells the page nothing yet. */
  readonly move: (next: AxisStretch, floors: LaneFloors) => void;
  /** Shows another stretch and tells the page. */
  readonly settle: (next: AxisStretch) => void;
}

const noFloors: LaneFloors = new Map();

/** Keeps what a gesture shows until the page has taken it over. */
export function useShownStretch(
  whole: AxisStretch,
  window: AxisWindow | null,
  onWindow: (next: AxisWindow | null) => void,
): ShownStretch {
  const given = window === null ? '' : `${window.from} ${window.to}`;
  const [local, setLocal] = useState<Local | null>(null);
  const [taken, setTaken] = useState(given);
  const report = useRef(onWindow);
  const reported = useRef(Number.NEGATIVE_INFINITY);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(() => {
    report.current = onWindow;
  }, [onWindow]);
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current);
    },
    [],
  );
  if (taken !== given) {
    setTaken(given);
    // The page's answer to an earlier step must not undo a later one.
    if (local?.isUntold !== true) setLocal(null);
  }

  const shown = local ?? {
    stretch: window === null ? whole : clampStretch(stretchOf(window), whole),
    isMoving: false,
    floors: noFloors,
  };
  return {
    ...shown,
    move: (next, floors) =>
      setLocal((last) => ({
        stretch: clampStretch(next, whole),
        isMoving: true,
        isUntold: true,
        floors: last?.isMoving === true ? last.floors : floors,
      })),
    settle: (next) => {
      const stretch = clampStretch(next, whole);
      if (timer.current !== null) clearTimeout(timer.current);
      const tell = (): void => {
        reported.current = performance.now();
        report.current(isWhole(stretch, whole) ? null : windowOf(stretch));
      };
      const wait = reported.current + reportEveryMs - performance.now();
      setLocal({ stretch, isMoving: false, isUntold: wait > 0, floors: noFloors });
      if (wait <= 0) tell();
      else {
        timer.current = setTimeout(() => {
          setLocal((last) => (last === null ? null : { ...last, isUntold: last.isMoving }));
          tell();
        }, wait);
      }
    },
  };
}
