import type { PartialDate } from '../records/partial-date.ts';
import type { Unit } from '../records/records.ts';
import { dayNumber, dayOfNumber, firstDay, lastDay } from '../time/partial-date.ts';

/** Whether a unit lives on a day; `uncertain` where only a partial date of its row decides. */
export type LifeOnDay = 'alive' | 'uncertain' | 'not-alive';

type Life = Pick<Unit, 'validFrom' | 'validTo'>;

/** The `YYYY-MM-DD` day before a day. */
export function dayBefore(day: string): string {
  return dayOfNumber(dayNumber(day) - 1);
}

/**
 * Day from which a unit counts as alive: `validFrom`, or the last day that a partial date may mean.
 * Null when it began before the record or on an unknown day.
 */
export function countsFrom(unit: Life): string | null {
  return unit.validFrom === null ? null : lastDay(unit.validFrom);
}

/**
 * Last day on which a unit counts as alive. A full `validTo` is inclusive; a partial one ends the unit on the eve of
 * the last day of its span, the day on which its successor of the same partial date counts as begun.
 * Null while it lives or when the day is unknown.
 */
export function countsUntil(unit: Life): string | null {
  if (unit.validTo === null) return null;
  return unit.validTo.precision === 'day' ? unit.validTo.iso : dayBefore(lastDay(unit.validTo));
}

/**
 * Whether a unit counts as alive on a day (`YYYY-MM-DD`).
 *
 * An uncertain boundary is placed once, on the last day of its span, for endings and beginnings alike: a change dated
 * `2018` has happened by 31/12/2018, and no day counts a predecessor together with its successor. An open end is
 * endless: what is not known to have ended lives. Ask {@link lifeOn} whether the answer hangs on a partial date.
 */
export function isAliveOn(unit: Life, day: string): boolean {
  const from = countsFrom(unit);
  const until = countsUntil(unit);
  return (from === null || from <= day) && (until === null || day <= until);
}

function isWithin(date: PartialDate | null, day: string): boolean {
  return date !== null && date.precision !== 'day' && firstDay(date) <= day && day <= lastDay(date);
}

/** Whether a unit lives on a day, with `uncertain` inside the span of a partial boundary. */
export function lifeOn(unit: Life, day: string): LifeOnDay {
  if (unit.validFrom !== null && day < firstDay(unit.validFrom)) return 'not-alive';
  if (unit.validTo !== null && lastDay(unit.validTo) < day) return 'not-alive';
  return isWithin(unit.validFrom, day) || isWithin(unit.validTo, day) ? 'uncertain' : 'alive';
}

/** The units that count as alive on a day, in the order given. */
export function unitsOn(units: readonly Unit[], day: string): readonly Unit[] {
  return units.filter((unit) => isAliveOn(unit, day));
}
