import { bunchMarks } from './bunch-marks.ts';
import type { MomentExtent, Reach } from './mark-extent.ts';
import type { PlaceOption } from './place-options.ts';
import type { PreparedMoment } from './prepare-axis.ts';
import type { TimeScale } from './time-scale.ts';

/** A moment that has no place yet, with the ways in which it may be placed. */
export interface BareMoment {
  readonly kind: 'moment';
  readonly prepared: PreparedMoment;
  readonly extent: MomentExtent;
  readonly options: readonly PlaceOption[];
  /** Place of its mark in px. */
  readonly x: number;
}

/** Marks that share a place in the strip. */
export interface StripBunch extends Reach {
  readonly members: readonly BareMoment[];
}

/** The strip below the rows of a lane. */
export interface Strip {
  /** What found room for its label there after all. */
  readonly labelled: readonly { readonly bare: BareMoment; readonly option: PlaceOption }[];
  readonly bunches: readonly StripBunch[];
}

/** Room in px to the right of whatever is placed. */
export const gapAcross = 10;
const bunchWidth = 28;

function bunchesOf(bare: readonly BareMoment[], scale: TimeScale): StripBunch[] {
  return bunchMarks(bare, bunchWidth + 2).map(({ x, members }) => {
    const left = Math.max(scale.left, Math.min(scale.right - bunchWidth, x - bunchWidth / 2));
    return { left, right: left + bunchWidth, members };
  });
}

function isClear(option: Reach, taken: Reach): boolean {
  return option.right + gapAcross <= taken.left || taken.right + gapAcross <= option.left;
}

/**
 * Places what has no row: in bunches, and with its label where the strip of so many px is empty beside it. Comes in the
 * order in which labels are given.
 */
export function placeStrip(bare: readonly BareMoment[], scale: TimeScale, height: number): Strip {
  const labelled: { bare: BareMoment; option: PlaceOption }[] = [];
  let rest = bare;
  let bunches = bunchesOf(rest, scale);
  for (const moment of bare) {
    const option = moment.options.find(
      (one) =>
        one.height <= height &&
        labelled.every((other) => isClear(one, other.option)) &&
        // Spares the bunching anew where another mark is in the way.
        rest.every(({ x }) => x === moment.x || x < one.left || one.right < x),
    );
    if (option === undefined) continue;
    const others = rest.filter((other) => other !== moment);
    const without = bunchesOf(others, scale);
    if (!without.every((bunch) => isClear(option, bunch))) continue;
    labelled.push({ bare: moment, option });
    rest = others;
    bunches = without;
  }
  return { labelled, bunches };
}
