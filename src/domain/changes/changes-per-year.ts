import { effectOf } from '../lineage/change-effect.ts';
import type { ChangeForm } from '../records/codes.ts';
import type { ChangeEvent } from '../records/records.ts';

/** Number of changes of each form; forms without one are absent. */
export type FormNumbers = ReadonlyMap<ChangeForm, number>;

/** Changes over time. */
export interface ChangesPerYear {
  /** Every year from the first to the last with a change, also those without one. */
  readonly years: readonly { readonly year: number; readonly forms: FormNumbers }[];
  readonly undated: FormNumbers;
}

function numbersOf(changes: readonly ChangeEvent[]): FormNumbers {
  const numbers = new Map<ChangeForm, number>();
  for (const { form } of changes) numbers.set(form, (numbers.get(form) ?? 0) + 1);
  return numbers;
}

function yearOf({ effectiveOn }: ChangeEvent): number | null {
  return effectiveOn === null ? null : Number(effectiveOn.iso.slice(0, 4));
}

/**
 * Counts changes in force by form and by the year they took effect. Each row of the data is one change, whatever the
 * number of its units; pilots and what is paused, planned or of unknown outcome are left out.
 */
export function changesPerYear(changes: readonly ChangeEvent[]): ChangesPerYear {
  const counted = changes.filter((change) => effectOf(change) === 'counted' && !change.pilot);
  const years = counted.flatMap((change) => yearOf(change) ?? []);
  const undated = numbersOf(counted.filter((change) => change.effectiveOn === null));
  if (years.length === 0) return { years: [], undated };
  const first = Math.min(...years);
  return {
    years: Array.from({ length: Math.max(...years) - first + 1 }, (_, offset) => ({
      year: first + offset,
      forms: numbersOf(counted.filter((change) => yearOf(change) === first + offset)),
    })),
    undated,
  };
}
