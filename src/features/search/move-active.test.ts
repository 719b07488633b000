import { describe, expect, it } from 'vitest';
import { moveActive } from './move-active.ts';

describe('moveActive', () => {
  it.each([
    ['ArrowDown', 0, 3, false, 1],
    ['ArrowDown', 2, 3, false, 0],
    ['ArrowUp', 0, 3, false, 2],
    ['ArrowUp', 2, 3, true, 1],
    ['Home', 2, 3, true, 0],
    ['Home', 2, 3, false, null],
    ['End', 0, 3, true, 2],
    ['End', 0, 3, false, null],
    ['ArrowDown', -1, 0, false, null],
    ['a', 0, 3, true, null],
  ] as const)('%s from %d of %d (moved: %s): %s', (key, active, count, moved, expected) => {
    expect(moveActive(key, active, count, moved)).toBe(expected);
  });
});
