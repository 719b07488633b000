import { describe, expect, it } from 'vitest';
import { comparisonKinds } from '../../domain/comparison/compared-dimension.ts';
import { defaultCompareParams, parseCompareParams, serialiseCompareParams } from './compare-params.ts';

describe('the parameters of the comparison', () => {
  it('nothing asked for is nothing said', () => {
    expect(parseCompareParams({})).toEqual(defaultCompareParams);
    expect(serialiseCompareParams(defaultCompareParams)).toEqual({});
  });

  it('read back as they were written', () => {
    for (const by of comparisonKinds) {
      const params = {
        indicator: 'quota-assigned',
        by,
        scope: ['quota-party'],
        series: ['quota-party', 'quota-government'],
        dates: ['2021', '2021-12-31', '2022-01-01_2022-12-31', '2025_planned'],
        view: 'time',
      } as const;
      expect(parseCompareParams(serialiseCompareParams(params))).toEqual(params);
    }
  });

  it.each([
    ['indicator', 'Quota Assigned'],
    ['indicator', '<script>'],
    ['by', 'unit'],
    ['by', 'constructor'],
    ['view', 'pie'],
    ['series', '..,/etc,A,'],
    ['scope', ' '],
    ['dates', '31/12/2021,2021-1,soon,2021-12-31_x'],
  ])('%s=%s reads as absent', (key, value) => {
    expect(parseCompareParams({ [key]: value })).toEqual(defaultCompareParams);
  });

  it('keeps what is well formed of a list, each once and forty at most', () => {
    expect(parseCompareParams({ series: 'b,a,b,Ơ,c' }).series).toEqual(['b', 'a', 'c']);
    const many = Array.from({ length: 60 }, (_, index) => `s${index}`);
    expect(parseCompareParams({ series: many.join(',') }).series).toHaveLength(40);
  });
});
