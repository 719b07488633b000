import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeInOrder } from './place-in-order.ts';

describe('placeInOrder', () => {
  it.each([
    ['what does not touch stays', [10, 100], [5, 95]],
    ['two that want one place share the move', [50, 50], [40, 50]],
    ['three in a heap spread around their middle', [50, 50, 50], [35, 45, 55]],
    ['the order is kept though the wishes cross', [80, 20], [40, 50]],
  ])('%s', (_, middles, tops) => {
    const wishes = middles.map((middle) => ({ middle, height: 10 }));
    expect(placeInOrder(wishes, 0)).toEqual(tops);
  });

  it('is empty for nothing', () => {
    expect(placeInOrder([], 10)).toEqual([]);
  });

  it('never overlaps', () => {
    const wish = fc.record({ middle: fc.integer({ min: -500, max: 500 }), height: fc.integer({ min: 1, max: 90 }) });
    fc.assert(
      fc.property(fc.array(wish), fc.integer({ min: 0, max: 20 }), (wishes, gap) => {
        const tops = placeInOrder(wishes, gap);
        expect(tops).toHaveLength(wishes.length);
        for (const [at, top] of tops.slice(1).entries()) {
          expect(top - ((tops[at] ?? 0) + (wishes[at]?.height ?? 0))).toBeGreaterThanOrEqual(gap - 1e-6);
        }
      }),
    );
  });
});
