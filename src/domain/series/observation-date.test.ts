import { describe, expect, it } from 'vitest';
import { isKnownBy, observationDate } from './observation-date.ts';
import { date, observationRow, periodRow } from './series.fixture.ts';

describe('observationDate', () => {
  it('is the as-of date, else the end of the period, else nothing', () => {
    expect(observationDate(observationRow('2022-07-25', 1))).toEqual(date('2022-07-25'));
    expect(observationDate(periodRow('2022', '2024', 1))).toEqual(date('2024'));
    expect(observationDate(periodRow('2022', '2024', 1, { asOf: date('2024-10-31') }))).toEqual(date('2024-10-31'));
    expect(observationDate(observationRow(null, 1, { periodStart: date('2022') }))).toBeNull();
  });
});

describe('isKnownBy', () => {
  it.each([
    ['2022-07-25', '2022-07-25', true],
    ['2022-07-26', '2022-07-25', false],
    ['2022', '2022-07-25', false],
    ['2022', '2022-12-31', true],
  ])('%s by %s: %s', (asOf, day, known) => {
    expect(isKnownBy(observationRow(asOf, 1), day)).toBe(known);
  });

  it('knows an undated figure only where the caller keeps undated ones', () => {
    expect(isKnownBy(observationRow(null, 1), '2099-12-31')).toBe(false);
    expect(isKnownBy(observationRow(null, 1), '2000-01-01', 'keep-undated')).toBe(true);
  });
});
