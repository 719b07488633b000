import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeCuts } from './flow-cuts.ts';

describe('freeCuts', () => {
  it('keeps heights at the edges of things and drops those inside', () => {
    const extents = [
      [0, 10],
      [10, 30],
      [12, 40],
    ] as const;
    expect(freeCuts([40, 10, 30, 20, 0], extents)).toEqual([0, 10, 40]);
  });

  it('finds exactly the heights inside nothing', () => {
    const extent = fc.tuple(fc.nat(50), fc.nat(20)).map(([top, size]) => [top, top + size] as const);
    fc.assert(
      fc.property(fc.array(fc.nat(70)), fc.array(extent), (heights, extents) => {
        const free = heights.filter((height) => extents.every(([top, bottom]) => height <= top || height >= bottom));
        expect(freeCuts(heights, extents)).toEqual([...new Set(free)].sort((a, b) => a - b));
      }),
    );
  });
});
