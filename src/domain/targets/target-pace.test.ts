import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../figures/figure.ts';
import type { IndicatorKind } from '../records/codes.ts';
import type { Observation, Target } from '../records/records.ts';
import { date, observationRow, periodRow, seriesRow } from '../series/series.fixture.ts';
import { targetCourse } from './target-course.ts';
import type { NoForecastCode, TargetPace } from './target-pace.ts';
import { targetPace } from './target-pace.ts';
import { figure, indicatorRow, targetRow } from './target.fixture.ts';

function paceOf(
  observations: readonly Observation[],
  changes: Partial<Target> = {},
  kind: IndicatorKind = 'stock',
): TargetPace {
  const input = {
    target: targetRow(changes),
    indicator: indicatorRow(kind),
    series: seriesRow(),
    observations,
    day: '2025-06-30',
  };
  return targetPace(input, targetCourse(input));
}

describe('a stock of 1000 at the end of 2015 that must be 10 % less by the end of 2021', () => {
  it('must fall by 100 in six years: 16,67 a year, 1,67 points', () => {
    const { required } = paceOf([]);
    expect(required?.amount).toBeCloseTo(100 / 6, 12);
    expect(required?.percent).toBeCloseTo(10 / 6, 12);
  });

  it('fell by 30 in three years: 10 a year, needs 70 in three more, and arrives after seven', () => {
    const pace = paceOf([observationRow('2018-12-31', 970)]);
    expect(pace.actual).toEqual({ amount: 10, percent: 1, qualifier: 'exact' });
    expect(pace.stillNeeded?.amount).toBeCloseTo(70 / 3, 12);
    expect(pace.reachedOn).toEqual(date('2025-12'));
    expect(pace.reason).toBeNull();
    expect([pace.from?.on.iso, pace.to?.on.iso]).toEqual(['2015-12-31', '2018-12-31']);
  });

  it('counts from the baseline to the last point, whatever lies between', () => {
    const straight = paceOf([observationRow('2018-12-31', 970)]);
    expect(paceOf([observationRow('2017-12-31', 999), observationRow('2018-12-31', 970)])).toEqual(straight);
  });

  it('asks for no yearly pace when the due date is weeks away', () => {
    expect(paceOf([observationRow('2021-10-31', 930)]).stillNeeded).toBeNull();
    expect(paceOf([observationRow('2021-06-30', 930)]).stillNeeded?.amount).toBeCloseTo((30 * 365) / 184, 9);
  });

  it('needs nothing more after the due date', () => {
    const late = paceOf([observationRow('2022-12-31', 930)]);
    expect(late.stillNeeded).toBeNull();
    // 10 a year: the 30 left take three more years.
    expect(late.reachedOn).toEqual(date('2025-12'));
  });

  it.each<[string, Figure, NoForecastCode, number | null]>([
    ['reached', figure('exact', 900), 'reached', 100 / 3],
    ['not moved', figure('exact', 1000), 'no-movement', 0],
    ['grown', figure('exact', 1030), 'moves-away', -10],
    ['hardly moved', figure('exact', 999.9), 'too-far', 0.1 / 3],
    ['gần 970', figure('nearly', 970), 'figure-too-vague', 10],
    ['khoảng 970', figure('about', 970), 'figure-too-vague', null],
    ['960–970', figure('exact', 960, 970), 'figure-too-vague', null],
  ])('names no month when %s', (_, value, reason, amount) => {
    const pace = paceOf([observationRow('2018-12-31', value)]);
    expect([pace.reachedOn, pace.reason]).toEqual([null, reason]);
    const found = pace.actual?.amount ?? null;
    expect(found === null ? null : Number(found.toFixed(9))).toBe(amount === null ? null : Number(amount.toFixed(9)));
  });

  it('keeps the words of the figure on the pace', () => {
    // Nearly 970 left is more than 30 cut.
    expect(paceOf([observationRow('2018-12-31', figure('nearly', 970))]).actual?.qualifier).toBe('more-than');
  });

  it('names no month on contradictory figures of the last date', () => {
    const pace = paceOf([observationRow('2018', 970, { id: 'a' }), observationRow('2018', 960, { id: 'b' })]);
    expect([pace.actual, pace.reachedOn, pace.reason]).toEqual([null, null, 'contradictory-figures']);
  });

  it('makes no yearly pace of a few weeks', () => {
    const pace = paceOf([observationRow('2016-03-31', 990)]);
    expect([pace.actual, pace.reason]).toEqual([null, 'too-short']);
    expect(paceOf([], { baselineOn: date('2021-04-21'), dueOn: date('2021-07-01') }).required).toBeNull();
  });
});

describe('a target without a dated baseline', () => {
  const undated = { baselineOn: null };

  it('has a pace between two points, but no required one', () => {
    const pace = paceOf([observationRow('2017', 990), observationRow('2019', 970)], undated);
    expect(pace.required).toBeNull();
    expect(pace.actual).toMatchObject({ amount: 10, percent: 1 });
    // 70 more at 10 a year.
    expect(pace.reachedOn).toEqual(date('2026-12'));
  });

  it('has none with one point, even twice reported, nor with none', () => {
    expect(paceOf([observationRow('2019', 970)], undated).reason).toBe('one-point');
    const twice = [observationRow('2019', 970, { id: 'a' }), observationRow('2019', 970, { id: 'b' })];
    expect(paceOf(twice, undated).reason).toBe('one-point');
    expect(paceOf([], undated).reason).toBe('no-point');
  });

  it('never counts undated or planned figures as points', () => {
    const points = [
      observationRow('2019', 970),
      observationRow(null, 990),
      observationRow('2017', 990, { status: 'planned' }),
    ];
    expect(paceOf(points, undated).reason).toBe('one-point');
  });
});

describe('the other kinds of target', () => {
  it('a flow starts at zero at the baseline', () => {
    const pace = paceOf([periodRow('2016', '2018', 45)], {}, 'flow');
    expect(pace.actual).toMatchObject({ amount: 15, percent: 1.5 });
    // 55 more at 15 a year: 3 years and 243,3 days.
    expect(pace.reachedOn).toEqual(date('2022-09'));
  });

  it('a share that must rise speaks in points only', () => {
    const level: Partial<Target> = { rule: 'at-least', value: 20, baselineValue: 8 };
    const pace = paceOf([observationRow('2018-12-31', 14)], level, 'share');
    expect(pace.required).toEqual({ amount: null, percent: 2 });
    expect(pace.actual).toEqual({ amount: null, percent: 2, qualifier: 'exact' });
    expect(pace.reachedOn).toEqual(date('2021-12'));
  });

  it('a limit is approached from above', () => {
    const limit: Partial<Target> = { rule: 'at-most', value: 14, baselineValue: 20, qualifier: 'exact' };
    const pace = paceOf([observationRow('2018-12-31', 17)], limit);
    expect(pace.actual).toMatchObject({ amount: 1, percent: null });
    expect(pace.reachedOn).toEqual(date('2021-12'));
  });

  it.each<[string, Partial<Target>]>([
    ['no baseline', { baselineValue: null }],
    ['a baseline of zero', { baselineValue: 0 }],
    ['a baseline after the due date', { baselineOn: date('2022') }],
    ['no value', { value: null }],
    ['a carry-over that is not known', { carriesOver: 'lost' }],
    ['a task', { rule: 'complete', value: null }],
  ])('has no level with %s', (_, changes) => {
    expect(paceOf([observationRow('2018', 970)], changes)).toEqual({
      required: null,
      actual: null,
      stillNeeded: null,
      from: null,
      to: null,
      reachedOn: null,
      reason: 'no-level',
    });
  });
});

describe('targetPace', () => {
  it('gives a month or a reason, and an earlier month for a faster fall', () => {
    const left = fc.integer({ min: 901, max: 1100 });
    fc.assert(
      fc.property(left, left, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const [fast, slow] = [low, high].map((value) => paceOf([observationRow('2018-12-31', value)]));
        expect(fast === undefined || (fast.reachedOn === null) === (fast.reason !== null)).toBe(true);
        const never = '9999';
        expect((fast?.reachedOn?.iso ?? never) <= (slow?.reachedOn?.iso ?? never)).toBe(true);
      }),
    );
  });
});
