import { holdsOn } from '../lineage/change-effect.ts';
import type { ChangeEvent } from '../records/records.ts';
import { isReachedBy } from '../time/partial-date.ts';

/**
 * A change as it stood on a day (`YYYY-MM-DD`), or null when it had not happened by then. A pilot that was paused later
 * was still in force: its end had not come yet. Undated changes are kept on every day, because only their day is
 * unknown; a dated plan is kept from its date on.
 */
export function changeOnDay(change: ChangeEvent, day: string): ChangeEvent | null {
  if (change.effectiveOn !== null && !isReachedBy(change.effectiveOn, day)) return null;
  const endsLater = change.status === 'paused' || change.status === 'ended' ? holdsOn(change, day) : false;
  return endsLater ? { ...change, status: 'in-force', endedOn: null } : change;
}

/** All changes as they stood on a day, in the order given. */
export function changesOnDay(changes: Iterable<ChangeEvent>, day: string): readonly ChangeEvent[] {
  return [...changes].flatMap((change) => changeOnDay(change, day) ?? []);
}
