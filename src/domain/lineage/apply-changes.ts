import type { ChangeEvent, ChangeUnit, Id } from '../records/records.ts';
import { lastDay } from '../time/partial-date.ts';
import { effectOf } from './change-effect.ts';
import { indexLineage } from './unit-index.ts';

// Undated changes come last: nothing dated can be shown to follow them.
const afterAll = '9999-12-31';

function dayOf({ effectiveOn }: ChangeEvent): string {
  return effectiveOn === null ? afterAll : lastDay(effectiveOn);
}

function inOrderOfEffect(changes: readonly ChangeEvent[]): readonly ChangeEvent[] {
  const ordered = [...changes];
  ordered.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  return ordered;
}

/**
 * The register after changes: whole originals leave (a separation's stay), resulting units come in. Changes are taken
 * by effective date, on a tie in the order given; only those in force count, so that applying all changes to the old
 * register gives the new one. Ids keep their order, newcomers last.
 */
export function applyChanges(
  unitIdsBefore: readonly Id[],
  changes: readonly ChangeEvent[],
  changeUnits: readonly ChangeUnit[],
): readonly Id[] {
  const living = new Set(unitIdsBefore);
  const index = indexLineage([], changes, changeUnits);
  for (const change of inOrderOfEffect(changes)) {
    if (effectOf(change) !== 'counted') continue;
    for (const row of index.originals.get(change.id) ?? []) {
      if (row.share === 'whole' && change.form !== 'separation') living.delete(row.unit);
    }
    for (const row of index.resulting.get(change.id) ?? []) living.add(row.unit);
  }
  return [...living];
}
