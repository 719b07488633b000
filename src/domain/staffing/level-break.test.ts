import { describe, expect, it } from 'vitest';
import { aUnit, dateOf } from '../../testing/build-records.ts';
import { breaksWithDistricts, districtLevelEnd } from './level-break.ts';

const district = (id: string, validTo: string | null) =>
  aUnit({ id, kind: 'district', level: 'district', validTo: validTo === null ? null : dateOf(validTo) });

describe('districtLevelEnd', () => {
  it.each([
    ['the day after the last district ended', [district('a', '2025-06-30'), district('b', '2019-12-31')], '2025-07-01'],
    ['none while a district lives', [district('a', '2025-06-30'), district('b', null)], null],
    ['none without districts', [aUnit()], null],
    [
      'not put off by an office of the district level that goes on',
      [district('a', '2025-06-30'), aUnit({ id: 'o', kind: 'division', level: 'district', block: 'government' })],
      '2025-07-01',
    ],
  ])('is %s', (_, units, expected) => {
    expect(districtLevelEnd(units)).toBe(expected);
  });
});

it.each([
  ['district', true],
  ['commune', true],
  ['village', true],
  ['province', false],
  ['central', false],
  [null, false],
] as const)('a scope of level %s breaks with the districts: %s', (level, expected) => {
  expect(breaksWithDistricts({ level })).toBe(expected);
});
