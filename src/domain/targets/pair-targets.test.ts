import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Target } from '../records/records.ts';
import { pairTargets } from './pair-targets.ts';
import { targetRow } from './target.fixture.ts';

const national = (id: string, changes: Partial<Target> = {}) => targetRow({ id, unit: 'viet-nam', ...changes });
const provincial = (id: string, changes: Partial<Target> = {}) => targetRow({ id, unit: 'tinh-a', ...changes });

function pairs(targets: readonly Target[]) {
  return pairTargets(targets, 'viet-nam', 'tinh-a').map((pair) =>
    [pair.national, pair.provincial, pair.ofUnits].map((side) => side.map(({ id }) => id)),
  );
}

describe('pairTargets', () => {
  it('pairs those of one phase, indicator, block, level and kind of staff', () => {
    expect(pairs([national('n'), provincial('p'), targetRow({ id: 'u', unit: 'so-noi-vu' })])).toEqual([
      [['n'], ['p'], ['u']],
    ]);
  });

  it.each<[string, Partial<Target>]>([
    ['phase', { phase: 'staff-2022-2026' }],
    ['indicator', { indicator: 'posts-cut' }],
    ['block', { block: 'party' }],
    ['level', { level: 'commune' }],
    ['kind of staff', { staffKind: 'civil-servant' }],
  ])('pairs none that differ in %s', (_, changes) => {
    expect(pairs([national('n'), provincial('p', changes)])).toEqual([
      [['n'], [], []],
      [[], ['p'], []],
    ]);
  });

  it('keeps several versions of one side together', () => {
    expect(pairs([national('old'), provincial('p'), national('new', { revises: 'old' })])).toEqual([
      [['old', 'new'], ['p'], []],
    ]);
  });

  it('counts a country that is the place itself once', () => {
    const [pair] = pairTargets([national('n')], 'viet-nam', 'viet-nam');
    expect([pair?.national.length, pair?.provincial.length]).toEqual([0, 1]);
  });

  it('puts every target in exactly one pair', () => {
    const anyTarget = fc.record({
      unit: fc.constantFrom('viet-nam', 'tinh-a', 'so-noi-vu'),
      phase: fc.constantFrom('a', 'b'),
      block: fc.constantFrom('party' as const, null),
    });
    fc.assert(
      fc.property(fc.array(anyTarget), (rows) => {
        const targets = rows.map((row, index) => targetRow({ ...row, id: `t-${index}` }));
        expect(pairs(targets).flat(2).sort()).toEqual(targets.map(({ id }) => id).sort());
      }),
    );
  });
});
