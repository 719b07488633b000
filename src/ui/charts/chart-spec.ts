/**
 * What a chart shows, as plain JSON: the build draws snapshots from it, the browser draws the live chart from it.
 * Every text is already in the reader's language and format; every day is a whole ISO day, `YYYY-MM-DD`.
 */
export type ChartSpec =
  | SpansSpec
  | BeforeAfterSpec
  | TimelineSpec
  | StockSpec
  | ProgressSpec
  | FlowSpec
  | YearsSpec
  | LinesSpec
  | PaceSpec
  | GroupedSpec
  | LedgerSpec;

/**
 * How sure the figure behind a mark is: `exact` is a closed mark, `open` ("hơn", "ít nhất") ends in a point,
 * `hatched` ("gần", "khoảng") is filled with a light hatch.
 */
export type MarkEnding = 'exact' | 'open' | 'hatched';

/** `actual` is filled, `planned` only outlined, `before` the pale fill of a past state. */
export type MarkTone = 'actual' | 'planned' | 'before';

/** A mark that the key under a chart explains. */
export type KeyMark =
  | MarkEnding
  | 'not-stated'
  | 'planned'
  | 'before'
  | 'target'
  | 'remaining'
  | 'milestone'
  | 'faint'
  | 'gap'
  | 'required'
  | 'forecast'
  | 'limit'
  | 'unknown';

/** One entry of the key: the mark and what it means, in the reader's language. */
export interface ChartKey {
  readonly mark: KeyMark;
  readonly text: string;
}

interface SpecBase {
  /** The marks this chart has to explain; none when left out. It is part of the image, so it travels with a download. */
  readonly keys?: readonly ChartKey[];
  /**
   * Drawn low, for a sheet that has little room: names in one or two lines, thin bars with their values at the end.
   * Progress, before and after, groups and lines have such a form; the others are drawn as ever.
   */
  readonly isCompact?: true;
}

/** A value of an axis with its text in the reader's format; round values come from `roundTicks`. */
export interface ValueTick {
  readonly value: number;
  readonly text: string;
}

interface ValueAxisSpec extends SpecBase {
  /** What is counted and in what, above the drawing. */
  readonly axisLabel: string;
  /** Values with a line across the plot; only zero when left out. Two to four are enough. */
  readonly ticks?: readonly ValueTick[];
}

/** A figure over the period it counts. */
export interface SpanRow {
  readonly id: string;
  readonly label: string;
  /** Scope, place or source in a second, lighter line; empty for none. */
  readonly detail: string;
  /** First day counted; null when the source does not state it (the bar begins torn at the left edge). */
  readonly start: string | null;
  /** Last day counted; null when the source does not state it (the bar ends torn at the right edge). */
  readonly end: string | null;
  readonly valueText: string;
  readonly ending: MarkEnding;
  readonly tone: MarkTone;
}

/** Figures side by side over their own periods: shown together, never joined. */
export interface SpansSpec extends SpecBase {
  readonly kind: 'spans';
  readonly from: string;
  readonly to: string;
  /** Null draws no line for today. */
  readonly today: string | null;
  readonly todayLabel: string;
  readonly rows: readonly SpanRow[];
}

/** One place, counted before and after. Values are not negative. */
export interface BeforeAfterRow {
  readonly id: string;
  readonly label: string;
  readonly before: number;
  readonly after: number;
  readonly beforeText: string;
  readonly afterText: string;
  /** The change in words or numbers, at the right edge; empty for none. */
  readonly changeText: string;
}

/** Paired bars from zero, in the order given. */
export interface BeforeAfterSpec extends SpecBase {
  readonly kind: 'before-after';
  readonly beforeLabel: string;
  readonly afterLabel: string;
  readonly rows: readonly BeforeAfterRow[];
}

/** A phase. Null ends are not stated. */
export interface TimelineBar {
  readonly id: string;
  readonly label: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly uncertain: boolean;
}

/** A dated event; `number` refers to the list that the page prints under the chart. */
export interface TimelinePoint {
  readonly id: string;
  readonly label: string;
  readonly day: string;
  readonly uncertain: boolean;
  readonly number: number;
}

export interface TimelineLane {
  readonly id: string;
  readonly label: string;
  readonly bars: readonly TimelineBar[];
  readonly points: readonly TimelinePoint[];
}

/** Phases and events in lanes over one axis of days. */
export interface TimelineSpec extends SpecBase {
  readonly kind: 'timeline';
  readonly from: string;
  readonly to: string;
  /** Null draws no line for today. */
  readonly today: string | null;
  readonly todayLabel: string;
  readonly lanes: readonly TimelineLane[];
}

/** One value of a series on one day. */
interface StockPoint {
  readonly id: string;
  readonly day: string;
  readonly value: number;
  readonly valueText: string;
  readonly label: string;
  readonly ending: MarkEnding;
  /** Low confidence: drawn small and dashed. */
  readonly faint: boolean;
}

/** The values of one series, joined by a line because they are one series; points in the order of their days. */
export interface StockSpec extends SpecBase {
  readonly kind: 'stock';
  readonly from: string;
  readonly to: string;
  /** What is counted and in what, above the vertical axis. The axis starts at zero. */
  readonly axisLabel: string;
  readonly points: readonly StockPoint[];
  /** Sentences under the drawing, such as a contradiction between sources. */
  readonly notes: readonly string[];
}

/** The five answers to "is the target reached?". */
export type ProgressStatus = 'met' | 'exceeded' | 'on-track' | 'behind' | 'cannot-be-said';

/** What was achieved against one target. */
export interface ProgressRow {
  readonly id: string;
  readonly label: string;
  /** Null when it cannot be said: an empty dashed track. Not negative. */
  readonly achieved: number | null;
  readonly target: number;
  /** Upper end when the target is a range, else null. */
  readonly targetHigh: number | null;
  readonly achievedText: string;
  readonly targetText: string;
  readonly status: ProgressStatus;
  /** The status in words; its shape and colour stand beside it. */
  readonly statusText: string;
  /** What stands at the end of the bar in the compact form, `63,73%`; `achievedText` when left out. */
  readonly shortText?: string;
}

/** Bars against target marks; all rows are in one unit. */
export interface ProgressSpec extends SpecBase {
  readonly kind: 'progress';
  readonly unitText: string;
  readonly rows: readonly ProgressRow[];
}

/** A unit at one end of a flow. Ids are unique over both sides. */
export interface FlowNode {
  readonly id: string;
  readonly label: string;
  /** `left` is before the change, `right` after it; a unit without a link stays on its side. */
  readonly side: 'left' | 'right';
  /** The heading it stands under, such as its old district; empty for none. Groups keep the order they first appear in. */
  readonly group: string;
  /** A sentence about it, shown and read out while it has the focus or the pointer; empty says its label only. */
  readonly detail: string;
}

/** What went from a unit on the left into a unit on the right. A link to an unknown node is not drawn. */
export interface FlowLink {
  readonly from: string;
  readonly to: string;
  /** Thickness of the band in proportion to the others; 1 for all where nothing is measured. Not negative. */
  readonly value: number;
  /** A note of a few words on the band, such as "một phần"; empty for none. */
  readonly label: string;
}

/**
 * Which units became which. The order on either side is chosen so that bands cross as little as possible; nodes keep
 * the given order where that leaves a choice.
 */
export interface FlowSpec extends SpecBase {
  readonly kind: 'flow';
  readonly leftLabel: string;
  readonly rightLabel: string;
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
  /** Id of the node whose links are set off; null for none. */
  readonly selected: string | null;
}

/** Fill of a part of a column; told apart in grey-scale print too. */
export type YearsPattern = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/** One part that the columns are made of, such as a form of change. */
export interface YearsSeries {
  readonly id: string;
  readonly label: string;
  readonly pattern: YearsPattern;
}

/** The count of one part in one year. Not negative. */
export interface YearsValue {
  readonly seriesId: string;
  readonly value: number;
  readonly text: string;
}

/** One column: a year or "không rõ năm". A part without a value is left empty, which is not zero. */
export interface YearsRow {
  readonly id: string;
  readonly label: string;
  /** The sum in the reader's format, at the end of the column; empty for none. */
  readonly totalText: string;
  readonly values: readonly YearsValue[];
}

/** Counts per year, stacked by part from zero; series from the bottom up. */
export interface YearsSpec extends SpecBase {
  readonly kind: 'years';
  /** What is counted, above the drawing. */
  readonly axisLabel: string;
  readonly series: readonly YearsSeries[];
  readonly rows: readonly YearsRow[];
}

/** One value of a line on one day. */
export interface LinePoint {
  readonly id: string;
  readonly day: string;
  readonly value: number;
  readonly valueText: string;
  readonly ending: MarkEnding;
  /** Low confidence: drawn small and dashed. */
  readonly faint: boolean;
  /** The day in the reader's format, for the tooltip. */
  readonly dayText?: string;
}

/** How a line is drawn: dash and shape of its marks; told apart in grey-scale print too. */
export type LineStyle = 0 | 1 | 2 | 3 | 4 | 5;

/** One series: its points in the order of their days, joined because they are one series. */
export interface LinesSeries {
  readonly id: string;
  readonly label: string;
  readonly style: LineStyle;
  readonly points: readonly LinePoint[];
  /** Days on which a figure is known to be missing: the line is broken there. */
  readonly missing: readonly string[];
}

/** Several series on one scale from zero, each with its name at its last point. */
export interface LinesSpec extends ValueAxisSpec {
  readonly kind: 'lines';
  readonly from: string;
  readonly to: string;
  /** Null draws no line for today. */
  readonly today: string | null;
  readonly todayLabel: string;
  readonly series: readonly LinesSeries[];
}

/** An end of the required line of a target, or the place where a pace leads. */
export interface PaceMark {
  readonly day: string;
  readonly value: number;
  readonly valueText: string;
  readonly label: string;
}

/** The way of one target: the required line from baseline to target, what was reached, and where that pace leads. */
export interface PaceSpec extends ValueAxisSpec {
  readonly kind: 'pace';
  readonly from: string;
  readonly to: string;
  readonly today: string | null;
  readonly todayLabel: string;
  /** Says that the axis does not start at zero, where it does not: "trục không bắt đầu từ 0". */
  readonly cutLabel?: string;
  /** Null when the baseline or its date is not known: then no line is drawn. */
  readonly baseline: PaceMark | null;
  /** `day` is the due date. */
  readonly target: PaceMark;
  readonly points: readonly LinePoint[];
  /** Where the pace so far reaches the target; null when it never does or when it cannot be said. */
  readonly forecast: PaceMark | null;
}

/** One bar of a group; a null value is no bar but the word for what is missing, in `text`. Not negative. */
export interface GroupedBar {
  readonly seriesId: string;
  readonly value: number | null;
  readonly text: string;
  readonly ending: MarkEnding;
}

/** Bars of one thing (place, field, block), with a limit mark where it has one. */
export interface GroupedRow {
  readonly id: string;
  readonly label: string;
  /** Scope in a second, lighter line; empty for none. */
  readonly detail: string;
  readonly bars: readonly GroupedBar[];
  readonly limit: { readonly value: number; readonly text: string } | null;
}

/** Horizontal bars in groups on one scale from zero; the bars of a group are told apart by pattern. */
export interface GroupedSpec extends ValueAxisSpec {
  readonly kind: 'grouped';
  readonly series: readonly YearsSeries[];
  readonly rows: readonly GroupedRow[];
}

/** One step of a ledger. `value` is without sign except for `unexplained`; null when no source gives it. */
export interface LedgerStep {
  readonly id: string;
  readonly label: string;
  readonly kind: 'opening' | 'increase' | 'decrease' | 'unexplained' | 'closing';
  readonly value: number | null;
  readonly text: string;
  readonly ending: MarkEnding;
}

/** Opening + increases − decreases = closing, as steps between the two stocks; an unknown step is a marked blank. */
export interface LedgerSpec extends ValueAxisSpec {
  readonly kind: 'ledger';
  /** Says that the axis does not start at zero, where it does not: "trục không bắt đầu từ 0". */
  readonly cutLabel?: string;
  readonly steps: readonly LedgerStep[];
}
