import { describe, expect, it } from 'vitest';
import {
  defaultServiceUnitsParams,
  parseServiceUnitsParams,
  serialiseServiceUnitsParams,
} from './service-units-params.ts';

describe('parameters of the page of service units', () => {
  it.each([
    [{}, defaultServiceUnitsParams],
    [{ unit: '62-kon-tum' }, { ...defaultServiceUnitsParams, unit: '62-kon-tum' }],
    [{ unit: 'Kon Tum' }, defaultServiceUnitsParams],
    [{ unit: '__proto__' }, defaultServiceUnitsParams],
    [{ baseline: '2021' }, { ...defaultServiceUnitsParams, baseline: '2021' }],
    [{ baseline: '2021-12-31' }, { ...defaultServiceUnitsParams, baseline: '2021-12-31' }],
    [{ baseline: '2021-13' }, defaultServiceUnitsParams],
    [{ field: 'giao-duc-va-dao-tao' }, { ...defaultServiceUnitsParams, field: 'giao-duc-va-dao-tao' }],
    [{ field: 'y tế' }, defaultServiceUnitsParams],
    [{ field: 'a'.repeat(201) }, defaultServiceUnitsParams],
  ])('reads %j', (search, params) => {
    expect(parseServiceUnitsParams(search)).toEqual(params);
  });

  it('leaves defaults out', () => {
    expect(serialiseServiceUnitsParams(defaultServiceUnitsParams)).toEqual({});
  });

  it('reads back what it wrote', () => {
    const params = { unit: '62-kon-tum', baseline: '2021', field: 'y-te' };
    expect(parseServiceUnitsParams(serialiseServiceUnitsParams(params))).toEqual(params);
    expect(Object.keys(serialiseServiceUnitsParams(params))).toEqual(['unit', 'baseline', 'field']);
  });
});
