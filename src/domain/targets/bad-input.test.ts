import { describe, expect, it } from 'vitest';
import { reductionRate, roundPercent } from '../figures/reduction.ts';
import type { Target } from '../records/records.ts';
import { date, observationRow, seriesRow } from '../series/series.fixture.ts';
import { evaluateTargets } from './evaluate-targets.ts';
import { rankTargets } from './rank-targets.ts';
import { dueNow, evaluate, indicatorRow, outcome, targetRow } from './target.fixture.ts';

describe('data that do not make sense', () => {
  it.each<[string, Partial<Target>, string]>([
    ['no baseline', { baselineValue: null }, 'no-baseline'],
    ['a baseline after the due date', { baselineOn: date('2022') }, 'baseline-after-due'],
    ['a baseline of zero', { baselineValue: 0 }, 'zero-baseline'],
    ['a baseline below zero', { baselineValue: -5 }, 'zero-baseline'],
  ])('%s: it cannot be said, and why', (_, target, code) => {
    const result = evaluate([observationRow(dueNow, 900)], { target });
    expect([outcome(result), result.missing, result.completion]).toEqual([code, null, null]);
  });

  it('a rate over 100 is never met by a stock, and gives no number that is none', () => {
    const result = evaluate([observationRow(dueNow, 0)], { target: { value: 150 } });
    expect(result).toMatchObject({
      status: 'behind',
      required: { amount: 1500, percent: 150 },
      missing: { amount: 500, percentagePoints: 50 },
    });
  });

  it('one point before the due date still has its place against an even pace', () => {
    expect(outcome(evaluate([observationRow('2018-12-31', 950)], { day: '2019-06-30' }))).toBe('on-track');
    expect(outcome(evaluate([observationRow('2018-12-31', 951)], { day: '2019-06-30' }))).toBe('behind');
  });

  it('contradictory figures of one period are both named', () => {
    const both = [observationRow(dueNow, 890, { id: 'a' }), observationRow(dueNow, 930, { id: 'b' })];
    expect(evaluate(both).reason).toMatchObject({ code: 'contradictory-figures', observations: ['a', 'b'] });
  });

  it('an empty package has no results', () => {
    expect(
      rankTargets(evaluateTargets({ targets: [], indicators: [], series: [], observations: [] }, '2025-01-01')),
    ).toEqual([]);
  });
});

describe('published reductions', () => {
  // Test vectors of the published provincial and national results.
  it.each([
    [10_035, 3321, 66.91],
    [635, 559, 11.97],
    [5971, 4351, 27.13],
    [63, 34, 46.03],
  ])('%i → %i is %d %%', (baseline, left, percent) => {
    expect(roundPercent(reductionRate(baseline, left)?.percent ?? -1)).toBe(percent);
    const { achieved } = evaluate([observationRow(dueNow, left)], { target: { baselineValue: baseline } });
    expect(roundPercent(achieved.percent ?? -1)).toBe(percent);
    expect(achieved.amount).toBe(baseline - left);
  });
});

describe('size', () => {
  it('evaluates 3000 targets over 60,000 observations without reading the table for each', () => {
    const count = 3000;
    const ids = Array.from({ length: count }, (_, index) => index);
    const series = ids.map((index) => seriesRow({ id: `s-${index}` }));
    const observations = ids.flatMap((index) =>
      Array.from({ length: 20 }, (_, year) =>
        observationRow(String(2002 + year), 1000 - year, { id: `o-${index}-${year}`, series: `s-${index}` }),
      ),
    );
    const targets = ids.map((index) => targetRow({ id: `t-${index}`, series: `s-${index}` }));
    const start = performance.now();
    const results = evaluateTargets(
      { targets, indicators: [indicatorRow('stock')], series, observations },
      '2025-01-01',
    );
    expect(results).toHaveLength(count);
    // Reading 60,000 rows for each of 3000 targets would take tens of seconds.
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
