import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadApart } from './spread-apart.ts';

describe('spreadApart', () => {
  it.each([
    { name: 'leaves what is apart alone', things: [20, 60], size: 10, tops: [15, 55] },
    { name: 'pushes neighbours down', things: [20, 22], size: 10, tops: [15, 25] },
    { name: 'pushes back what would leave the stretch', things: [95, 99], size: 10, tops: [80, 90] },
    { name: 'begins at the start', things: [0], size: 10, tops: [0] },
  ])('$name', ({ things, size, tops }) => {
    expect(
      spreadApart(
        things.map((centre) => ({ centre, size })),
        0,
        100,
      ),
    ).toEqual(tops);
  });

  it('keeps the order, the distance and, where they fit, the stretch', () => {
    const things = fc.array(
      fc.record({ centre: fc.integer({ min: -50, max: 250 }), size: fc.integer({ min: 1, max: 40 }) }),
    );
    fc.assert(
      fc.property(things, (all) => {
        const tops = spreadApart(all, 0, 200);
        const total = all.reduce((sum, { size }) => sum + size, 0);
        let free = 0;
        for (const [index, { size }] of all.entries()) {
          expect(tops[index]).toBeGreaterThanOrEqual(free);
          free = (tops[index] ?? 0) + size;
        }
        expect(free).toBeLessThanOrEqual(Math.max(200, total));
      }),
    );
  });
});
