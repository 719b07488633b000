import { describe, expect, it } from 'vitest';
import { indexLineage } from '../../domain/lineage/unit-index.ts';
import type { ChangeEvent, Unit } from '../../domain/records/records.ts';
import { aChange, aUnit, dateOf, partiesOf } from '../../testing/build-records.ts';
import { standingOn, unitState } from './unit-state.ts';

const province = aUnit({ id: 'province', kind: 'province', level: 'province', validTo: dateOf('2025-06-30') });
const district = aUnit({
  id: 'district',
  kind: 'district',
  level: 'district',
  parent: 'province',
  validTo: dateOf('2025-06-30'),
});
const a = aUnit({ id: 'a', parent: 'district', validTo: dateOf('2025-06-30') });
const b = aUnit({ id: 'b', parent: 'district', validTo: dateOf('2025-06-30') });
const c = aUnit({ id: 'c', validFrom: dateOf('2025-07-01') });
const office = aUnit({ id: 'office', block: 'government', parent: 'district' });
const trial = aUnit({ id: 'trial', block: 'party', validTo: dateOf('2022-09-08') });
const rows = [...partiesOf('join', ['a', 'b'], ['c']), ...partiesOf('pilot', ['office', 'lost'], ['trial'])];

function state(unit: Unit, day: string, changes: readonly ChangeEvent[] = []) {
  const join = aChange({ id: 'join' });
  const pilot = aChange({
    id: 'pilot',
    form: 'consolidation',
    status: 'paused',
    pilot: true,
    effectiveOn: dateOf('2018-01-01'),
    endedOn: dateOf('2022-09-08'),
  });
  const units = [province, district, a, b, c, office, trial, unit];
  const index = indexLineage(units, [join, pilot, ...changes], [...rows, ...partiesOf('more', [unit.id], ['c'])]);
  const found = unitState(index, unit, day);
  expect(found.kind).toBe(standingOn(index, unit, day));
  return found;
}

function ids(units: readonly Unit[]): readonly string[] {
  return units.map((unit) => unit.id);
}

describe('the state of a unit on a day', () => {
  it('is not yet formed, with what it came from', () => {
    const found = state(c, '2025-06-30');
    expect(found.kind === 'not-yet' && [found.from?.iso, ids(found.before)]).toEqual(['2025-07-01', ['a', 'b']]);
  });

  it('is alive from its first day on', () => {
    expect(state(c, '2025-07-01')).toEqual({ kind: 'alive', isUncertain: false });
  });

  it('has ended, with what it is now', () => {
    const found = state(a, '2026-01-01');
    expect(found.kind === 'ended' && [found.until?.iso, ids(found.now), found.ground]).toEqual([
      '2025-06-30',
      ['c'],
      null,
    ]);
  });

  it('has ended without successor, with what stands on its ground', () => {
    const found = state(district, '2026-01-01');
    expect(found.kind === 'ended' && [ids(found.now), ids(found.ground?.units ?? [])]).toEqual([[], ['c']]);
  });

  it('counts as ended when it went whole into another, though no end is recorded', () => {
    const openEnd = aUnit({ id: 'open-end' });
    const found = state(openEnd, '2026-01-01', [aChange({ id: 'more', effectiveOn: null })]);
    expect(found.kind === 'ended' && [found.until, ids(found.now)]).toEqual([null, ['c']]);
  });

  it('names the last of its line when that has ended too', () => {
    const early = aUnit({ id: 'early', validTo: dateOf('2017-12-31') });
    const middle = aUnit({ id: 'c', validFrom: dateOf('2018-01-01'), validTo: dateOf('2019-12-31') });
    const index = indexLineage(
      [early, middle],
      [aChange({ id: 'x', effectiveOn: dateOf('2018-01-01') })],
      partiesOf('x', ['early'], ['c']),
    );
    const found = unitState(index, early, '2026-01-01');
    expect(found.kind === 'ended' && [ids(found.now), ids(found.last)]).toEqual([[], ['c']]);
  });

  it('says nothing of a unit without an end whose superior has ended', () => {
    const found = state(office, '2026-01-01');
    expect(found.kind === 'not-known' && found.parent.id).toBe('district');
    expect(state(office, '2023-01-01').kind).toBe('alive');
  });

  it('gives what a paused arrangement had been made of', () => {
    const found = state(trial, '2024-01-01');
    expect(found.kind === 'ended' && ids(found.restored)).toEqual(['office']);
    expect(state(office, '2020-01-01').kind).toBe('ended');
  });

  it('says where only a partial date decides', () => {
    const vague = aUnit({ id: 'vague', validTo: dateOf('2025') });
    expect(state(vague, '2025-05-01')).toEqual({ kind: 'alive', isUncertain: true });
    expect(state(vague, '2026-05-01')).toMatchObject({ kind: 'ended', isUncertain: false });
  });
});
