import { describe, expect, it } from 'vitest';
import { aUnit, dateOf } from '../../testing/build-records.ts';
import { codeLives } from './code-lives.ts';

const duyTan = aUnit({ id: '23284-duy-tan', code: '23284', validTo: dateOf('2025-06-30') });
const dakCam = aUnit({ id: '23284-dak-cam', code: '23284', validFrom: dateOf('2025-07-01') });
const other = aUnit({ id: '23311-dak-cam', code: '23311' });

function ids(units: readonly { readonly id: string }[]): readonly string[] {
  return units.map((unit) => unit.id);
}

describe('codeLives', () => {
  it('gives both lives of 23284, the older first, whatever the order of the register', () => {
    expect(ids(codeLives([dakCam, other, duyTan], '23284'))).toEqual(['23284-duy-tan', '23284-dak-cam']);
  });

  it('is empty for a code nobody bears; a missing code is no code', () => {
    expect(codeLives([duyTan, aUnit({ code: null })], '1')).toEqual([]);
    expect(codeLives([aUnit({ code: null })], 'null')).toEqual([]);
  });

  it('puts a life of unknown beginning first and, on a tie, the one that ends first', () => {
    const units = [
      aUnit({ id: 'c', code: '1', validFrom: dateOf('2020'), validTo: null }),
      aUnit({ id: 'b', code: '1', validFrom: dateOf('2020'), validTo: dateOf('2021-03') }),
      aUnit({ id: 'a', code: '1', validFrom: null, validTo: null }),
      aUnit({ id: 'e', code: '1', validFrom: null, validTo: dateOf('2019') }),
    ];
    expect(ids(codeLives(units, '1'))).toEqual(['e', 'a', 'b', 'c']);
  });
});
