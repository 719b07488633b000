import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goodPackage, packageOf } from '../../testing/build-package.ts';
import { aChange, anObservation, aSeries, aUnit, dateOf, undated } from '../../testing/build-records.ts';
import { generatedRegister } from '../../testing/generated-register.ts';
import { differencesBetweenDates } from './date-differences.ts';
import { unitBalances } from './unit-balance.ts';

const good = goodPackage();

describe('from 30/6/2025 to 1/7/2025', () => {
  const found = differencesBetweenDates(good, '2025-06-30', '2025-07-01');

  it('two communes end and one ward begins, by the joining', () => {
    const brief = (movements: typeof found.began) =>
      movements.map(({ unit, changes }) => [unit.id, changes.map((change) => change.id)]);
    expect(brief(found.ended)).toEqual([
      ['duy-tan', ['join-dak-cam']],
      ['dak-cam-xa', ['join-dak-cam']],
    ]);
    expect(brief(found.began)).toEqual([['dak-cam', ['join-dak-cam']]]);
    expect(found.changes.map((change) => change.id)).toEqual(['join-dak-cam']);
  });

  it('balances by kind', () => {
    expect(found.units).toEqual([
      { kind: 'province', opening: 1, increases: 0, decreases: 0, closing: 1 },
      { kind: 'commune', opening: 1, increases: 0, decreases: 1, closing: 0 },
      { kind: 'ward', opening: 1, increases: 1, decreases: 1, closing: 1 },
    ]);
  });

  it('is empty between a day and itself', () => {
    expect(differencesBetweenDates(good, '2025-07-01', '2025-07-01')).toMatchObject({
      figures: [],
      began: [],
      ended: [],
      changes: [],
      stopped: [],
    });
  });
});

const figure = (id: string, iso: string | null) =>
  anObservation({ id, asOf: iso === null ? null : dateOf(iso), dating: undated });

describe('figures', () => {
  const data = packageOf({
    series: [aSeries()],
    observations: [
      figure('newest', '2023-06-30'),
      figure('year', '2022'),
      figure('old', '2020-05-31'),
      figure('older', '2019'),
      figure('none', null),
      anObservation({ id: 'plan', asOf: dateOf('2022-10-01'), status: 'planned' }),
      anObservation({ id: 'missing', asOf: dateOf('2022-10-01'), reported: { missing: 'unknown' } }),
    ],
  });

  it.each([
    ['2020-12-31', '2023-12-31', 'old', ['year', 'newest']],
    ['2020-12-31', '2022-12-31', 'old', ['year']],
    ['2018-01-01', '2020-05-31', null, ['older', 'old']],
  ])('from %s to %s', (dayA, dayB, before, added) => {
    const { figures } = differencesBetweenDates(data, dayA, dayB);
    expect(figures.map((one) => [one.before?.id ?? null, one.added.map((each) => each.id)])).toEqual([[before, added]]);
  });

  it('does not place a year before it is over, nor an undated figure anywhere', () => {
    const found = differencesBetweenDates(data, '2020-12-31', '2022-12-30');
    expect(found.figures).toEqual([]);
    expect(found.undated.map((one) => one.id)).toEqual(['none']);
  });
});

describe('changes', () => {
  const paused = aChange({
    id: 'pilot',
    pilot: true,
    status: 'paused',
    effectiveOn: dateOf('2018'),
    endedOn: dateOf('2022-09-08'),
  });
  const data = packageOf({
    changes: [
      paused,
      aChange({ id: 'plan', status: 'planned', effectiveOn: dateOf('2018') }),
      aChange({ id: 'unknown', status: 'not-known', effectiveOn: dateOf('2018') }),
      aChange({ id: 'undated', effectiveOn: null }),
    ],
  });
  it.each([
    ['2017-12-31', '2018-12-31', ['pilot'], []],
    ['2018-12-31', '2022-09-07', [], []],
    ['2018-12-31', '2022-09-08', [], ['pilot']],
    ['2017-12-31', '2023-01-01', ['pilot'], ['pilot']],
  ])('from %s to %s: %j began, %j stopped', (dayA, dayB, began, stopped) => {
    const found = differencesBetweenDates(data, dayA, dayB);
    expect(found.changes.map((change) => change.id)).toEqual(began);
    expect(found.stopped.map((change) => change.id)).toEqual(stopped);
  });
});

describe('opening + increases − decreases = closing', () => {
  const date = fc.constantFrom(null, '2010', '2010-06', '2010-06-15', '2011', '2011-01-01', '2012-12-31');
  const unit = fc
    .tuple(date, date, fc.constantFrom('ward', 'commune'))
    .map(([from, to, kind]) =>
      aUnit({ kind, validFrom: from === null ? null : dateOf(from), validTo: to === null ? null : dateOf(to) }),
    );
  const days = fc
    .tuple(
      fc.constantFrom('2009-01-01', '2010-06-15', '2010-12-30'),
      fc.constantFrom('2010-12-31', '2011-06-30', '2013-01-01'),
    )
    .filter(([dayA, dayB]) => dayA < dayB);

  it('holds for any lives, the impossible ones included', () => {
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 20 }), days, (units, [dayA, dayB]) => {
        for (const { opening, increases, decreases, closing } of unitBalances(units, dayA, dayB)) {
          expect(opening + increases - decreases).toBe(closing);
        }
      }),
    );
  });

  it('leads from the old register to the new one', () => {
    fc.assert(
      fc.property(generatedRegister, ({ before, after, units }) => {
        const [ward] = unitBalances(units, '2000-01-01', '2100-01-01');
        expect([ward?.opening ?? 0, ward?.closing ?? 0]).toEqual([before.length, after.length]);
      }),
    );
  });
});
