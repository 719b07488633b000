import { describe, expect, it } from 'vitest';
import type { Figure } from '../figures/figure.ts';
import { date, observationRow, periodRow } from '../series/series.fixture.ts';
import type { Given } from './target.fixture.ts';
import { dueNow, evaluate, figure, outcome } from './target.fixture.ts';
import type { TargetStatus, UnsaidCode } from './target-result.ts';

describe('flows', () => {
  const flow: Given = { kind: 'flow', target: { rule: 'reduce-by-amount', value: 430, baselineValue: null } };
  it('holds a running total against an amount', () => {
    const more = observationRow(dueNow, figure('more-than', 430));
    expect(evaluate([more], flow)).toMatchObject({
      status: 'met',
      achieved: { amount: 430, percent: null, qualifier: 'more-than' },
      required: { amount: 430, percent: null },
      completion: 100,
    });
  });

  it('adds periods and takes their percentage of the baseline', () => {
    const observations = [periodRow('2016', '2018', 40), periodRow('2019', '2021', 48)];
    expect(evaluate(observations, { kind: 'flow' })).toMatchObject({
      status: 'behind',
      achieved: { amount: 88, percent: 8.8 },
      missing: { amount: 12, percentagePoints: 1.2 },
    });
  });

  it('does not blame for years that no figure covers', () => {
    expect(outcome(evaluate([periodRow('2019', '2021', 48)], { kind: 'flow' }))).toBe('figure-too-vague');
    expect(outcome(evaluate([periodRow('2019', '2021', 120)], { kind: 'flow' }))).toBe('exceeded');
  });

  it('does not add periods that overlap', () => {
    const overlapping = [periodRow('2016', '2019', 80), periodRow('2018', '2021', 80)];
    expect(evaluate(overlapping, { kind: 'flow' }).reason).toEqual({
      code: 'periods-cannot-be-added',
      wanted: date('2021-12-31'),
      observations: ['o-2016-2019', 'o-2018-2021'],
    });
  });

  it('counts the result at the due date without later periods', () => {
    const observations = [periodRow('2016', '2021', 100), periodRow('2022', '2024', 60)];
    expect(evaluate(observations, { kind: 'flow', day: '2025-06-30' })).toMatchObject({
      status: 'met',
      achieved: { amount: 100 },
    });
  });

  it('has not kept a limit while the total still runs', () => {
    const limit: Given = { kind: 'flow', target: { rule: 'at-most', value: 50 } };
    expect(outcome(evaluate([periodRow('2016', '2018', 20)], { ...limit, day: '2019-06-30' }))).toBe('on-track');
    expect(outcome(evaluate([periodRow('2016', '2021', 20)], limit))).toBe('met');
    expect(outcome(evaluate([periodRow('2016', '2018', 20)], limit))).toBe('no-figure-after-due');
  });
});

describe('shares', () => {
  const rate: Given = { kind: 'share', target: { baselineValue: null } };
  it('takes a share as the rate of reduction, without a baseline', () => {
    const result = evaluate([observationRow(dueNow, 8.4)], rate);
    expect(result).toMatchObject({
      status: 'behind',
      achieved: { amount: null, percent: 8.4 },
      required: { amount: null, percent: 10 },
      missing: { amount: null, percentagePoints: 1.6 },
    });
    expect(outcome(evaluate([observationRow(dueNow, figure('more-than', 10))], rate))).toBe('met');
    expect(outcome(evaluate([observationRow(dueNow, figure('nearly', 10))], rate))).toBe('figure-too-vague');
  });

  it.each([
    [59, 'behind'],
    [60, 'met'],
    [66.91, 'met'],
    [70, 'met'],
    [71, 'exceeded'],
  ])('%s percent against the band 60–70 is %s', (percent, status) => {
    const band: Given = { kind: 'share', target: { value: 60, high: 70, qualifier: 'exact', baselineValue: null } };
    expect(evaluate([observationRow(dueNow, percent)], band).status).toBe(status);
  });

  it('must rise to a level, measured in percentage points', () => {
    const level: Given = { kind: 'share', target: { rule: 'at-least', value: 20, baselineValue: 8 } };
    expect(evaluate([observationRow(dueNow, 14)], level)).toMatchObject({
      status: 'behind',
      achieved: { amount: null, percent: 14 },
      required: { amount: null, percent: 20 },
      missing: { amount: null, percentagePoints: 6 },
      completion: 70,
      pace: { required: 100, actual: 50 },
    });
  });
});

describe('levels', () => {
  const limit: Given = { target: { rule: 'at-most', value: 14, baselineValue: null, qualifier: 'exact' } };
  it.each<[Figure, TargetStatus | UnsaidCode]>([
    [figure('exact', 14), 'met'],
    [figure('exact', 12), 'met'],
    [figure('exact', 15), 'behind'],
    [figure('more-than', 14), 'behind'],
  ])('%o against at most 14', (value, expected) => {
    expect(outcome(evaluate([observationRow(dueNow, value)], limit))).toBe(expected);
  });

  it('counts what is above the limit as missing', () => {
    expect(evaluate([observationRow(dueNow, 17)], limit).missing).toEqual({
      amount: 3,
      percentagePoints: null,
      qualifier: 'exact',
      whole: null,
    });
  });

  it('measures the way down from the baseline', () => {
    const result = evaluate([observationRow(dueNow, 17)], { target: { ...limit.target, baselineValue: 20 } });
    expect(result.completion).toBe(50);
  });

  it('has no pace without a baseline', () => {
    const early = evaluate([observationRow('2018', 17)], { ...limit, day: '2019-06-30' });
    expect(outcome(early)).toBe('no-baseline');
  });

  it('asks for more than the value where the document does', () => {
    const above: Given = { target: { rule: 'at-least', value: 20, qualifier: 'more-than' } };
    expect(outcome(evaluate([observationRow(dueNow, 20)], above))).toBe('behind');
    expect(outcome(evaluate([observationRow(dueNow, 21)], above))).toBe('exceeded');
  });
});

describe('reduction of a stock by an amount', () => {
  it('compares baseline − figure', () => {
    const amount: Given = { target: { rule: 'reduce-by-amount', value: 62, baselineValue: 102, qualifier: 'exact' } };
    expect(outcome(evaluate([observationRow(dueNow, 40)], amount))).toBe('met');
    const result = evaluate([observationRow(dueNow, 51)], amount);
    expect(result).toMatchObject({ achieved: { amount: 51, percent: 50 }, missing: { amount: 11 } });
  });
});

describe('carry-over', () => {
  const next: Given = {
    target: { value: 5, baselineValue: 3900, baselineOn: date('2021'), dueOn: date('2026'), carriesOver: 'earlier' },
    day: '2027-01-01',
  };
  it.each([
    [30, 225, 3675, 'met'],
    [30, 225, 3676, 'behind'],
    [-50, 145, 3755, 'met'],
    [-270, 0, 3900, 'met'],
  ])('of %i makes the duty %i', (carried, duty, left, status) => {
    const result = evaluate([observationRow('2026', left)], { ...next, carried });
    expect(result.required.amount).toBe(duty);
    expect(result.required.percent).toBeCloseTo((duty * 100) / 3900, 10);
    expect(result.status).toBe(status);
  });

  it('raises the rate of a share, which then needs a baseline', () => {
    const rate: Given = { ...next, kind: 'share', carried: 39 };
    expect(evaluate([observationRow('2026', 5.5)], rate)).toMatchObject({
      status: 'behind',
      required: { amount: 234, percent: 6 },
      missing: { amount: null, percentagePoints: 0.5 },
    });
    expect(outcome(evaluate([observationRow('2026', 6)], rate))).toBe('met');
    const without: Given = { ...rate, target: { ...next.target, baselineValue: null } };
    expect(outcome(evaluate([observationRow('2026', 6)], without))).toBe('no-baseline');
  });
});

describe('complete', () => {
  const complete: Given = { target: { rule: 'complete', value: null, baselineValue: null } };
  it('is met by a dated figure of one or more, and by nothing else', () => {
    expect(evaluate([observationRow('2020', 1)], complete)).toMatchObject({ status: 'met', completion: 100 });
    expect(outcome(evaluate([observationRow('2020', 0)], complete))).toBe('no-value');
    expect(outcome(evaluate([observationRow('2020', figure('about', 1))], complete))).toBe('no-value');
    expect(outcome(evaluate([observationRow(null, 1)], complete))).toBe('no-value');
    expect(outcome(evaluate([], { ...complete, series: null }))).toBe('no-value');
  });
});
