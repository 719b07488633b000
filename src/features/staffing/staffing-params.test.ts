import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocks, levels, staffKinds } from '../../domain/records/codes.ts';
import { leaversDimensions } from '../../domain/staffing/leavers-years.ts';
import { parseStaffingParams, serialiseStaffingParams, type StaffingParams } from './staffing-params.ts';

const defaults = parseStaffingParams({});

const orNull = <T>(values: readonly T[]) => fc.constantFrom(null, ...values);
const ids = fc.option(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/));
const years = fc.option(fc.integer({ min: 1900, max: 2100 }));
const days = fc.option(
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
const params: fc.Arbitrary<StaffingParams> = fc.record({
  unit: ids,
  block: orNull(blocks),
  level: orNull(levels),
  kind: orNull(staffKinds),
  year: years,
  scope: ids,
  ledger: days,
  leavers: years,
  by: orNull(leaversDimensions),
});

describe('parameters of the page', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(params, (given) => {
        expect(parseStaffingParams(serialiseStaffingParams(given))).toEqual(given);
      }),
    );
  });

  it('leave the defaults out and keep one order', () => {
    expect(serialiseStaffingParams(defaults)).toEqual({});
    const written = serialiseStaffingParams({ ...defaults, leavers: 2024, block: 'party', year: 2023 });
    expect(Object.entries(written)).toEqual([
      ['block', 'party'],
      ['year', '2023'],
      ['leavers', '2024'],
    ]);
  });

  it.each([
    [{ block: 'Party' }],
    [{ level: 'world' }],
    [{ kind: '' }],
    [{ unit: '../x' }],
    [{ unit: 'x'.repeat(10_000) }],
    [{ scope: '<script>' }],
    [{ year: '2025-07' }],
    [{ year: '99999' }],
    [{ ledger: '2025' }],
    [{ ledger: '2025-02-30' }],
    [{ leavers: 'all' }],
    [{ by: 'age' }],
    [{ other: 'x' }],
  ])('read bad input %j as absent', (search) => {
    expect(parseStaffingParams({ ...search })).toEqual(defaults);
  });
});
