import type { StaffMeasure } from '../records/codes.ts';
import type { LocalText } from '../records/local-text.ts';
import type { Series } from '../records/records.ts';

/** What sets one series apart from another. */
export const seriesDimensions = [
  'indicator',
  'unit',
  'block',
  'level',
  'staffKind',
  'reason',
  'method',
  'decree',
  'field',
  'autonomyGroup',
  'countsWhat',
  'startsWhen',
] as const;
export type SeriesDimension = (typeof seriesDimensions)[number];

/** Whether two series may share a line, a sum or a rate, and if not, in what they differ. */
export type Combination = { readonly ok: true } | { readonly ok: false; readonly differs: readonly SeriesDimension[] };

// The Vietnamese text is the original; a translation that varies does not make another series.
function sameText(a: LocalText | null, b: LocalText | null): boolean {
  return a?.vi === b?.vi;
}

function sameIn(dimension: SeriesDimension, a: Series, b: Series): boolean {
  switch (dimension) {
    case 'reason':
    case 'method':
    case 'field':
    case 'countsWhat':
      return sameText(a[dimension], b[dimension]);
    case 'startsWhen':
      return a.startsWhen !== null && a.startsWhen.iso === b.startsWhen?.iso;
    case 'indicator':
    case 'unit':
    case 'block':
    case 'level':
    case 'staffKind':
    case 'decree':
    case 'autonomyGroup':
      return a[dimension] === b[dimension];
  }
}

/**
 * Whether the points of two series may be joined. Everything that sets a series apart must be the same; a start of
 * counting that is not known equals no other, not even another unknown one. A series always combines with itself.
 */
export function canCombine(a: Series, b: Series): Combination {
  if (a.id === b.id) return { ok: true };
  const differs = seriesDimensions.filter((dimension) => !sameIn(dimension, a, b));
  return differs.length === 0 ? { ok: true } : { ok: false, differs };
}

/**
 * Whether two measures of staff may be added or compared: quota assigned (biên chế giao), in post (có mặt), leavers
 * settled (đã giải quyết chính sách) and posts cut never mix. Null is an indicator that counts no staff.
 */
export function combineKinds(a: StaffMeasure | null, b: StaffMeasure | null): boolean {
  return a === b;
}
