import { describe, expect, it } from 'vitest';
import { defaultVillagesParams, parseVillagesParams, serialiseVillagesParams } from './villages-params.ts';

describe('parameters of the page of villages', () => {
  it.each([
    [{}, defaultVillagesParams],
    [{ unit: '616-sa-thay' }, { unit: '616-sa-thay' }],
    [{ unit: 'Sa Thầy' }, defaultVillagesParams],
    [{ unit: '-a' }, defaultVillagesParams],
    [{ unit: 'a'.repeat(201) }, defaultVillagesParams],
  ])('reads %j', (search, params) => {
    expect(parseVillagesParams(search)).toEqual(params);
  });

  it('leaves the default out and reads back what it wrote', () => {
    expect(serialiseVillagesParams(defaultVillagesParams)).toEqual({});
    expect(parseVillagesParams(serialiseVillagesParams({ unit: '616-sa-thay' }))).toEqual({ unit: '616-sa-thay' });
  });
});
