import { narrowFrom, wideFrom } from '../charts/chart-metrics.ts';
import type { AxisMark } from './time-axis-spec.ts';

/** Type of a label: sizes in px. */
export interface LabelType {
  readonly size: number;
  readonly line: number;
  readonly bold: boolean;
}

/** How labels and marks of one importance look: sizes in px. */
export interface MarkLook {
  readonly type: LabelType;
  /** Half the size of a mark. */
  readonly radius: number;
  /** A label is wrapped to lines no wider than this… */
  readonly labelWidth: number;
  /** … and cut after so many. */
  readonly maxLines: number;
}

/** What the drawing is made for. */
export type AxisMedium = 'narrow' | 'wide' | 'paper';

/** Measures in px that follow from the width and the medium. */
export interface AxisMetrics {
  readonly medium: AxisMedium;
  readonly width: number;
  /** Width of the column of lane names; 0 where they stand above their lanes. */
  readonly gutter: number;
  readonly name: LabelType;
  readonly key: LabelType;
  /** Size of the years, or of what stands in their place over days. */
  readonly yearSize: number;
  readonly looks: Readonly<Record<AxisMark['importance'], MarkLook>>;
  /** Least height of a mark with its label, so that fingers can reach it. */
  readonly leastRow: number;
  /** Height that all lanes together should not exceed: labels beyond it are left out. */
  readonly lanesHeight: number;
  /** Each lane gets so many px before any gets more for what is not most important, even if that exceeds the above. */
  readonly leastLane: number;
  /** Height of a bar with its name, of one without, and of the strip of marks without labels. */
  readonly barHeight: number;
  readonly bareBarHeight: number;
  readonly stripHeight: number;
  /** Room above and below the marks of a lane. */
  readonly lanePadding: number;
  /** Whether the calendar is named below the lanes, too. */
  readonly isNamedTwice: boolean;
  /** Height in px that the drawing must not exceed, its keys aside; null for any. */
  readonly tallest: number | null;
}

/** Heights and widths in px are laid out in steps of this. */
export const rowUnit = 4;

/** Width in px of an A4 sheet on its side less 15 mm on either side. */
const landscapeWidth = 1008;

/** Width in px of the drawing that stands in the page before its box has been measured. */
export const unmeasuredWidth = 960;

function look(size: number, bold: boolean, radius: number, labelWidth: number, maxLines: number): MarkLook {
  return { type: { size, line: Math.ceil(size * 1.25), bold }, radius, labelWidth, maxLines };
}

/** On paper 1 and 2 are 10 pt and more. */
const paperLooks = { 1: look(13.5, true, 6, 330, 3), 2: look(13.5, false, 6, 300, 3), 3: look(12, false, 5, 280, 2) };
const largeLooks = { 1: look(18, true, 9, 390, 3), 2: look(15, false, 8, 350, 3), 3: look(13, false, 7, 300, 3) };
const middleLooks = { 1: look(16, true, 8, 330, 3), 2: look(14, false, 7, 300, 3), 3: look(13, false, 7, 280, 3) };
const narrowLooks = { 1: look(15, true, 8, 210, 4), 2: look(14, false, 7, 210, 4), 3: look(13, false, 7, 210, 3) };
const largeFrom = 1000;

const onScreen = {
  key: { size: 13, line: 20, bold: false },
  leastRow: 24,
  leastLane: 84,
  barHeight: 26,
  bareBarHeight: 12,
  stripHeight: 28,
  lanePadding: 6,
  isNamedTwice: true,
  tallest: null,
} as const;

const narrowScreen = {
  ...onScreen,
  medium: 'narrow',
  gutter: 0,
  name: { size: 14, line: 18, bold: true },
  yearSize: 14,
  looks: narrowLooks,
  lanesHeight: 820,
} as const;

const middleScreen = {
  ...onScreen,
  medium: 'wide',
  gutter: 132,
  name: { size: 13, line: 17, bold: true },
  yearSize: 14,
  looks: middleLooks,
  lanesHeight: 700,
} as const;

const largeScreen = {
  ...middleScreen,
  gutter: 190,
  name: { size: 15, line: 20, bold: true },
  yearSize: 16,
  looks: largeLooks,
} as const;

/** The measures for a box of this width on screen. */
export function screenMetrics(measured: number): AxisMetrics {
  const width = Math.max(narrowFrom, measured);
  if (width < wideFrom) return { ...narrowScreen, width };
  return { ...(width < largeFrom ? middleScreen : largeScreen), width };
}

/** The measures for an A4 sheet on its side. */
export const paperMetrics: AxisMetrics = {
  medium: 'paper',
  width: landscapeWidth,
  gutter: 186,
  name: { size: 13.5, line: 17, bold: true },
  key: { size: 12, line: 16, bold: false },
  yearSize: 13.5,
  looks: paperLooks,
  leastRow: 18,
  leastLane: 40,
  lanesHeight: 540,
  barHeight: 18,
  bareBarHeight: 8,
  stripHeight: 22,
  lanePadding: 3,
  isNamedTwice: false,
  tallest: 564,
};
