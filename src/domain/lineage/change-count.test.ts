import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aChange, partiesOf } from '../../testing/build-records.ts';
import { generatedRegister } from '../../testing/generated-register.ts';
import type { ChangeUnit } from '../records/records.ts';
import { applyChanges } from './apply-changes.ts';
import { countChanges, netCount } from './change-count.ts';
import { indexLineage } from './unit-index.ts';

const sides = (rows: readonly ChangeUnit[]) =>
  [rows.filter((row) => row.role === 'original'), rows.filter((row) => row.role === 'resulting')] as const;

describe('netCount', () => {
  it.each([
    ['absorption', ['a'], ['b'], -1],
    ['absorption', ['a', 'c'], ['b'], -2],
    ['consolidation', ['a', 'b', 'c'], ['d'], -2],
    ['joining', ['a', 'b'], ['c'], -1],
    ['joining', ['a', 'b'], [], -1],
    ['division', ['a'], ['b', 'c', 'd'], 2],
    ['separation', ['a'], ['b'], 1],
    ['dissolution', ['a', 'b'], [], -2],
    ['cessation', ['a'], [], -1],
    ['transfer', ['a'], ['b'], 0],
    ['renaming', ['a'], ['b'], 0],
    ['renaming', [], [], 0],
    ['establishment', [], ['a', 'b'], 2],
    ['reorganisation', ['a', 'b', 'c'], ['d', 'e'], -1],
    ['reorganisation', ['a'], [], null],
    ['reorganisation', [], ['a'], null],
    ['absorption', [], ['b'], null],
    ['consolidation', [], ['d'], null],
    ['dissolution', [], [], null],
    ['division', ['a'], [], null],
    ['establishment', [], [], null],
  ] as const)('%s of %j into %j: %s', (form, originals, resulting, expected) => {
    expect(netCount(aChange({ form }), ...sides(partiesOf('join-dak-cam', originals, resulting)))).toBe(expected);
  });

  it.each([
    ['dissolution', 5, null, -5],
    ['joining', 102, 40, -62],
    ['consolidation', 4, null, -3],
    ['reorganisation', 10, 7, -3],
    ['reorganisation', 10, null, null],
    ['division', null, 2, 1],
  ] as const)('%s, stated %s to %s: %s', (form, originalsStated, resultingStated, expected) => {
    expect(netCount(aChange({ form, originalsStated, resultingStated }), [], [])).toBe(expected);
  });

  it('puts the stated number before the units named, and lets a part stay', () => {
    const [originals, resulting] = sides(partiesOf('join-dak-cam', ['a', 'b'], ['d']));
    expect(netCount(aChange({ originalsStated: 7 }), originals, resulting)).toBe(-6);
    const part = { change: 'join-dak-cam', unit: 'c', role: 'original', share: 'part' } as const;
    expect(netCount(aChange(), [...originals, part], resulting)).toBe(-1);
  });
});

describe('countChanges', () => {
  it('keeps pilots, paused, planned and unknown changes apart', () => {
    const changes = [
      aChange({ id: 'a' }),
      aChange({ id: 'b' }),
      aChange({ id: 'c', pilot: true }),
      aChange({ id: 'd', pilot: true, status: 'paused' }),
      aChange({ id: 'e', status: 'planned' }),
      aChange({ id: 'f', status: 'not-known' }),
    ];
    const rows = ['a', 'c', 'd', 'e', 'f'].flatMap((id) => partiesOf(id, ['x', 'y', 'z'], ['w']));
    const one = { form: 'joining', changes: 1, net: -2, notSaid: 0 };
    expect(countChanges(changes, indexLineage([], changes, rows))).toEqual({
      inForce: [{ ...one, changes: 2, notSaid: 1 }],
      pilots: [one],
      paused: [one],
      planned: [one],
      notKnown: [one],
    });
  });
});

describe('laws', () => {
  it('before + sum of net counts = after', () => {
    fc.assert(
      fc.property(generatedRegister, ({ before, after, changes, changeUnits }) => {
        const index = indexLineage([], changes, changeUnits);
        const net = changes.reduce(
          (sum, { id, ...rest }) =>
            sum +
            (netCount({ id, ...rest }, index.originals.get(id) ?? [], index.resulting.get(id) ?? []) ?? Number.NaN),
          0,
        );
        expect(before.length + net).toBe(after.length);
        const counted = countChanges(changes, index).inForce;
        expect(counted.reduce((sum, form) => sum + form.net, 0)).toBe(net);
      }),
    );
  });

  it('all changes applied to the old register give the new one, whatever the order of the rows', () => {
    fc.assert(
      fc.property(generatedRegister, fc.boolean(), ({ before, after, changes, changeUnits }, reversed) => {
        const order = [...changes];
        if (reversed) order.reverse();
        const ids = applyChanges(before, order, changeUnits);
        expect(ids).toHaveLength(after.length);
        expect(new Set(ids)).toEqual(new Set(after));
      }),
    );
  });

  it('a separated body stays, whatever its row says', () => {
    const changes = [aChange({ id: 'c', form: 'separation' })];
    expect(applyChanges(['a'], changes, partiesOf('c', ['a'], ['b'], 'whole'))).toEqual(['a', 'b']);
  });

  it('what is planned, paused or unknown leaves the register as it is', () => {
    const rows = partiesOf('c', ['a', 'b'], ['d']);
    for (const status of ['planned', 'paused', 'ended', 'not-known'] as const) {
      expect(applyChanges(['a', 'b'], [aChange({ id: 'c', status })], rows)).toEqual(['a', 'b']);
    }
    expect(applyChanges(['a', 'b'], [aChange({ id: 'c' })], rows)).toEqual(['d']);
  });
});
