import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Target } from '../records/records.ts';
import { date, observationRow, seriesRow } from '../series/series.fixture.ts';
import { dutyParts } from './duty-parts.ts';
import { evaluateTarget } from './evaluate-target.ts';
import { targetCases } from './target-cases.ts';
import { indicatorRow, targetRow } from './target.fixture.ts';

const earlier = targetRow({ id: 'to-2021', baselineValue: 4300 });
const next: Partial<Target> = {
  id: 'to-2026',
  value: 5,
  baselineValue: 3900,
  baselineOn: date('2021'),
  dueOn: date('2026'),
  carriesOver: 'to-2021',
};

/** The target to 2026 with what was left at the end of 2021. */
function caseWith(left: number, changes: Partial<Target> = {}) {
  const target = targetRow({ ...next, ...changes });
  const tables = {
    targets: [earlier, target],
    indicators: [indicatorRow('stock')],
    series: [seriesRow()],
    observations: [observationRow('2021-12-31', left)],
  };
  const found = targetCases(tables, '2025-06-30')(target);
  if (found === null) throw new Error('the indicator is there');
  return found;
}

describe('the parts of a duty under Conclusion 40-KL/TW', () => {
  // B2021 = 3900, r = 5 %: own 195. B2015 = 4300, 10 %: 430 had to go by 2021.
  it.each([
    ['a shortfall of 30 is added', 3900, { own: 195, carried: 30, total: 225, isFloored: false }],
    ['nothing is left', 3870, { own: 195, carried: 0, total: 195, isFloored: false }],
    ['an excess of 50 is credited', 3820, { own: 195, carried: -50, total: 145, isFloored: false }],
    ['a credit of the whole duty', 3675, { own: 195, carried: -195, total: 0, isFloored: false }],
    ['a larger credit meets the floor', 3600, { own: 195, carried: -270, total: 0, isFloored: true }],
  ])('%s', (_, left, parts) => {
    expect(dutyParts(caseWith(left))).toEqual({ rate: 5, baseline: 3900, ...parts });
  });

  it('says where the carried part comes from', () => {
    expect(caseWith(3900).inherited).toMatchObject({
      target: { id: 'to-2021' },
      required: 430,
      achieved: 400,
      amount: 30,
      observation: { id: 'o-2021-12-31' },
    });
  });

  it('has no total while the carried part is not known', () => {
    const early = caseWith(3900, { carriesOver: 'lost' });
    expect(early.inherited).toEqual({ target: null, required: null, achieved: null, observation: null, amount: null });
    expect(dutyParts(early)).toMatchObject({ own: 195, carried: null, total: null, isFloored: false });
  });

  it('carries nothing where nothing is named', () => {
    expect(dutyParts(caseWith(3900, { carriesOver: null }))).toMatchObject({ carried: 0, total: 195 });
  });

  it('takes an amount as the document states it', () => {
    const amount = caseWith(3900, { rule: 'reduce-by-amount', value: 62, carriesOver: null, baselineValue: null });
    expect(dutyParts(amount)).toMatchObject({ rate: null, baseline: null, own: 62, total: 62 });
  });

  it.each<[string, Partial<Target>]>([
    ['a limit', { rule: 'at-most' }],
    ['a level', { rule: 'at-least' }],
    ['a task', { rule: 'complete', value: null }],
    ['a rate without a baseline', { baselineValue: null }],
    ['a rate of a baseline of zero', { baselineValue: 0 }],
    ['no value', { value: null }],
  ])('there are none of %s', (_, changes) => {
    expect(dutyParts(caseWith(3900, changes))).toBeNull();
  });

  it('adds up, never below zero, to what the evaluation requires', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3000, max: 4400 }), fc.integer({ min: 0, max: 30 }), (left, rate) => {
        const found = caseWith(left, { value: rate });
        const parts = dutyParts(found);
        expect(parts?.total).toBe(Math.max(0, (parts?.own ?? 0) + (parts?.carried ?? 0)));
        expect(evaluateTarget(found).required.amount).toBeCloseTo(parts?.total ?? -1, 9);
      }),
    );
  });
});
