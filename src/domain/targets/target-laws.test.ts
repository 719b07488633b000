import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../figures/figure.ts';
import type { Qualifier } from '../records/codes.ts';
import type { Observation } from '../records/records.ts';
import { observationRow } from '../series/series.fixture.ts';
import { dueNow, evaluate, figure, outcome } from './target.fixture.ts';

function at(printed: Figure): Observation {
  return observationRow(dueNow, printed);
}

function reachedIf(printed: Figure): boolean {
  return ['met', 'exceeded'].includes(outcome(evaluate([at(printed)])));
}

function behindIf(printed: Figure): boolean {
  return outcome(evaluate([at(printed)])) === 'behind';
}

describe('evaluateTarget', () => {
  const qualified = fc.constantFrom<Qualifier>(
    'exact',
    'more-than',
    'at-least',
    'nearly',
    'less-than',
    'at-most',
    'about',
  );
  const observed = fc.record({ value: fc.integer({ min: 800, max: 1100 }), qualifier: qualified });
  const observedOn = fc.constantFrom('2017', '2018-12-31', '2021', '2021-12-31', '2022-03');

  it('gives a reason exactly when nothing can be said, and blames only after the due date', () => {
    fc.assert(
      fc.property(observed, observedOn, fc.constantFrom('2019-06-30', '2022-06-30'), (value, on, day) => {
        const result = evaluate([observationRow(on, { ...value, high: null })], { day });
        expect(result.reason === null).toBe(result.status !== 'cannot-be-said');
        expect(result.overdue).toBe(result.status === 'behind' && result.duePassed);
        expect((result.missing?.amount ?? 0) > 0).toBe(['behind', 'on-track'].includes(result.status));
      }),
    );
  });

  const withNumber = fc
    .record({ value: fc.integer({ min: 800, max: 1100 }), qualifier: qualified, step: fc.nat(300) })
    .map(({ value, qualifier, step }) => {
      const number: Record<Qualifier, number> = {
        exact: value,
        'more-than': value + step + 1,
        'at-least': value + step,
        nearly: value - step,
        'less-than': value - step - 1,
        'at-most': value - step,
        about: value + step,
      };
      return { printed: figure(qualifier, value), number: number[qualifier] };
    });

  it('never says of vague words what a number that they allow contradicts', () => {
    fc.assert(
      fc.property(withNumber, ({ printed, number }) => {
        const allowed = figure('exact', number);
        expect(reachedIf(printed) && behindIf(allowed)).toBe(false);
        expect(behindIf(printed) && reachedIf(allowed)).toBe(false);
      }),
    );
  });

  it('gets no worse when a stock falls further', () => {
    const rank = ['behind', 'met', 'exceeded'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1200 }), fc.nat(200), (left, further) => {
        const before = evaluate([observationRow(dueNow, left + further)]).status;
        const after = evaluate([observationRow(dueNow, left)]).status;
        expect(rank.indexOf(after)).toBeGreaterThanOrEqual(rank.indexOf(before));
      }),
    );
  });
});
