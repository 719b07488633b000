/** Days (`YYYY-MM-DD`) between which something lies; both the same when its day is known. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
}

/**
 * How a mark stands to the day shown: over and done, still ahead, ahead by plan only, past its deadline and certainly
 * not reached, or past with nothing known of what became of it.
 */
export type MarkTone = 'done' | 'ahead' | 'planned' | 'late' | 'unknown';

interface AxisMarkBase {
  readonly id: string;
  readonly lane: string;
  /** What is written beside the mark, as short as it can be said. */
  readonly label: string;
  /** The whole of it in words, with its date and its certainty: the name read out and shown on paper. */
  readonly title: string;
  /** Its date was worked out, not printed by the source. */
  readonly isInferred: boolean;
  readonly tone: MarkTone;
  /** Which labels come first where not all fit: 1 marks the road for the back of the room, 3 is detail. */
  readonly importance: 1 | 2 | 3;
}

/** Something that lasts, such as a phase; an end that no source states is null and drawn open. */
export interface AxisSpan extends AxisMarkBase {
  readonly kind: 'span';
  readonly start: DayRange | null;
  readonly end: DayRange | null;
}

/** Something that happens once; `planned` is what a plan had set for it, beside what happened. */
export interface AxisMoment extends AxisMarkBase {
  readonly kind: 'moment';
  readonly on: DayRange;
  readonly planned: DayRange | null;
}

export type AxisMark = AxisSpan | AxisMoment;

/** A row of the drawing with a name of its own. */
export interface AxisLane {
  readonly id: string;
  readonly label: string;
}

/** The stretch of days that is seen; both ends inclusive, `YYYY-MM-DD`. */
export interface AxisWindow {
  readonly from: string;
  readonly to: string;
}

/** What is drawn on a time axis. Every text is already in the reader's language. */
export interface TimeAxisSpec {
  /** All that can be seen: zooming out ends here. */
  readonly whole: AxisWindow;
  /** The day shown, and what it is called on the axis. */
  readonly today: string;
  readonly todayLabel: string;
  readonly lanes: readonly AxisLane[];
  readonly marks: readonly AxisMark[];
}
