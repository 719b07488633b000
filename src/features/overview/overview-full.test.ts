import { beforeAll, describe, expect, it } from 'vitest';
import type { Id, Unit } from '../../domain/records/records.ts';
import { publishedPackage } from '../../testing/published-package.ts';
import { type OverviewModel, overviewModel } from './overview-model.ts';
import { isBelow } from './target-rows.ts';

// The overview of a province that has everything stays an overview: the rest is on the pages it leads to.
describe('the overview of the sample province', () => {
  let model: OverviewModel;
  let units: ReadonlyMap<Id, Unit>;
  let place: string;
  let unitOfTarget: ReadonlyMap<string, string>;

  beforeAll(async () => {
    const { data, descriptor } = await publishedPackage('tinh-mau');
    model = overviewModel({ data, descriptor }, descriptor.asOf);
    units = new Map(data.units.map((row) => [row.id, row]));
    place = descriptor.place;
    unitOfTarget = new Map(data.targets.map((row) => [row.id, row.unit]));
  });

  it('has the targets of the province and the country, none of a single unit below', () => {
    const shown = model.targets.flatMap((group) => group.rows).map((row) => unitOfTarget.get(row.id) ?? '');
    expect(shown).toContain(place);
    expect(shown).toContain('viet-nam');
    expect(shown.filter((unit) => isBelow(units, unit, place))).toEqual([]);
    expect([...unitOfTarget.values()].some((unit) => isBelow(units, unit, place))).toBe(true);
  });

  it('has the cuts of the whole place only, as there are more than fifteen', () => {
    expect(model.cuts.length).toBeGreaterThan(5);
    expect(model.cuts.every((row) => row.isOfWholePlace)).toBe(true);
  });

  it('counts all villages, and no part of them as the whole', () => {
    const reported = model.villages.stock.filter((row) => !row.planned);
    expect(reported[reported.length - 1]?.reported).toMatchObject({ value: 851 });
  });
});

const parentsOf = {
  tỉnh: 'nước',
  sở: 'tỉnh',
  phòng: 'sở',
  nước: null,
  vòng: 'vòng 2',
  'vòng 2': 'vòng',
};

describe('a unit below another', () => {
  const units = new Map(Object.entries(parentsOf).map(([id, parent]) => [id, { parent }]));

  it.each([
    ['a department of the province', 'sở', true],
    ['a division of a department', 'phòng', true],
    ['the province itself', 'tỉnh', false],
    ['the country', 'nước', false],
    ['a unit that no row describes', 'khác', false],
    ['a ring of parents', 'vòng', false],
  ])('%s', (_, unit, expected) => {
    expect(isBelow(units, unit, 'tỉnh')).toBe(expected);
  });
});
