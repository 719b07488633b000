import { describe, expect, it } from 'vitest';
import type { Qualifier } from '../records/codes.ts';
import type { Limit, Standing } from './standing.ts';
import { standingOf } from './standing.ts';

const floor: Limit = { side: 'floor', limit: 10, beyond: 10, strict: false };
const above: Limit = { ...floor, strict: true };
const ceiling: Limit = { side: 'ceiling', limit: 10, beyond: null, strict: false };
const band: Limit = { side: 'floor', limit: 60, beyond: 70, strict: false };

describe('standingOf', () => {
  it.each<[string, Limit, Qualifier, number, Standing]>([
    ['≥ 10', floor, 'exact', 10, 'reached'],
    ['≥ 10', floor, 'exact', 10.01, 'exceeded'],
    ['≥ 10', floor, 'exact', 9.99, 'short'],
    ['≥ 10', floor, 'more-than', 10, 'reached'],
    ['≥ 10', floor, 'more-than', 11, 'exceeded'],
    ['≥ 10', floor, 'more-than', 5, 'undecided'],
    ['≥ 10', floor, 'at-least', 10, 'reached'],
    ['≥ 10', floor, 'nearly', 10, 'undecided'],
    ['≥ 10', floor, 'nearly', 8, 'short'],
    ['≥ 10', floor, 'nearly', 20, 'undecided'],
    ['≥ 10', floor, 'less-than', 10, 'short'],
    ['≥ 10', floor, 'at-most', 10, 'undecided'],
    ['≥ 10', floor, 'at-most', 8, 'short'],
    ['≥ 10', floor, 'about', 50, 'undecided'],
    ['≥ 10', floor, 'exact', 0.1 * 3 + 9.7, 'reached'],
    ['> 10', above, 'exact', 10, 'short'],
    ['> 10', above, 'more-than', 10, 'reached'],
    ['> 10', above, 'at-least', 10, 'undecided'],
    ['≤ 10', ceiling, 'exact', 10, 'reached'],
    ['≤ 10', ceiling, 'exact', 3, 'reached'],
    ['≤ 10', ceiling, 'exact', 11, 'short'],
    ['≤ 10', ceiling, 'nearly', 10, 'reached'],
    ['≤ 10', ceiling, 'at-most', 10, 'reached'],
    ['≤ 10', ceiling, 'at-most', 12, 'undecided'],
    ['≤ 10', ceiling, 'more-than', 10, 'short'],
    ['≤ 10', ceiling, 'at-least', 10, 'undecided'],
    ['≤ 10', ceiling, 'nearly', 12, 'undecided'],
    ['60–70', band, 'exact', 59, 'short'],
    ['60–70', band, 'exact', 60, 'reached'],
    ['60–70', band, 'exact', 70, 'reached'],
    ['60–70', band, 'exact', 70.5, 'exceeded'],
    ['60–70', band, 'more-than', 65, 'reached'],
  ])('%s with %s %s is %s', (_, limit, qualifier, value, standing) => {
    expect(standingOf({ value, high: null, qualifier }, limit)).toBe(standing);
  });

  it('reads a band of figures by its worse end', () => {
    expect(standingOf({ value: 9, high: 12, qualifier: 'exact' }, floor)).toBe('undecided');
    expect(standingOf({ value: 10, high: 12, qualifier: 'exact' }, floor)).toBe('reached');
    expect(standingOf({ value: 9, high: 12, qualifier: 'exact' }, ceiling)).toBe('undecided');
  });
});
