import { describe, expect, it } from 'vitest';
import { barTextRoom, placeBarLabel } from './place-bar-label.ts';

const room = barTextRoom({ start: '2019-01-01', end: '2021-12-31' });

describe('placeBarLabel', () => {
  it.each([
    { left: 100, right: 300, side: 'inside' },
    { left: 100, right: 130, side: 'right' },
    { left: 560, right: 590, side: 'left' },
  ])('puts a label of a bar from $left to $right $side', ({ left, right, side }) => {
    const label = placeBarLabel({
      left,
      right,
      plot: { left: 0, right: 600 },
      label: 'Giai đoạn 2015–2021',
      maxLines: 1,
      room,
    });
    expect(label.side).toBe(side);
    expect(label.lines).toEqual(['Giai đoạn 2015–2021']);
    expect(label.left).toBeGreaterThanOrEqual(0);
    expect(label.right).toBeLessThanOrEqual(600);
  });

  it('cuts short only what fits nowhere, and then says so', () => {
    const label = placeBarLabel({
      left: 60,
      right: 160,
      plot: { left: 0, right: 200 },
      label: 'Chính quyền địa phương hai cấp đi vào hoạt động',
      maxLines: 1,
      room,
    });
    expect(label.side).toBe('clipped');
    expect(label.lines.join('')).toMatch(/…$/);
  });
});
