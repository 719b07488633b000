import { describe, expect, it } from 'vitest';
import type { LinePoint } from './chart-spec.ts';
import { markedPoints } from './marked-points.ts';
import { splitRuns } from './split-runs.ts';

function point(id: string, day: string, given: Partial<LinePoint> = {}): LinePoint {
  return { id, day, value: 1, valueText: '1', ending: 'exact', faint: false, ...given };
}

function ids(runs: readonly (readonly LinePoint[])[]): string[] {
  return runs.map((run) => run.map(({ id }) => id).join(''));
}

describe('splitRuns', () => {
  const points = [point('a', '2021-12-31'), point('b', '2022-12-31'), point('c', '2024-12-31')];

  it.each([
    ['joins what nothing separates', [], ['abc']],
    ['breaks at a missing day between two points', ['2023-12-31'], ['ab', 'c']],
    ['breaks once at several missing days', ['2023-06-30', '2023-12-31'], ['ab', 'c']],
    ['does not break at a day outside or on a point', ['2020-12-31', '2022-12-31', '2025-12-31'], ['abc']],
  ])('%s', (_name, missing, expected) => {
    expect(ids(splitRuns(points, missing))).toEqual(expected);
  });

  it('does not join two figures of one day', () => {
    expect(ids(splitRuns([...points, point('d', '2024-12-31'), point('e', '2025-12-31')], []))).toEqual(['abc', 'de']);
  });

  it('has no runs without points', () => {
    expect(splitRuns([], ['2023-12-31'])).toEqual([]);
  });
});

describe('markedPoints', () => {
  const placed = Array.from({ length: 10 }, (_, index) => ({
    point: point(`p${index}`, `2024-01-${10 + index}`, index === 4 ? { ending: 'open' } : {}),
    x: index * 6,
  }));

  it('marks every point that has room', () => {
    expect(markedPoints([placed.map(({ point: one, x }) => ({ point: one, x: x * 5 }))]).size).toBe(10);
  });

  it('thins crowded marks out, but keeps ends and whatever is not exact', () => {
    const marked = markedPoints([placed]);
    expect(marked.size).toBeLessThan(6);
    for (const id of ['p0', 'p4', 'p9']) expect(marked.has(id)).toBe(true);
  });

  it('marks a point that stands alone', () => {
    expect([...markedPoints([placed.slice(0, 1), placed.slice(5, 6)])]).toEqual(['p0', 'p5']);
  });
});
