import { describe, expect, it } from 'vitest';
import { layoutValueAxis } from './layout-value-axis.ts';

const ticks = [0, 50, 100, 500].map((value) => ({ value, text: `${value} xã` }));

describe('layoutValueAxis', () => {
  it('starts at zero, says so, and ends at the largest value', () => {
    expect(layoutValueAxis([12, 40], { ticks: undefined, mayCut: true })).toEqual({
      from: 0,
      to: 40,
      cut: false,
      ticks: [{ value: 0, text: '0' }],
    });
  });

  it('keeps the ticks within reach of the values, with their own word for zero', () => {
    const axis = layoutValueAxis([12, 90], { ticks, mayCut: false });
    expect(axis.ticks.map(({ text }) => text)).toEqual(['0 xã', '50 xã', '100 xã']);
    expect(axis.to).toBe(100);
  });

  it.each([
    [[12_480, 11_856], true],
    [[100, 61], true],
    [[100, 55], false],
    [[756, 756], false],
    [[270], false],
    [[], false],
    [[-20, 10], false],
  ])('cuts the axis of %j: %s', (values, cut) => {
    const axis = layoutValueAxis(values, { ticks: undefined, mayCut: true });
    expect(axis.cut).toBe(cut);
    expect(axis.from > 0).toBe(cut);
    expect(axis.to).toBeGreaterThan(axis.from);
    expect(axis.ticks.some(({ value }) => value === 0)).toBe(!cut);
    for (const value of values) expect(value).toBeGreaterThanOrEqual(axis.from);
  });

  it('is never cut where the chart does not allow it', () => {
    expect(layoutValueAxis([12_480, 11_856], { ticks: undefined, mayCut: false }).from).toBe(0);
  });
});
