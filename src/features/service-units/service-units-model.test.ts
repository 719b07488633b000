import { describe, expect, it } from 'vitest';
import { publishedPackage } from '../../testing/published-package.ts';
import { fullData, fullInput } from './service-units.fixture.ts';
import { type ServiceUnitsModel, serviceUnitsModel } from './service-units-model.ts';
import { defaultServiceUnitsParams, type ServiceUnitsParams } from './service-units-params.ts';

const full = (params: Partial<ServiceUnitsParams> = {}, day = fullInput.day) =>
  serviceUnitsModel({ ...fullInput, day }, { ...defaultServiceUnitsParams, ...params });
const comparedOn = (model: ServiceUnitsModel) => model.baselines[model.compared]?.on.iso ?? null;

describe('the model of the page of service units', () => {
  it('reads the counts by every dimension, and what is only a part of a part apart', () => {
    const { rows, partial } = full();
    expect(Object.entries(rows).map(([cut, found]) => [cut, found.map(({ series }) => series.id)])).toEqual([
      ['whole', ['all']],
      ['field', ['edu', 'health']],
      ['group', ['g1', 'g2', 'g3', 'g4']],
      ['level', ['level']],
      ['several', ['cdc']],
    ]);
    expect(partial.map(({ series, change }) => [series.id, change?.amount.value])).toEqual([['cdc', 6]]);
  });

  it.each<readonly [string, Partial<ServiceUnitsParams>, string, string | null]>([
    ['the last one with a change over a year or more', {}, '2026-06-30', '2021-12-31'],
    ['the one asked for', { baseline: '2015' }, '2026-06-30', '2015'],
    ['not one that no target names', { baseline: '2018' }, '2026-06-30', '2021-12-31'],
    ['what is reached on the day', {}, '2021-12-31', '2015'],
    ['none before the first', {}, '2015-12-30', null],
  ])('compares with %s', (_, params, day, expected) => {
    expect(comparedOn(full(params, day))).toBe(expected);
  });

  it('puts reported and computed share side by side', () => {
    expect(
      full().shares.map(({ on, reported, computed, differs }) => [
        on.iso,
        reported[0]?.figure.value,
        computed === null ? null : Math.round(computed.figure.value * 100) / 100,
        differs,
      ]),
    ).toEqual([
      ['2021-12-31', 8.94, null, false],
      ['2025-12-31', 17, 16.79, false],
    ]);
  });

  it('counts the units of the register that ended, and leaves out renamings', () => {
    expect(full().changes.ended).toBe(2);
    expect(full().changes.rows.map(({ change }) => change.id)).toEqual(['merge']);
    expect(full({}, '2019-12-31').changes).toEqual({ rows: [], ended: 0 });
  });

  it('follows the field asked for', () => {
    expect(full({ field: 'giao-duc-va-dao-tao' }).followed.map(({ series }) => series.id)).toEqual(['edu']);
    expect(full({ field: 'khong-co' }).followed).toEqual([]);
  });

  it('names the unit that the data do not hold, and shows the place', () => {
    const model = full({ unit: 'khong-co' });
    expect([model.unknown, model.unit?.id]).toEqual([['khong-co'], 'tinh']);
    expect(full().unknown).toEqual([]);
  });

  it('keeps gaps and contradictions on figures of the page only', () => {
    const model = full();
    expect(model.gaps.map(({ id }) => id)).toEqual(['g']);
    expect(model.contradictions.map(({ observations }) => observations.map(({ id }) => id))).toEqual([['health-0']]);
  });

  it('numbers every source once, in the order of the page', () => {
    const model = full();
    expect(model.sources.map(({ number }) => number)).toEqual([1]);
    expect(model.noteOf(fullData.sources[0]?.id ?? '')).toBe(1);
    expect(model.noteOf('unknown')).toBeNull();
  });

  it('knows nothing later than the day', () => {
    const { rows } = full({}, '2021-12-31');
    expect(rows.whole[0]?.now.deciding?.figure.value).toBe(470);
    expect(rows.group).toEqual([]);
  });
});

describe('the service units of Kon Tum', async () => {
  const { data } = await publishedPackage('kon-tum');
  const input = { data, place: '62-kon-tum', country: 'viet-nam', day: '2026-11-23', sample: false };
  const model = serviceUnitsModel(input, defaultServiceUnitsParams);
  const figuresOf = (id: string) => {
    const line = model.partial.find(({ series }) => series.id === id);
    return [...(line?.points.map(({ observation }) => observation) ?? []), ...(line?.others ?? [])].map(
      ({ reported }) => ('value' in reported ? reported.value : null),
    );
  };

  it('have no total, no field, no group and no level', () => {
    expect(
      Object.values(model.rows)
        .flat()
        .map(({ series }) => series.id)
        .sort(),
    ).toEqual(model.rows.several.map(({ series }) => series.id).sort());
    expect(model.shares).toEqual([]);
  });

  it.each([
    ['public-service-units-62-kon-tum-cdc', [7, 1], 6],
    ['public-service-units-62-kon-tum-community-college', [4, 1], 3],
    // Undated: both stand, and no change is worked out.
    ['public-service-units-62-kon-tum-forest-boards', [10, 7], null],
    ['public-service-units-610-dak-glei-forest-boards', [3, 1], null],
    ['public-service-units-cut-62-kon-tum-2015-2020-district', [52], null],
  ])('%s stands on its own', (id, figures, change) => {
    expect(figuresOf(id)).toEqual(figures);
    expect(model.partial.find(({ series }) => series.id === id)?.change?.amount.value ?? null).toBe(change);
  });

  it('leave staff and the merged province to other pages', () => {
    const ids = model.partial.map(({ series }) => series.id);
    expect(ids.filter((id) => /teachers|posts|quota|51-quang-ngai/.test(id))).toEqual([]);
  });

  it('name what is missing', () => {
    expect(model.gaps.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['psu-by-year', 'psu-targets', 'self-financing', 'schools-by-district']),
    );
  });

  it('can be looked at for the whole country, with its own baselines', () => {
    const country = serviceUnitsModel(input, { ...defaultServiceUnitsParams, unit: 'viet-nam' });
    expect(country.baselines.map(({ on }) => on.iso)).toEqual(['2015', '2021']);
    expect(country.rows.whole[0]?.at.map(({ deciding }) => deciding?.figure.value)).toEqual([55404, 47984]);
    expect(country.rows.whole[0]?.since.map((since) => since?.amount.value)).toEqual([9019, 1599]);
  });
});
