import { type ReactNode, useContext, useEffect, useId, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { SampleMarkContext } from '../charts/sample-mark-context.ts';
import { useBoxWidth } from '../charts/use-box-width.ts';
import { useLanguage } from '../language/language-context.ts';
import { usePrinting } from '../print/use-printing.ts';
import { AxisControls } from './axis-controls.tsx';
import { stretchWords } from './axis-date-words.ts';
import { AxisDownloads } from './axis-downloads.tsx';
import type { MarkState } from './axis-mark.tsx';
import { type AxisMove, isPossible, type MoveDays, moveStretch } from './axis-moves.ts';
import { stretchOf } from './axis-stretch.ts';
import { dayInView, type MarkPosition, markPositions } from './next-mark.ts';
import type { PlacedBunch } from './place-lane.ts';
import { bunchStretch, nextMember, seenMarks, tabStop } from './seen-marks.ts';
import { useTimeAxisMessages } from './time-axis-messages.ts';
import type { AxisWindow, TimeAxisSpec } from './time-axis-spec.ts';
import { TimeAxisSvg } from './time-axis-svg.tsx';
import styles from './time-axis.module.css';
import { useAxisGestures } from './use-axis-gestures.ts';
import { useAxisKeys } from './use-axis-keys.ts';
import { useAxisLayouts } from './use-axis-layouts.ts';
import { useShownStretch } from './use-shown-stretch.ts';
import { centreOn, daysOf, isWhole } from './window-moves.ts';

export interface TimeAxisProps {
  /** Kept the same object while nothing in it changes: a new one is measured anew. */
  readonly spec: TimeAxisSpec;
  /** What the drawing says; its heading and accessible name. */
  readonly title: string;
  /** What is seen; null for the whole. */
  readonly window: AxisWindow | null;
  /** Another stretch is seen, told at the end of a gesture; null when all is seen again. */
  readonly onWindow: (next: AxisWindow | null) => void;
  /** Id of the selected mark; null for none. */
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
  /** Name of the downloaded images, without extension. */
  readonly fileName: string;
  /** Sources, and the day at which the content stands. */
  readonly footer: ReactNode;
}

const never = () => () => undefined;

/**
 * Spans and moments in lanes on one time axis that can be moved and zoomed by mouse, fingers, keyboard and buttons;
 * printed on a sheet of its own, on its side. What is seen belongs to the page, so that it can be shared.
 */
export function TimeAxis(props: TimeAxisProps): ReactNode {
  const { spec, title, selected, onSelect } = props;
  const text = useTimeAxisMessages();
  const language = useLanguage();
  const id = useId();
  const isPrinting = usePrinting();
  const sampleMark = useContext(SampleMarkContext);
  const box = useRef<HTMLDivElement>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const footer = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [visited, setVisited] = useState<string | null>(null);
  const isLive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

  const whole = useMemo(() => stretchOf(spec.whole), [spec]);
  const shown = useShownStretch(whole, props.window, props.onWindow);
  const { stretch, floors } = shown;
  const width = useBoxWidth(box);
  const { main, narrow } = useAxisLayouts({ spec, stretch, floors, language }, width, isPrinting);
  const positions = useMemo(() => markPositions(main.prepared), [main.prepared]);
  const seen = useMemo(() => seenMarks(main), [main]);
  const today = main.prepared.today + 0.5;

  const daysAbout = (about: MarkPosition | null): MoveDays => {
    const at = about ?? positions.find(({ mark }) => mark.id === selected && seen.has(mark.id));
    if (at !== undefined) return { today, pivot: dayInView(at, stretch) };
    const isTodaySeen = stretch.start <= today && today <= stretch.end;
    return { today, pivot: isTodaySeen ? today : (stretch.start + stretch.end) / 2 };
  };

  const stretchTo = ({ day }: MarkPosition) => centreOn(whole, day, daysOf(stretch));
  useAxisGestures(box, main, shown, whole);
  useAxisKeys(box, {
    positions,
    seen,
    selected,
    onSelect,
    moved: (move, about) => moveStretch(move, stretch, whole, daysAbout(about)),
    stretchTo,
    settle: shown.settle,
  });

  const lastSelected = useRef(selected);
  useEffect(() => {
    if (selected === lastSelected.current) return;
    lastSelected.current = selected;
    const position = positions.find(({ mark }) => mark.id === selected);
    // What was chosen elsewhere on the page is brought into sight.
    if (position !== undefined && !seen.has(position.mark.id)) shown.settle(stretchTo(position));
  });

  const state: MarkState = {
    isLive,
    selected,
    stop: tabStop(positions, seen, [visited, selected], today),
    onSelect: (mark) => onSelect(mark === selected ? null : mark),
    onFocus: (mark) => {
      setFocused(mark);
      if (mark !== null) setVisited(mark);
    },
    onPoint: setPointed,
  };
  const onBunch = (bunch: PlacedBunch): void => {
    const closer = bunchStretch(bunch, stretch, whole);
    if (closer === null) onSelect(nextMember(bunch, selected));
    else shown.settle(closer);
  };

  const seenWords = stretchWords(stretch, language);
  const notes = [
    text.printed(seenWords),
    ...(main.unlabelled === 0 ? [] : [text.unlabelledOnPaper(main.unlabelled)]),
  ].join('. ');
  const spoken = [pointed, focused, selected].map((one) => positions.find(({ mark }) => mark.id === one)?.mark);
  const isReady = width > 0;
  const shared = { title, state, onBunch };
  const move = (step: AxisMove): void => shown.settle(moveStretch(step, stretch, whole, daysAbout(null)));
  return (
    <figure className={styles['figure']} aria-labelledby={`${id}title`}>
      <h3 id={`${id}title`} className={styles['title']}>
        {title}
      </h3>
      <AxisControls
        isReady={isReady}
        isPossible={(step) => isPossible(step, stretch, whole, daysAbout(null))}
        onMove={move}
      />
      <p
        className={styles['seen']}
        data-whole={isWhole(stretch, whole) && main.unlabelled === 0}
        aria-live={shown.isMoving ? 'off' : 'polite'}
      >
        {isPrinting ? notes : text.seeing(seenWords, main.seen)}{' '}
        {isPrinting || main.unlabelled === 0 ? null : (
          <span className={styles['missing']}>{text.unlabelled(main.unlabelled)}</span>
        )}
      </p>
      <div
        ref={box}
        className={styles['box']}
        data-zoomed={!isWhole(stretch, whole)}
        role="group"
        aria-label={title}
        aria-describedby={`${id}keys`}
        tabIndex={-1}
      >
        <div className={narrow === null ? undefined : styles['wide']}>
          <TimeAxisSvg axisId={`${id}main`} layout={main} drawing={drawing} {...shared} />
        </div>
        {narrow === null ? null : (
          <div className={styles['narrow']}>
            <TimeAxisSvg axisId={`${id}narrow`} layout={narrow} {...shared} />
          </div>
        )}
      </div>
      <p className={styles['detail']}>{spoken.find((mark) => mark !== undefined)?.title ?? text.pointHint}</p>
      <p id={`${id}keys`} className={styles['help']}>
        {text.keyHelp}
      </p>
      <div className={styles['footer']}>
        {sampleMark === null ? null : <p className={styles['sample']}>{sampleMark}</p>}
        <div ref={footer}>{props.footer}</div>
      </div>
      <AxisDownloads
        drawing={drawing}
        footer={footer}
        title={title}
        notes={notes}
        fileName={props.fileName}
        isReady={isReady}
      />
    </figure>
  );
}
