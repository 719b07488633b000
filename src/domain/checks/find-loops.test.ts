import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearestIds } from './edit-distance.ts';
import { findLoops } from './find-loops.ts';

describe('findLoops', () => {
  it('survives a chain of 20,000 and finds the loop at its end', () => {
    const edges = new Map(Array.from({ length: 20_000 }, (_, i) => [`n${i}`, [`n${i + 1}`]] as const));
    expect(findLoops(edges)).toEqual([]);
    expect(findLoops(new Map([...edges, ['n20000', ['n19999']]]))).toEqual([['n19999', 'n20000', 'n19999']]);
  });

  it('looks at each node once, however many ways lead to it', () => {
    const edges = new Map(Array.from({ length: 200 }, (_, i) => [`n${i}`, [`n${i + 1}`, `n${i + 2}`]] as const));
    expect(findLoops(edges)).toEqual([]);
  });

  it('finds nothing where edges only lead on, and something wherever a node can come back to itself', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 14 }), (pairs) => {
        const edges = new Map<string, string[]>();
        for (const [from, to] of pairs) edges.set(`${from}`, [...(edges.get(`${from}`) ?? []), `${to}`]);
        const reaches = (from: string, seen: Set<string>): Set<string> => {
          for (const to of edges.get(from) ?? []) if (!seen.has(to)) reaches(to, seen.add(to));
          return seen;
        };
        const looped = [...edges.keys()].some((node) => reaches(node, new Set()).has(node));
        const loops = findLoops(edges);
        expect(loops.length > 0).toBe(looped);
        for (const loop of loops) {
          expect(loop.at(0)).toBe(loop.at(-1));
          loop.slice(1).forEach((node, i) => expect(edges.get(loop[i] ?? '')).toContain(node));
        }
      }),
    );
  });
});

describe('editDistance', () => {
  it.each([
    ['dak-cam', 'dak-cam', 3, 0],
    ['dak-kam', 'dak-cam', 3, 1],
    ['kitten', 'sitting', 3, 3],
    ['kitten', 'sitting', 2, null],
    ['', 'abc', 3, 3],
    ['a', 'abcdef', 3, null],
  ])('%s to %s within %i: %s', (a, b, limit, expected) => {
    expect(editDistance(a, b, limit)).toBe(expected);
  });

  it('nearestIds gives at most three, nearest first', () => {
    expect(nearestIds('abcd', ['abxy', 'abcd-1', 'abce', 'abcf', 'zzzz'])).toEqual(['abce', 'abcf', 'abcd-1']);
  });
});
