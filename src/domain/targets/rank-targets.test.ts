import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation, Target } from '../records/records.ts';
import { date, observationRow } from '../series/series.fixture.ts';
import { lagOf, rankTargets, severityOf } from './rank-targets.ts';
import { evaluate } from './target.fixture.ts';
import type { TargetResult } from './target-result.ts';

const soon: Partial<Target> = { baselineOn: date('2021'), dueOn: date('2026') };

function result(id: string, observations: readonly Observation[], target: Partial<Target> = {}): TargetResult {
  return evaluate(observations, { target: { ...target, id }, day: '2024-06-30' });
}

const limit: Partial<Target> = {
  rule: 'at-most',
  value: 10,
  baselineValue: null,
  baselineOn: null,
  qualifier: 'exact',
};

const known = {
  // Due in 2021: 8, 4 and 4 points of 1000 are missing.
  far: result('far', [observationRow('2021-12-31', 980)]),
  near: result('near', [observationRow('2021-12-31', 940)]),
  nearLater: result('near-later', [observationRow('2022-12-31', 940)], { dueOn: date('2022-06-30') }),
  // 15 against at most 10, without a baseline: half of the limit too many.
  overLimit: result('over-limit', [observationRow('2021-12-31', 15)], limit),
  // Due in 2026: 40 % of the time has passed at the end of 2023.
  still: result('still', [observationRow('2023-12-31', 1000)], soon),
  slow: result('slow', [observationRow('2023-12-31', 970)], soon),
  onTrack: result('on-track', [observationRow('2023-12-31', 950)], soon),
  unsaidDue: result('unsaid-due', []),
  unsaid: result('unsaid', [], soon),
  late: result('late', [observationRow('2021-12-31', 940), observationRow('2023-12-31', 900)]),
  met: result('met', [observationRow('2021-12-31', 900)]),
  exceeded: result('exceeded', [observationRow('2021-12-31', 850)]),
};

describe('rankTargets', () => {
  it('puts the worst first', () => {
    expect(rankTargets(Object.values(known)).map(({ target }) => target.id)).toEqual([
      'over-limit',
      'far',
      'near',
      'near-later',
      'still',
      'slow',
      'unsaid-due',
      'unsaid',
      'on-track',
      'late',
      'met',
      'exceeded',
    ]);
  });

  it('measures what is missing in points of the baseline, else in percent of what is required', () => {
    expect(severityOf(known.far)).toBeCloseTo(8, 12);
    expect(severityOf(known.overLimit)).toBeCloseTo(50, 12);
    expect(severityOf(known.met)).toBeNull();
  });

  it('measures the lag behind an even pace', () => {
    expect(lagOf(known.still)).toBeCloseTo((730 / 1826) * 100, 9);
    expect(lagOf(known.unsaid)).toBeNull();
  });

  it('gives one order, whatever the order of the rows, and loses none', () => {
    const sorted = rankTargets(Object.values(known));
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.values(known), { minLength: 12 }), (shuffled) => {
        expect(rankTargets(shuffled)).toEqual(sorted);
      }),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.values(known)), (some) => {
        expect(rankTargets(some)).toEqual(sorted.filter((one) => some.includes(one)));
      }),
    );
  });
});
