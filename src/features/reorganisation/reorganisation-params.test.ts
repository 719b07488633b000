import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyChange } from '../../domain/changes/change-filter.ts';
import { blocks, changeForms, changeStatuses, levels, tileLayouts } from '../../domain/records/codes.ts';
import {
  parseReorganisationParams,
  type ReorganisationParams,
  serialiseReorganisationParams,
} from './reorganisation-params.ts';

const defaults: ReorganisationParams = { ...everyChange, flow: null, tiles: 'districts' };

const orNull = <T>(values: readonly T[]) => fc.constantFrom(null, ...values);
const ids = fc.option(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/));
const days = fc.option(
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
const params: fc.Arbitrary<ReorganisationParams> = fc.record({
  form: orNull(changeForms),
  level: orNull(levels),
  block: orNull([...blocks, 'territory'] as const),
  phase: ids,
  status: orNull(changeStatuses),
  pilot: orNull([true, false]),
  place: ids,
  from: days,
  to: days,
  flow: ids,
  tiles: fc.constantFrom(...tileLayouts),
});

describe('parameters of the page', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(params, (given) => {
        expect(parseReorganisationParams(serialiseReorganisationParams(given))).toEqual(given);
      }),
    );
  });

  it('leave the defaults out and keep one order', () => {
    expect(serialiseReorganisationParams(defaults)).toEqual({});
    const written = serialiseReorganisationParams({
      ...defaults,
      to: '2025-07-01',
      form: 'joining',
      tiles: 'communes',
    });
    expect(Object.entries(written)).toEqual([
      ['form', 'joining'],
      ['to', '2025-07-01'],
      ['tiles', 'communes'],
    ]);
  });

  it.each([
    [{ form: 'Joining' }],
    [{ level: 'world' }],
    [{ block: '' }],
    [{ pilot: 'true' }],
    [{ place: '../x' }],
    [{ place: 'x'.repeat(10_000) }],
    [{ phase: '<script>' }],
    [{ from: '2025-02-30' }],
    [{ to: '2025-07' }],
    [{ tiles: 'provinces' }],
    [{ other: 'x' }],
  ])('read bad input %j as absent', (search) => {
    expect(parseReorganisationParams({ ...search })).toEqual(defaults);
  });
});
