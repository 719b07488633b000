import type { Unit } from '../records/records.ts';
import { firstDay, lastDay } from '../time/partial-date.ts';

// An unknown beginning lies before the record, an unknown end after every known one.
function opening(unit: Unit): string {
  return unit.validFrom === null ? '' : firstDay(unit.validFrom);
}

function closing(unit: Unit): string {
  return unit.validTo === null ? '9999' : lastDay(unit.validTo);
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/**
 * All lives of one official code, in order of time: 23284 was phường Duy Tân and is now phường Đăk Cấm. A life whose
 * beginning is not known comes before the others; on a tie the one that ends first. Empty when no unit bears the code.
 */
export function codeLives(units: readonly Unit[], code: string): readonly Unit[] {
  return units
    .filter((unit) => unit.code === code)
    .sort(
      (a, b) => compareText(opening(a), opening(b)) || compareText(closing(a), closing(b)) || compareText(a.id, b.id),
    );
}
