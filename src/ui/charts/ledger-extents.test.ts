import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LedgerStep } from './chart-spec.ts';
import { ledgerExtents } from './ledger-extents.ts';

type Kind = LedgerStep['kind'];

function steps(...list: readonly (readonly [Kind, number | null])[]): LedgerStep[] {
  return list.map(([kind, value], index) => ({
    id: `${index}`,
    label: kind,
    kind,
    value,
    text: `${value ?? 'không rõ'}`,
    ending: 'exact',
  }));
}

function ways(list: readonly LedgerStep[]): (readonly [number, number])[] {
  return ledgerExtents(list).map(({ start, end }) => [start, end]);
}

describe('ledgerExtents', () => {
  it('goes from opening to closing step by step', () => {
    const ledger = steps(['opening', 100], ['increase', 20], ['decrease', 35], ['unexplained', -5], ['closing', 80]);
    expect(ways(ledger)).toEqual([
      [0, 100],
      [100, 120],
      [120, 85],
      [85, 80],
      [0, 80],
    ]);
    expect(ledgerExtents(ledger).some(({ uncertain }) => uncertain)).toBe(false);
  });

  it('stays where it is at an unknown step, and is not sure of anything until the next stock', () => {
    const extents = ledgerExtents(steps(['opening', 100], ['increase', null], ['decrease', 10], ['closing', 95]));
    expect(extents.map(({ end }) => end)).toEqual([100, 100, 90, 95]);
    expect(extents.map(({ known }) => known)).toEqual([true, false, true, true]);
    expect(extents.map(({ uncertain }) => uncertain)).toEqual([false, true, true, false]);
  });

  it('counts back from the closing when the opening is unknown', () => {
    const extents = ledgerExtents(steps(['opening', null], ['decrease', 130], ['increase', 40], ['closing', 300]));
    expect(extents.slice(1).map(({ start, end }) => [start, end])).toEqual([
      [390, 260],
      [260, 300],
      [0, 300],
    ]);
    expect(extents[1]?.uncertain).toBe(true);
  });

  it('starts high enough for every step when neither stock is known', () => {
    expect(ways(steps(['opening', null], ['decrease', 130], ['increase', 40], ['closing', null]))[1]).toEqual([130, 0]);
  });

  it('shows a closing that does not follow from the steps at its own value', () => {
    expect(ways(steps(['opening', 10], ['increase', 5], ['closing', 99])).at(-1)).toEqual([0, 99]);
  });

  const amount = fc.option(fc.integer({ min: 0, max: 500 }));
  const change = fc.tuple(fc.constantFrom<Kind>('increase', 'decrease'), amount);

  it('joins every step to the one before it', () => {
    fc.assert(
      fc.property(amount, fc.array(change, { maxLength: 12 }), amount, (opening, changes, closing) => {
        const ledger = steps(['opening', opening], ...changes, ['closing', closing]);
        const extents = ledgerExtents(ledger);
        for (const [index, extent] of extents.entries()) {
          const before = extents[index - 1];
          if (extent.stock || before === undefined || (before.stock && !before.known)) continue;
          expect(extent.start).toBe(before.end);
          const value = ledger[index]?.value ?? 0;
          expect(Math.abs(extent.end - extent.start)).toBe(value);
        }
      }),
    );
  });
});
