import { describe, expect, it } from 'vitest';
import { packageOf } from '../../testing/build-package.ts';
import { aChange, aUnit, dateOf, partiesOf } from '../../testing/build-records.ts';
import { registerOn, smallData } from './register.fixture.ts';
import { readUnit, type UnitReading } from './unit-reading.ts';

function read(id: string, day: string, data = smallData): UnitReading {
  const register = registerOn(day, data);
  const unit = register.lineage.units.get(id);
  if (unit === undefined) throw new Error(`no unit ${id}`);
  return readUnit(register, unit);
}

describe('readUnit', () => {
  it('an ended unit: what it became, by which document', () => {
    const reading = read('an', '2025-07-01');
    expect(reading.state).toBe('ended');
    expect(reading.became.map((successor) => [successor.id, successor.isPart])).toEqual([['dak-cam-moi', false]]);
    expect([reading.change?.id, reading.document?.id]).toEqual(['join', '1677-nq-ubtvqh15-2025']);
    expect(reading.parent?.id).toBe('huyen');
  });

  it('the same unit while it lived: nothing became of it yet, the change before', () => {
    const reading = read('an', '2025-06-30');
    expect([reading.state, reading.became, reading.change?.id, reading.document?.id]).toEqual([
      'alive',
      [],
      'rename',
      'old',
    ]);
  });

  it.each([
    ['2019-06-01', 'not-yet', true],
    ['2019-12-31', 'alive', true],
    ['2020-01-01', 'alive', false],
    ['2025-06-30', 'alive', false],
    ['2025-07-01', 'ended', false],
  ])('on %s a unit from 2019 to 30/6/2025 is %s', (day, state, isUncertain) => {
    const reading = read('xa-10', day);
    expect([reading.state, reading.isUncertain]).toEqual([state, isUncertain]);
  });

  it('follows the line to where it stands, names parts, and keeps what the register does not hold', () => {
    const ended = { validTo: dateOf('2020-12-31') };
    const data = packageOf({
      units: [
        aUnit({ id: 'a', ...ended }),
        aUnit({ id: 'b', validFrom: dateOf('2021-01-01'), validTo: dateOf('2021-12-31') }),
      ],
      changes: [
        aChange({ id: 'one', form: 'joining', effectiveOn: dateOf('2021-01-01') }),
        aChange({ id: 'two', form: 'joining', effectiveOn: dateOf('2022-01-01') }),
      ],
      change_units: [...partiesOf('one', ['a'], ['b'], 'part'), ...partiesOf('two', ['b'], ['lost'])],
    });
    expect(read('a', '2023-01-01', data).became.filter((one) => one.id === 'lost')).toEqual([
      { id: 'lost', unit: null, isPart: true },
    ]);
  });

  it('a planned or undated change is not the last one where a dated one is known', () => {
    const data = packageOf({
      units: [aUnit({ id: 'a' })],
      changes: [
        aChange({ id: 'dated', form: 'renaming', effectiveOn: dateOf('2019') }),
        aChange({ id: 'undated', form: 'transfer', effectiveOn: null }),
        aChange({ id: 'planned', form: 'transfer', status: 'planned', effectiveOn: dateOf('2024') }),
        aChange({ id: 'later', form: 'transfer', effectiveOn: dateOf('2026') }),
      ],
      change_units: ['dated', 'undated', 'planned', 'later'].flatMap((id) => partiesOf(id, ['a'], [])),
    });
    expect(read('a', '2025-01-01', data).change?.id).toBe('dated');
  });
});
