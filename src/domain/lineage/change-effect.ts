import type { ChangeEvent } from '../records/records.ts';
import { lastDay } from '../time/partial-date.ts';

/**
 * What a change is to the lineage: `counted` (in force), `reverted` (a pilot or arrangement that was paused or ended:
 * its originals live again), `planned`, or `not-known` (no source says that it was carried out).
 */
export type ChangeEffect = 'counted' | 'reverted' | 'planned' | 'not-known';

/** Reads the effect from the status of the change. */
export function effectOf(change: ChangeEvent): ChangeEffect {
  switch (change.status) {
    case 'in-force':
      return 'counted';
    case 'paused':
    case 'ended':
      return 'reverted';
    case 'planned':
      return 'planned';
    case 'not-known':
      return 'not-known';
  }
}

/**
 * Whether a change holds on a day (`YYYY-MM-DD`).
 *
 * - Planned changes and those of unknown outcome never hold.
 * - A change in force holds from its effective day; a partial date counts once its span is over (`2018` from
 *   31/12/2018). An undated one holds on every day: that it happened is known, only the day is not.
 * - A paused or ended change (the Ia H'Drai pilots) holds up to `endedOn` inclusive; afterwards the originals live
 *   again. Without `endedOn` nobody can say until when it held: it holds on no day.
 */
export function holdsOn(change: ChangeEvent, day: string): boolean {
  const effect = effectOf(change);
  if (effect === 'planned' || effect === 'not-known') return false;
  if (change.effectiveOn !== null && day < lastDay(change.effectiveOn)) return false;
  if (effect === 'counted') return true;
  return change.endedOn !== null && day <= lastDay(change.endedOn);
}
