import { describe, expect, it } from 'vitest';
import type { Target } from '../records/records.ts';
import { aDocument, aPhase, aTarget, dateOf } from '../../testing/build-records.ts';
import { postsToCut, quotaTargetResults, remainingOf, runningTarget } from './remaining-cut.ts';
import { staffRows } from './staff-rows.ts';
import { indexOf, type Line, stock } from './staffing.fixture.ts';

const target = (changes: Partial<Target> = {}): Target =>
  aTarget({
    id: 't26',
    indicator: 'quota-assigned',
    unit: 'tinh-a',
    block: 'government',
    level: 'province',
    staffKind: 'civil-servant',
    phase: 'p',
    rule: 'reduce-by-percent',
    baselineOn: dateOf('2021-12-31'),
    baselineValue: 1000,
    value: 5,
    dueOn: dateOf('2026-12-31'),
    series: 'quota',
    ...changes,
  });

const quota = (value: number): Line => stock('quota', { '2024-12-31': value });

function remaining(line: Line, targets: readonly Target[], day = '2026-11-23') {
  const index = indexOf(line);
  const tables = {
    targets,
    documents: [aDocument({ id: 'late', issuedOn: dateOf('2027-01-01') })],
    phases: [aPhase({ id: 'p', startsOn: dateOf('2015') })],
  };
  const results = quotaTargetResults(tables, index, day);
  const [row] = staffRows(index, () => true, { day, year: null });
  const scope = {
    unit: 'tinh-a',
    block: 'government',
    level: 'province',
    staffKind: 'civil-servant',
    field: null,
  } as const;
  return remainingOf(row ?? { scope, quota: [] }, results, day);
}

describe('what is still to be cut', () => {
  it.each([
    [980, 30],
    [950, 0],
    [900, 0],
    [1010, 60],
  ])('of a quota of %d against 950 it is %d', (value, expected) => {
    expect(postsToCut(remaining(quota(value), [target()]))).toBe(expected);
  });

  it('is absent without a target that the series measures', () => {
    expect(remaining(quota(980), [])).toEqual({ kind: 'absent', reason: 'no-target' });
    expect(remaining(quota(980), [target({ series: 'other' })])).toEqual({ kind: 'absent', reason: 'no-target' });
  });

  it('is absent without a quota', () => {
    expect(remaining(stock('quota', {}), [])).toEqual({ kind: 'absent', reason: 'no-quota' });
  });

  it('says what is wanting of a target on the scope that no series measures', () => {
    const found = remaining(quota(980), [target({ series: null })]);
    expect(found).toMatchObject({ kind: 'target', result: { reason: { code: 'no-series' } } });
    expect(postsToCut(found)).toBeNull();
  });

  it('comes from the target that is due next, and counts the others', () => {
    const earlier = target({ id: 't21', dueOn: dateOf('2021-12-31') });
    expect(remaining(quota(980), [earlier, target()])).toMatchObject({ result: { target: { id: 't26' } }, others: 1 });
    expect(remaining(quota(980), [earlier, target()], '2027-06-01')).toMatchObject({
      result: { target: { id: 't26' } },
    });
  });

  it('leaves out targets that are revised, or set later than the day', () => {
    const revised = target({ id: 'new', revises: 't26', value: 8 });
    expect(remaining(quota(980), [target(), revised])).toMatchObject({ result: { target: { id: 'new' } }, others: 0 });
    const later = target({ id: 'new', document: 'late', revises: 't26' });
    expect(remaining(quota(980), [target(), later])).toMatchObject({ result: { target: { id: 't26' } }, others: 0 });
  });

  it('is no matter of targets that ask for more', () => {
    expect(remaining(quota(980), [target({ rule: 'at-least', value: 990 })])).toMatchObject({ kind: 'absent' });
  });

  it('knows what an earlier target carries over (Conclusion 40-KL/TW)', () => {
    const line = stock('quota', { '2021-12-31': 1000, '2024-12-31': 980 });
    const earlier = target({
      id: 't21',
      baselineOn: dateOf('2015-12-31'),
      baselineValue: 1050,
      value: 10,
      dueOn: dateOf('2021-12-31'),
    });
    expect(postsToCut(remaining(line, [earlier, target({ carriesOver: 't21' })]))).toBe(85);
  });
});

it('runningTarget has nothing to choose from an empty list', () => {
  expect(runningTarget([], '2026-11-23')).toBeNull();
});
