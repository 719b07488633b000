import { type ChangeCounts, countChanges } from '../lineage/change-count.ts';
import type { LineageIndex } from '../lineage/unit-index.ts';
import { type ChangeForm, changeForms, type Level, levels } from '../records/codes.ts';
import type { ChangeEvent, ChangeUnit } from '../records/records.ts';

/** What the changes of one form add up to at one level. */
export interface LevelNet {
  /** Null for changes that name no unit. */
  readonly level: Level | null;
  /** Units more (+) or fewer (−). */
  readonly net: number;
  /** Changes of which nothing can be said; not part of `net`. */
  readonly notSaid: number;
}

/** Changes of one form: those in force, and the others each apart. */
export interface FormRow {
  readonly form: ChangeForm;
  readonly inForce: number;
  /**
   * Of the changes in force, by level, because communes and provinces are not added up. Empty where nothing may be
   * added: rows of the umbrella form `reorganisation` are often totals that contain other rows.
   */
  readonly nets: readonly LevelNet[];
  readonly pilots: number;
  readonly paused: number;
  readonly planned: number;
  readonly notKnown: number;
}

function rowsOf(index: LineageIndex, change: ChangeEvent): readonly ChangeUnit[] {
  return [...(index.originals.get(change.id) ?? []), ...(index.resulting.get(change.id) ?? [])];
}

/** Level of the units of a change; the highest where they differ, null where none is known. */
export function levelOfChange(index: LineageIndex, change: ChangeEvent): Level | null {
  const found = new Set(rowsOf(index, change).map((row) => index.units.get(row.unit)?.level));
  return levels.find((level) => found.has(level)) ?? null;
}

function sumOf(counts: ChangeCounts, group: keyof ChangeCounts, form: ChangeForm): number {
  return counts[group].find((count) => count.form === form)?.changes ?? 0;
}

/**
 * Counts changes by form, by the rule of each form (domain.md 1.4), in the order of the forms; forms without a change
 * are left out. Pilots and what is paused, planned or of unknown outcome stand apart from what is in force.
 */
export function countsByForm(index: LineageIndex, changes: readonly ChangeEvent[]): readonly FormRow[] {
  const all = countChanges(changes, index);
  const levelOf = new Map(changes.map((change) => [change, levelOfChange(index, change)]));
  const perLevel = [...levels, null].map((level) => {
    const own = changes.filter((change) => levelOf.get(change) === level);
    return { level, counts: countChanges(own, index) };
  });
  return changeForms.flatMap((form) => {
    const row = {
      form,
      inForce: sumOf(all, 'inForce', form),
      nets:
        form === 'reorganisation'
          ? []
          : perLevel.flatMap(({ level, counts }) => {
              const count = counts.inForce.find((one) => one.form === form);
              return count === undefined ? [] : [{ level, net: count.net, notSaid: count.notSaid }];
            }),
      pilots: sumOf(all, 'pilots', form),
      paused: sumOf(all, 'paused', form),
      planned: sumOf(all, 'planned', form),
      notKnown: sumOf(all, 'notKnown', form),
    };
    return row.inForce + row.pilots + row.paused + row.planned + row.notKnown === 0 ? [] : [row];
  });
}
