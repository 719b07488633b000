import type { PartialDate } from '../records/partial-date.ts';
import type { Id, Series } from '../records/records.ts';
import type { IndicatorTarget } from '../targets/indicator-targets.ts';
import { supersededTargets } from '../targets/known-targets.ts';
import { firstDay, isReachedBy, lastDay } from '../time/partial-date.ts';
import { cutOf } from './cut.ts';

/** A date that targets compare with (mốc so sánh). Each phase has its own; it is a property of the targets. */
export interface Baseline {
  /** The date as the targets name it; where one says `2021` and another `2021-12-31`, the less precise of the two. */
  readonly on: PartialDate;
  readonly targets: readonly IndicatorTarget[];
  /** The general duty of the phase; null when no target of the whole gives a percentage. */
  readonly duty: Duty | null;
}

/** The percentage by which the whole must fall from a baseline. It is set for the whole, not for each part of it. */
export interface Duty {
  readonly percent: number;
  readonly from: IndicatorTarget;
}

function byLastDay(targets: readonly IndicatorTarget[]): ReadonlyMap<string, readonly IndicatorTarget[]> {
  const groups = new Map<string, IndicatorTarget[]>();
  for (const row of targets) {
    const on = row.target.baselineOn;
    if (on === null) continue;
    const group = groups.get(lastDay(on));
    if (group === undefined) groups.set(lastDay(on), [row]);
    else group.push(row);
  }
  return groups;
}

/** A target of all service units: not of one level, nor measured by a series of one field or group, or by a missing one. */
export function isOfWhole({ target, series }: IndicatorTarget): boolean {
  return (
    target.level === null &&
    target.staffKind === null &&
    (series === null ? target.series === null : cutOf(series) === 'whole')
  );
}

function givesPercentage({ target }: IndicatorTarget): boolean {
  return target.rule === 'reduce-by-percent' && target.value !== null;
}

function issuedOn({ document }: IndicatorTarget): string {
  return document === null || document.issuedOn === null ? '' : firstDay(document.issuedOn);
}

/** Of several, that of the first unit that has one; of these, one that no other revises; of these, the last issued. */
function dutyOf(targets: readonly IndicatorTarget[], units: readonly Id[]): Duty | null {
  const whole = targets.filter((found) => isOfWhole(found) && givesPercentage(found));
  const revised = supersededTargets(whole.map(({ target }) => target));
  const [first] = whole
    .filter(({ target }) => !revised.has(target.id))
    .sort(
      (a, b) =>
        units.indexOf(a.target.unit) - units.indexOf(b.target.unit) ||
        (issuedOn(a) < issuedOn(b) ? 1 : issuedOn(a) > issuedOn(b) ? -1 : 0),
    );
  const percent = first?.target.value ?? null;
  return first === undefined || percent === null ? null : { percent, from: first };
}

/**
 * The distinct baseline dates that targets name and that are reached by `day` (`YYYY-MM-DD`), earliest first.
 * @param units the units of the targets, those first whose targets go before others: the place, then the country
 */
export function baselinesOf(
  targets: readonly IndicatorTarget[],
  units: readonly Id[],
  day: string,
): readonly Baseline[] {
  return [...byLastDay(targets)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => {
      const [on] = group.flatMap(({ target }) => target.baselineOn ?? []).sort((a, b) => a.iso.length - b.iso.length);
      return on === undefined || !isReachedBy(on, day) ? [] : [{ on, targets: group, duty: dutyOf(group, units) }];
    });
}

/** The target that is set for a very series against a baseline; of several, one that no other revises. */
export function targetOfSeries({ targets }: Baseline, series: Series): IndicatorTarget | null {
  const own = targets.filter(({ target }) => target.series === series.id);
  const revised = supersededTargets(own.map(({ target }) => target));
  return own.find(({ target }) => !revised.has(target.id)) ?? null;
}
