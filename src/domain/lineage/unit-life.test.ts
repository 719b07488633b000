import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aUnit, dateOf } from '../../testing/build-records.ts';
import { generatedRegister } from '../../testing/generated-register.ts';
import { applyChanges } from './apply-changes.ts';
import { isAliveOn, lifeOn, unitsOn } from './unit-life.ts';

const life = (from: string | null, to: string | null) =>
  aUnit({ validFrom: from === null ? null : dateOf(from), validTo: to === null ? null : dateOf(to) });

describe('isAliveOn', () => {
  it.each([
    [null, null, '1990-01-01', true, 'alive'],
    [null, '2025-06-30', '2025-06-30', true, 'alive'],
    [null, '2025-06-30', '2025-07-01', false, 'not-alive'],
    ['2025-07-01', null, '2025-06-30', false, 'not-alive'],
    ['2025-07-01', null, '2025-07-01', true, 'alive'],
    ['2018', null, '2018-12-30', false, 'uncertain'],
    ['2018', null, '2018-12-31', true, 'uncertain'],
    ['2018', null, '2019-01-01', true, 'alive'],
    [null, '2018', '2017-12-31', true, 'alive'],
    [null, '2018', '2018-12-30', true, 'uncertain'],
    [null, '2018', '2018-12-31', false, 'uncertain'],
    [null, '2019-02', '2019-02-27', true, 'uncertain'],
    [null, '2019-02', '2019-03-01', false, 'not-alive'],
  ] as const)('%s to %s on %s: %s, %s', (from, to, day, alive, certainty) => {
    expect(isAliveOn(life(from, to), day)).toBe(alive);
    expect(lifeOn(life(from, to), day)).toBe(certainty);
  });

  it('counts a predecessor and its successor of one partial date never together and never neither', () => {
    const old = life(null, '2018');
    const young = life('2018', null);
    for (const day of ['2018-01-01', '2018-06-30', '2018-12-30', '2018-12-31', '2019-01-01']) {
      expect(unitsOn([old, young], day)).toHaveLength(1);
    }
  });
});

describe('unitsOn', () => {
  it('agrees with the changes applied to the register', () => {
    fc.assert(
      fc.property(generatedRegister, ({ before, units, changes, changeUnits }) => {
        const ids = unitsOn(units, '2100-01-01').map((unit) => unit.id);
        expect(new Set(ids)).toEqual(new Set(applyChanges(before, changes, changeUnits)));
      }),
    );
  });
});
