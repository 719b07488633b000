import { describe, expect, it } from 'vitest';
import type { Figure } from '../figures/figure.ts';
import { exactly } from '../figures/figure.ts';
import { balanceLedger } from './quota-ledger.ts';

const moreThan = (value: number): Figure => ({ value, high: null, qualifier: 'more-than' });
const nearly = (value: number): Figure => ({ value, high: null, qualifier: 'nearly' });

describe('balanceLedger', () => {
  it('balances opening + increases − decreases = closing', () => {
    expect(
      balanceLedger({
        opening: exactly(2400),
        increases: [exactly(12), exactly(3)],
        decreases: [exactly(100), exactly(15)],
        closing: exactly(2300),
      }),
    ).toEqual({
      increase: exactly(15),
      decrease: exactly(115),
      expectedClosing: exactly(2300),
      unexplained: exactly(0),
      balances: 'yes',
    });
  });

  it('keeps the 30 villages of Thanh Hóa as unexplained: mergers took 1.650, the net reported is −1.620', () => {
    const mergers = 3172 - 1522;
    const balance = balanceLedger({
      opening: exactly(3172),
      increases: [],
      decreases: [exactly(mergers)],
      closing: exactly(3172 - 1620),
    });
    expect(mergers).toBe(1650);
    expect(balance.expectedClosing).toEqual(exactly(1522));
    expect(balance.unexplained).toEqual(exactly(30));
    expect(balance.balances).toBe('no');
  });

  it('takes empty lists for none', () => {
    const balance = balanceLedger({ opening: exactly(5), increases: [], decreases: [], closing: exactly(5) });
    expect(balance.increase).toEqual(exactly(0));
    expect(balance.balances).toBe('yes');
  });

  it('keeps the words of its items', () => {
    const balance = balanceLedger({
      opening: exactly(1000),
      increases: [],
      decreases: [moreThan(430)],
      closing: exactly(560),
    });
    expect(balance.expectedClosing).toEqual({ value: 570, high: null, qualifier: 'less-than' });
    expect(balance.unexplained).toEqual({ value: -10, high: null, qualifier: 'more-than' });
    expect(balance.balances).toBe('cannot-be-said');
  });

  it('does not balance where the bounds exclude it', () => {
    const items = { opening: exactly(1000), increases: [], closing: exactly(600) };
    expect(balanceLedger({ ...items, decreases: [moreThan(430)] }).balances).toBe('no');
    expect(balanceLedger({ ...items, decreases: [nearly(390)] }).balances).toBe('no');
  });

  it.each([
    ['opening', { opening: null, increases: [], decreases: [exactly(1)], closing: exactly(4) }],
    ['an increase', { opening: exactly(5), increases: [exactly(1), null], decreases: [], closing: exactly(6) }],
    ['a decrease', { opening: exactly(5), increases: [], decreases: [null], closing: exactly(4) }],
    ['closing', { opening: exactly(5), increases: [], decreases: [exactly(1)], closing: null }],
  ])('cannot say without %s', (_, items) => {
    const balance = balanceLedger(items);
    expect(balance.unexplained).toBeNull();
    expect(balance.balances).toBe('cannot-be-said');
  });

  it('still forms what the known items allow', () => {
    const balance = balanceLedger({ opening: exactly(5), increases: [], decreases: [exactly(1)], closing: null });
    expect(balance.decrease).toEqual(exactly(1));
    expect(balance.expectedClosing).toEqual(exactly(4));
  });
});
