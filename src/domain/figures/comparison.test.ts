import { describe, expect, it } from 'vitest';
import type { Qualifier } from '../records/codes.ts';
import type { Agreement } from './comparison.ts';
import { agreement, compareNumbers, isSurelyBelow } from './comparison.ts';
import type { Figure } from './figure.ts';

function figure(qualifier: Qualifier, value: number, high: number | null = null): Figure {
  return { value, high, qualifier };
}

describe('compareNumbers', () => {
  it.each([
    [0.1 + 0.2, 0.3, 0],
    [1, 2, -1],
    [2, 1, 1],
    [100_000_000_000, 100_000_000_001, -1],
    [0, 0, 0],
  ])('%s against %s is %i', (a, b, order) => {
    expect(compareNumbers(a, b)).toBe(order);
  });
});

describe('isSurelyBelow', () => {
  it.each<[string, Figure, Figure, boolean]>([
    ['9 < 10', figure('exact', 9), figure('exact', 10), true],
    ['10 < 10', figure('exact', 10), figure('exact', 10), false],
    ['dưới 10 < 10', figure('less-than', 10), figure('exact', 10), true],
    ['không quá 10 < 10', figure('at-most', 10), figure('exact', 10), false],
    ['không quá 9 < 10', figure('at-most', 9), figure('exact', 10), true],
    ['không quá 10 < hơn 10', figure('at-most', 10), figure('more-than', 10), true],
    ['gần 10 < 10', figure('nearly', 10), figure('exact', 10), false],
    ['10 < hơn 10', figure('exact', 10), figure('more-than', 10), true],
    ['10 < ít nhất 10', figure('exact', 10), figure('at-least', 10), false],
    ['hơn 5 < 10', figure('more-than', 5), figure('exact', 10), false],
    ['5 < khoảng 10', figure('exact', 5), figure('about', 10), false],
    ['60–70 < 71', figure('exact', 60, 70), figure('exact', 71), true],
    ['60–70 < 65', figure('exact', 60, 70), figure('exact', 65), false],
  ])('%s', (_, a, b, below) => {
    expect(isSurelyBelow(a, b)).toBe(below);
  });
});

describe('agreement', () => {
  it.each<[string, Figure, Figure, Agreement]>([
    ['756 and 756', figure('exact', 756), figure('exact', 756), 'yes'],
    ['756 and 869', figure('exact', 756), figure('exact', 869), 'no'],
    ['gần 120 and 113', figure('nearly', 120), figure('exact', 113), 'cannot-be-said'],
    ['không quá 120 and 120', figure('at-most', 120), figure('exact', 120), 'cannot-be-said'],
    ['không quá 120 and 130', figure('at-most', 120), figure('exact', 130), 'no'],
    ['gần 120 and 130', figure('nearly', 120), figure('exact', 130), 'no'],
    ['hơn 850 and hơn 430', figure('more-than', 850), figure('more-than', 430), 'cannot-be-said'],
    ['hơn 100 and 100', figure('more-than', 100), figure('exact', 100), 'no'],
    ['khoảng 100 and 900', figure('about', 100), figure('exact', 900), 'cannot-be-said'],
    ['60–70 and 60–70', figure('exact', 60, 70), figure('exact', 60, 70), 'cannot-be-said'],
  ])('%s', (_, a, b, agrees) => {
    expect(agreement(a, b)).toBe(agrees);
    expect(agreement(b, a)).toBe(agrees);
  });
});
