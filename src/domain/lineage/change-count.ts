import { type ChangeForm, changeForms } from '../records/codes.ts';
import type { ChangeEvent, ChangeUnit } from '../records/records.ts';
import { effectOf } from './change-effect.ts';
import type { LineageIndex } from './unit-index.ts';

// Parts stay where they are, so only whole originals end.
function ended(change: ChangeEvent, originals: readonly ChangeUnit[]): number | null {
  if (change.originalsStated !== null) return change.originalsStated;
  return originals.length === 0 ? null : originals.filter((row) => row.share === 'whole').length;
}

function cameOut(change: ChangeEvent, resulting: readonly ChangeUnit[]): number | null {
  return change.resultingStated ?? (resulting.length === 0 ? null : resulting.length);
}

function difference(closing: number | null, opening: number | null): number | null {
  return closing === null || opening === null ? null : closing - opening;
}

/**
 * By how many units a change alters the number of units (domain.md 1.4), whatever its status:
 *
 * - absorption −n: the n originals end; the one resulting unit stood before and is not among them;
 * - consolidation and joining −(n−1); several bundled in one row, with the numbers stated: resulting − originals;
 * - division 1 → m: +(m−1); separation +m, the original stays; establishment +m;
 * - dissolution and cessation −n; transfer and renaming 0;
 * - reorganisation: resulting − originals, only if both sides are known.
 *
 * Numbers stated by the source replace the count of named units. Originals that give only a part do not end.
 * @returns null where it cannot be said: units not named and no number stated.
 */
export function netCount(
  change: ChangeEvent,
  originals: readonly ChangeUnit[],
  resulting: readonly ChangeUnit[],
): number | null {
  const before = ended(change, originals);
  const after = cameOut(change, resulting);
  switch (change.form) {
    case 'absorption':
    case 'dissolution':
    case 'cessation':
      return difference(0, before);
    case 'consolidation':
    case 'joining':
      return difference(after ?? 1, before);
    case 'division':
      return difference(after, before ?? 1);
    case 'separation':
    case 'establishment':
      return after;
    case 'transfer':
    case 'renaming':
      return 0;
    case 'reorganisation':
      return difference(after, before);
  }
}

/** Changes of one form: how many rows, what they add up to, and of how many nothing can be said. */
export interface FormCount {
  readonly form: ChangeForm;
  readonly changes: number;
  /** Sum of what can be said, in units; negative is fewer. */
  readonly net: number;
  readonly notSaid: number;
}

/** Changes by form. What is on trial, paused, planned or of unknown outcome never joins what is in force. */
export interface ChangeCounts {
  readonly inForce: readonly FormCount[];
  readonly pilots: readonly FormCount[];
  /** Paused or ended, pilots or not. */
  readonly paused: readonly FormCount[];
  readonly planned: readonly FormCount[];
  readonly notKnown: readonly FormCount[];
}

function groupOf(change: ChangeEvent): keyof ChangeCounts {
  switch (effectOf(change)) {
    case 'counted':
      return change.pilot ? 'pilots' : 'inForce';
    case 'reverted':
      return 'paused';
    case 'planned':
      return 'planned';
    case 'not-known':
      return 'notKnown';
  }
}

/** Counts changes by form, in the order of the forms; forms without a change are left out. */
export function countChanges(
  changes: readonly ChangeEvent[],
  index: Pick<LineageIndex, 'originals' | 'resulting'>,
): ChangeCounts {
  const countGroup = (group: keyof ChangeCounts): readonly FormCount[] =>
    changeForms.flatMap((form) => {
      const nets = changes
        .filter((change) => change.form === form && groupOf(change) === group)
        .map((change) => netCount(change, index.originals.get(change.id) ?? [], index.resulting.get(change.id) ?? []));
      if (nets.length === 0) return [];
      const net = nets.reduce((sum: number, value) => sum + (value ?? 0), 0);
      return [{ form, changes: nets.length, net, notSaid: nets.filter((value) => value === null).length }];
    });
  return {
    inForce: countGroup('inForce'),
    pilots: countGroup('pilots'),
    paused: countGroup('paused'),
    planned: countGroup('planned'),
    notKnown: countGroup('notKnown'),
  };
}
