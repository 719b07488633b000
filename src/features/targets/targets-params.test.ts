import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { targetStatuses } from '../../domain/targets/target-result.ts';
import { targetScopes } from './target-scope.ts';
import {
  everyTarget,
  firstRows,
  parseTargetsParams,
  serialiseTargetsParams,
  type TargetsParams,
} from './targets-params.ts';

const ids = fc.option(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/));
const params: fc.Arbitrary<TargetsParams> = fc.record({
  status: fc.constantFrom(null, ...targetStatuses),
  phase: ids,
  scope: fc.constantFrom(null, ...targetScopes),
  indicator: ids,
  unit: ids,
  rows: fc.integer({ min: firstRows, max: 5000 }),
});

describe('parameters of the page of targets', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(params, (given) => {
        expect(parseTargetsParams(serialiseTargetsParams(given))).toEqual(given);
      }),
    );
  });

  it('leave defaults out', () => {
    expect(serialiseTargetsParams(everyTarget)).toEqual({});
    expect(serialiseTargetsParams({ ...everyTarget, status: 'behind', unit: 'so-y-te' })).toEqual({
      status: 'behind',
      unit: 'so-y-te',
    });
  });

  it.each([
    [{ status: 'late' }],
    [{ scope: 'everywhere' }],
    [{ phase: 'Giai đoạn' }],
    [{ indicator: '../x' }],
    [{ unit: 'x'.repeat(201) }],
    [{ rows: '-5' }],
    [{ rows: '1e3' }],
    [{ rows: '3' }],
  ])('read %o as absent', (search) => {
    expect(parseTargetsParams(search)).toEqual(everyTarget);
  });

  it('never show more rows than a page can bear', () => {
    expect(parseTargetsParams({ rows: '99999' }).rows).toBe(5000);
  });
});
