import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOneGo } from '../../domain/steps.ts';
import { sortInSteps } from './sort-in-steps.ts';

function byKey(a: { key: number }, b: { key: number }): number {
  return a.key - b.key;
}

describe('sortInSteps', () => {
  it('sorts as the language does, equals in their order', () => {
    const items = fc.array(fc.record({ key: fc.nat(50), place: fc.nat() }), { maxLength: 3_000, size: 'max' });
    fc.assert(
      fc.property(items, (given) => {
        expect(inOneGo(sortInSteps(given, byKey))).toEqual([...given].sort(byKey));
      }),
      { numRuns: 50 },
    );
  });

  it('pauses on the way', () => {
    const steps = sortInSteps(
      Array.from({ length: 10_000 }, (_, index) => (index * 7_919) % 10_007),
      (a, b) => a - b,
    );
    let pauses = 0;
    while (steps.next().done !== true) pauses += 1;
    expect(pauses).toBeGreaterThan(20);
  });
});
