import type { Block, Level, StaffKind } from '../records/codes.ts';
import type { Id, Target } from '../records/records.ts';

/** The versions of one target: what the country set, and what the place set for itself. Either side may be empty. */
export interface TargetPair {
  readonly phase: Id;
  readonly indicator: Id;
  readonly block: Block | null;
  readonly level: Level | null;
  readonly staffKind: StaffKind | null;
  /** Of the country; several where documents follow or revise one another. */
  readonly national: readonly Target[];
  /** Of the place; empty: it has no target of its own, as far as the data know. */
  readonly provincial: readonly Target[];
  /** Of any other unit, such as those below the place. */
  readonly ofUnits: readonly Target[];
}

function keyOf({ phase, indicator, block, level, staffKind }: Target): string {
  return [phase, indicator, block, level, staffKind].join(' ');
}

/**
 * Pairs the targets of the country with those of a place: the same phase, indicator, block, level and kind of staff.
 * Nothing else makes two targets versions of one: a target of the whole political system is no version of one of the
 * Party. Pairs stand in the order in which their first target does; every target is in exactly one.
 */
export function pairTargets(targets: readonly Target[], country: Id, place: Id): readonly TargetPair[] {
  const groups = new Map<string, Target[]>();
  for (const target of targets) {
    const group = groups.get(keyOf(target));
    if (group === undefined) groups.set(keyOf(target), [target]);
    else group.push(target);
  }
  return [...groups.values()].flatMap((group): readonly TargetPair[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { phase, indicator, block, level, staffKind } = first;
    return [
      {
        phase,
        indicator,
        block,
        level,
        staffKind,
        national: group.filter(({ unit }) => unit === country && country !== place),
        provincial: group.filter(({ unit }) => unit === place),
        ofUnits: group.filter(({ unit }) => unit !== country && unit !== place),
      },
    ];
  });
}
