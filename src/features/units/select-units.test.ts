import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOneGo } from '../../domain/steps.ts';
import { packageOf } from '../../testing/build-package.ts';
import { aUnit, textOf } from '../../testing/build-records.ts';
import { registerOn, smallData } from './register.fixture.ts';
import { foldTexts, selectUnits, type UnitQuery } from './select-units.ts';
import { unitColumns } from './unit-column.ts';
import { defaultUnitsParams } from './units-params.ts';

const everything: UnitQuery = defaultUnitsParams;
const day = '2025-12-31';

function idsOf(query: Partial<UnitQuery>, register = registerOn(day)): readonly string[] {
  const positions = inOneGo(selectUnits(register, { ...everything, ...query }, 'vi'));
  return [...positions].map((position) => register.units[position]?.id ?? '');
}

describe('selectUnits', () => {
  it.each<readonly [string, Partial<UnitQuery>, readonly string[]]>([
    ['nothing asked for: the order of the data', {}, smallData.units.map((unit) => unit.id)],
    ['words without marks', { text: 'dak cam' }, ['dak-cam', 'dak-cam-moi']],
    ['words with marks and in capitals', { text: ' ĐĂK  CẤM ' }, ['dak-cam', 'dak-cam-moi']],
    ['words in any order', { text: 'cam phuong' }, ['dak-cam-moi']],
    ['a former name', { text: 'ân' }, ['an']],
    ['the English name', { text: 'home' }, ['so']],
    ['a code', { text: '00002' }, ['dak-cam', 'dak-cam-moi']],
    ['text without letters', { text: '(-)' }, smallData.units.map((unit) => unit.id)],
    ['text found nowhere', { text: 'zzz' }, []],
    ['a kind', { kind: 'ward' }, ['dak-cam-moi']],
    ['a level', { level: 'province' }, ['tinh', 'so']],
    ['a block', { block: 'government' }, ['so']],
    ['under a district', { under: 'huyen' }, ['an', 'dak-cam', 'xa-10']],
    ['under the province, at any depth', { under: 'tinh' }, ['huyen', 'an', 'dak-cam', 'xa-10', 'dak-cam-moi', 'xa-2']],
    ['under an unknown unit', { under: 'khong-co' }, []],
    ['what ended', { state: 'ended' }, ['huyen', 'an', 'dak-cam', 'xa-10']],
    ['several filters', { text: 'cam', kind: 'commune', under: 'tinh', state: 'ended' }, ['dak-cam']],
  ])('%s', (_, query, ids) => {
    expect(idsOf(query)).toEqual(ids);
  });

  it('takes the state on the day shown; a partial start counts once its span is over', () => {
    expect(idsOf({ state: 'not-yet' }, registerOn('2025-07-15'))).toEqual(['xa-2']);
    expect(idsOf({ state: 'alive', kind: 'commune' }, registerOn('2025-06-30'))).toEqual(['an', 'dak-cam', 'xa-10']);
  });

  it('units in a loop of parents stand under none but its members, and nothing hangs', () => {
    const data = packageOf({
      units: [
        aUnit({ id: 'a', parent: 'b' }),
        aUnit({ id: 'b', parent: 'a' }),
        aUnit({ id: 'c', parent: 'b' }),
        aUnit({ id: 'd', parent: 'd' }),
      ],
    });
    expect(idsOf({ under: 'x' }, registerOn(day, data))).toEqual([]);
    expect(idsOf({ under: 'd' }, registerOn(day, data))).toEqual(['d']);
    expect(idsOf({ under: 'a' }, registerOn(day, data))).toEqual(expect.arrayContaining(['b', 'c']));
  });

  it('does not mind names of 10,000 characters', () => {
    const name = `xã ${'Đ'.repeat(10_000)}`;
    const data = packageOf({ units: [aUnit({ id: 'long', name: textOf(name) })] });
    expect(idsOf({ text: 'xa dddd' }, registerOn(day, data))).toEqual(['long']);
  });

  it('finds the same whether or not the texts were folded beforehand', () => {
    const register = registerOn(day);
    inOneGo(foldTexts(register));
    expect(idsOf({ text: 'dak' }, register)).toEqual(idsOf({ text: 'dak' }));
  });
});

describe('order', () => {
  it.each<readonly [string, UnitQuery['sort'], readonly string[]]>([
    [
      'names in Vietnamese order, numbers as numbers',
      { column: 'name', descending: false },
      ['huyen', 'dak-cam-moi', 'so', 'tinh', 'xa-2', 'xa-10', 'an', 'dak-cam'],
    ],
    [
      'descending',
      { column: 'name', descending: true },
      ['dak-cam', 'an', 'xa-10', 'xa-2', 'tinh', 'so', 'dak-cam-moi', 'huyen'],
    ],
    [
      'codes as numbers, equals in the order of the data, missing last',
      { column: 'code', descending: false },
      ['dak-cam', 'dak-cam-moi', 'an', 'tinh', 'huyen', 'xa-10', 'xa-2', 'so'],
    ],
    [
      'missing last also when descending',
      { column: 'code', descending: true },
      ['tinh', 'an', 'dak-cam', 'dak-cam-moi', 'huyen', 'xa-10', 'xa-2', 'so'],
    ],
    [
      'partial dates before their days',
      { column: 'from', descending: false },
      ['xa-10', 'xa-2', 'dak-cam-moi', 'tinh', 'huyen', 'an', 'dak-cam', 'so'],
    ],
    [
      'levels by protocol',
      { column: 'level', descending: false },
      ['tinh', 'so', 'huyen', 'an', 'dak-cam', 'xa-10', 'dak-cam-moi', 'xa-2'],
    ],
    [
      'what the units became',
      { column: 'became', descending: false },
      ['an', 'dak-cam', 'xa-10', 'tinh', 'huyen', 'dak-cam-moi', 'xa-2', 'so'],
    ],
    [
      'documents by date',
      { column: 'document', descending: false },
      ['huyen', 'an', 'dak-cam', 'dak-cam-moi', 'tinh', 'xa-10', 'xa-2', 'so'],
    ],
  ])('%s', (_, sort, ids) => {
    expect(idsOf({ sort })).toEqual(ids);
  });

  it('has every unit once whatever the column, and the same order a second time', () => {
    const register = registerOn(day);
    fc.assert(
      fc.property(fc.constantFrom(...unitColumns), fc.boolean(), (column, descending) => {
        const ids = idsOf({ sort: { column, descending } }, register);
        expect([...ids].sort()).toEqual(smallData.units.map((unit) => unit.id).sort());
        expect(idsOf({ sort: { column, descending } }, register)).toEqual(ids);
      }),
    );
  });
});
