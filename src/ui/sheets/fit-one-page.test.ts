import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BriefBlock, fitOnePage } from './fit-one-page.ts';

function block(id: string, priority: number | null, ...heights: readonly number[]): BriefBlock {
  return { id, priority, heights };
}

function chosen(blocks: readonly BriefBlock[], height: number): Readonly<Record<string, number | null>> {
  return Object.fromEntries(fitOnePage(blocks, height));
}

describe('fitOnePage', () => {
  it('takes everything in full where it fits', () => {
    expect(chosen([block('a', null, 40), block('b', 1, 60, 20)], 100)).toEqual({ a: 0, b: 0 });
  });

  it('shortens before it leaves anything out', () => {
    expect(chosen([block('a', null, 40), block('b', 1, 70, 60, 20), block('c', 2, 30)], 100)).toEqual({
      a: 0,
      b: 2,
      c: 0,
    });
  });

  it('leaves out the lowest first', () => {
    expect(chosen([block('a', null, 60), block('low', 1, 30), block('high', 2, 30)], 100)).toEqual({
      a: 0,
      low: null,
      high: 0,
    });
  });

  it('of equals keeps the earlier', () => {
    expect(chosen([block('b', 1, 60), block('a', 1, 60)], 100)).toEqual({ b: 0, a: null });
  });

  it('gives room left over to a lower block that fits it', () => {
    expect(chosen([block('a', null, 60), block('chart', 2, 70), block('line', 1, 10)], 100)).toEqual({
      a: 0,
      chart: null,
      line: 0,
    });
  });

  it('lets all grow by turns', () => {
    expect(chosen([block('a', null, 50, 40, 30, 20, 10), block('b', null, 50, 40, 30, 20, 10)], 61)).toEqual({
      a: 2,
      b: 2,
    });
  });

  it('takes what has no priority of its own only after all others are as full as they can be', () => {
    const blocks = [block('more', 0, 30, 15), block('a', null, 60, 50, 40)];
    expect(chosen(blocks, 54)).toEqual({ more: null, a: 1 });
    expect(chosen(blocks, 60)).toEqual({ more: null, a: 0 });
    expect(chosen(blocks, 66)).toEqual({ more: null, a: 0 });
    expect(chosen(blocks, 75)).toEqual({ more: 1, a: 0 });
    expect(chosen(blocks, 90)).toEqual({ more: 0, a: 0 });
  });

  it('shortens what must stay, and keeps it even on an overfull page', () => {
    expect(chosen([block('a', null, 90, 60), block('b', null, 50)], 100)).toEqual({ a: 1, b: 0 });
    expect(chosen([block('c', 1, 1), block('a', null, 90, 80), block('b', null, 50)], 100)).toEqual({
      a: 1,
      b: 0,
      c: null,
    });
  });
});

const anyBlock = fc.record({
  priority: fc.option(fc.integer({ min: 0, max: 5 })),
  heights: fc
    .array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 3 })
    .map((heights) => [...heights].sort((a, b) => b - a)),
});
const anyBlocks = fc
  .array(anyBlock, { maxLength: 8 })
  .map((blocks) => blocks.map((fields, index): BriefBlock => ({ id: `${index}`, ...fields })));

function heightOf(blocks: readonly BriefBlock[], choice: ReadonlyMap<string, number | null>): number {
  return blocks.reduce((sum, { id, heights }) => {
    const version = choice.get(id);
    return typeof version === 'number' ? sum + (heights[version] ?? Number.NaN) : sum;
  }, 0);
}

function rank({ priority }: BriefBlock): number {
  return priority ?? 9;
}

/** The steps taken, in the order in which they are tried: who stands, then round after round who has grown. */
function steps(blocks: readonly BriefBlock[], height: number): string {
  const choice = fitOnePage(blocks, height);
  const ranked = [...blocks].sort((a, b) => rank(b) - rank(a));
  const grown = ({ id, priority, heights }: BriefBlock): number => {
    const version = choice.get(id) ?? null;
    return version === null ? 0 : heights.length - 1 - version + (priority === 0 ? 1 : 0);
  };
  const stands = ranked.map((one) => (one.priority !== 0 && choice.get(one.id) !== null ? 1 : 0));
  const roundsOf = (some: readonly BriefBlock[]) =>
    [1, 2, 3].flatMap((round) => some.map((one) => (grown(one) >= round ? 1 : 0)));
  const growing = [...blocks].reverse().sort((a, b) => rank(b) - rank(a));
  const [last, first] = [
    growing.filter(({ priority }) => priority === 0),
    growing.filter(({ priority }) => priority !== 0),
  ];
  return [...stands, ...roundsOf(first), ...roundsOf(last)].join('');
}

describe('laws of fitOnePage', () => {
  it('answers for every block, and never leaves out what must stay', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const choice = fitOnePage(blocks, 100);
        expect([...choice.keys()].sort()).toEqual(blocks.map(({ id }) => id).sort());
        const kept = blocks.filter(({ priority }) => priority === null).map(({ id }) => choice.get(id));
        expect(kept).not.toContain(null);
      }),
    );
  });

  it('fits, unless the shortest of what must stay does not', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const least = blocks
          .filter(({ priority }) => priority === null)
          .reduce((sum, { heights }) => sum + Math.min(...heights), 0);
        expect(heightOf(blocks, fitOnePage(blocks, 100))).toBeLessThanOrEqual(Math.max(100, least));
      }),
    );
  });

  it('leaves nothing out and shortens nothing that would fit', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const choice = fitOnePage(blocks, 100);
        const used = heightOf(blocks, choice);
        const fuller = blocks.flatMap(({ id, heights }) => {
          const version = choice.get(id) ?? null;
          if (version === null) return [used + Math.min(...heights)];
          return version === 0 ? [] : [used - (heights[version] ?? 0) + (heights[version - 1] ?? 0)];
        });
        expect(fuller.filter((height) => height <= 100)).toEqual([]);
      }),
    );
  });

  it('a higher page never shows less of what comes first', () => {
    fc.assert(
      fc.property(
        anyBlocks,
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 60 }),
        (blocks, height, more) => {
          expect(steps(blocks, height + more) >= steps(blocks, height)).toBe(true);
        },
      ),
    );
  });
});
