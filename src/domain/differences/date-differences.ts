import { effectOf } from '../lineage/change-effect.ts';
import type { PackageData } from '../records/package-data.ts';
import type { PartialDate } from '../records/partial-date.ts';
import type { ChangeEvent, Id, Observation, Unit } from '../records/records.ts';
import { isKnownBy, observationDate } from '../series/observation-date.ts';
import { lastDay } from '../time/partial-date.ts';
import { type UnitBalance, unitBalances, unitsBegun, unitsEnded } from './unit-balance.ts';

/** What is new in one series: its last figure by the opening day, and the figures dated since. */
export interface SeriesMovement {
  readonly series: Id;
  /** Null when no figure of the series is dated by the opening day. */
  readonly before: Observation | null;
  /** At least one, by date; contradictory ones are all kept. */
  readonly added: readonly Observation[];
}

/** A unit that began or ended, with the changes that did it; none when the data name none. */
export interface UnitMovement {
  readonly unit: Unit;
  readonly changes: readonly ChangeEvent[];
}

/** What changed from one day to another. */
export interface DateDifferences {
  readonly figures: readonly SeriesMovement[];
  /** Figures without a date: nobody can say on which side of either day they fall. */
  readonly undated: readonly Observation[];
  readonly began: readonly UnitMovement[];
  readonly ended: readonly UnitMovement[];
  /** By kind: opening + increases − decreases = closing. */
  readonly units: readonly UnitBalance[];
  /** Changes that took effect, pilots included; planned ones and those of unknown outcome never. */
  readonly changes: readonly ChangeEvent[];
  /** Pilots and arrangements that were paused or ended. */
  readonly stopped: readonly ChangeEvent[];
}

function isWithin(date: PartialDate | null, dayA: string, dayB: string): boolean {
  if (date === null) return false;
  const day = lastDay(date);
  return dayA < day && day <= dayB;
}

function byDate(observations: readonly Observation[]): readonly Observation[] {
  const ordered = observations.map((observation) => {
    const on = observationDate(observation);
    return { observation, day: on === null ? '' : lastDay(on) };
  });
  ordered.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return ordered.map(({ observation }) => observation);
}

function movements(data: PackageData, figures: readonly Observation[], dayA: string, dayB: string) {
  const known = new Map<Id, Observation[]>();
  for (const figure of byDate(figures.filter((one) => isKnownBy(one, dayB)))) {
    const own = known.get(figure.series);
    if (own === undefined) known.set(figure.series, [figure]);
    else own.push(figure);
  }
  return data.series.flatMap(({ id }): readonly SeriesMovement[] => {
    const own = known.get(id) ?? [];
    const added = own.filter((figure) => !isKnownBy(figure, dayA));
    // By date, so those known by the opening day come first.
    const before = own[own.length - added.length - 1] ?? null;
    return added.length === 0 ? [] : [{ series: id, before, added }];
  });
}

function unitMovements(
  data: PackageData,
  units: readonly Unit[],
  role: 'original' | 'resulting',
  changes: readonly ChangeEvent[],
): readonly UnitMovement[] {
  const rows = data.change_units.filter((row) => row.role === role);
  return units.map((unit) => ({
    unit,
    changes: changes.filter((change) => rows.some((row) => row.unit === unit.id && row.change === change.id)),
  }));
}

/**
 * What changed after `dayA`, up to and including `dayB` (`YYYY-MM-DD`, the earlier one first). A partial date counts
 * on the last day it may mean. Figures go by the date they are about, not by when they were published; reported
 * figures only.
 */
export function differencesBetweenDates(data: PackageData, dayA: string, dayB: string): DateDifferences {
  const figures = data.observations.filter(
    (observation) => observation.status === 'reported' && !('missing' in observation.reported),
  );
  const happened = data.changes.filter((change) => ['counted', 'reverted'].includes(effectOf(change)));
  const changes = happened.filter((change) => isWithin(change.effectiveOn, dayA, dayB));
  return {
    figures: movements(data, figures, dayA, dayB),
    undated: figures.filter((figure) => observationDate(figure) === null),
    began: unitMovements(data, unitsBegun(data.units, dayA, dayB), 'resulting', changes),
    ended: unitMovements(data, unitsEnded(data.units, dayA, dayB), 'original', changes),
    units: unitBalances(data.units, dayA, dayB),
    changes,
    stopped: happened.filter((change) => effectOf(change) === 'reverted' && isWithin(change.endedOn, dayA, dayB)),
  };
}
