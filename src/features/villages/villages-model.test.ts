import { describe, expect, it } from 'vitest';
import { publishedPackage } from '../../testing/published-package.ts';
import { villageInput } from './villages.fixture.ts';
import { figuresExport, placesExport } from './villages-export.ts';
import { type VillagesModel, villagesModel } from './villages-model.ts';
import { defaultVillagesParams } from './villages-params.ts';

const model = villagesModel(villageInput, defaultVillagesParams);
const sharesOf = ({ titles }: VillagesModel) =>
  titles.map(({ line, share }) => [
    line.series.id,
    share === null ? null : Math.round(share.figure.value * 100) / 100,
    share?.figure.qualifier ?? null,
    share?.exceedsWhole ?? null,
  ]);

describe('the model of the page of villages', () => {
  it('takes before and after from one series, and keeps undated figures apart', () => {
    const { whole, parts } = model.counts;
    expect(whole?.change).toMatchObject({ kind: 'reduction', amount: { value: 40 }, percent: { value: 20 } });
    expect(whole?.others.map(({ id }) => id)).toEqual(['all-2']);
    expect(parts.map(({ series }) => series.id)).toEqual(['thon']);
  });

  it('makes shares of one place and one date only, with the words of their figures', () => {
    expect(sharesOf(model)).toEqual([
      ['heads', 75, 'exact', false],
      ['secretaries', 43.75, 'more-than', false],
      ['party', 106.25, 'exact', true],
      ['part-time', null, null, null],
    ]);
    const [dong] = model.places;
    expect(dong?.titles.map(({ line, share }) => [line.series.id, share])).toEqual([['heads-dong', null]]);
  });

  it('holds the count against the districts of the same date', () => {
    expect(model.remainder).toMatchObject({
      on: { iso: '2022-12-31' },
      sum: { value: 158 },
      difference: { value: 2 },
      agrees: 'no',
      without: [],
    });
  });

  it('keeps what the cuts say apart, and other figures at the level of villages', () => {
    expect(model.cuts.map(({ series, change }) => [series.id, change])).toEqual([
      ['cut', null],
      ['cut-yearly', null],
    ]);
    expect(model.others.map(({ series }) => series.id)).toEqual(['plan']);
  });

  it('shows contradictions with the figures that stand on the page', () => {
    expect(model.contradictions.map(({ observations }) => observations.map(({ id }) => id))).toEqual([
      ['all-1', 'cut-0'],
    ]);
  });

  it('can be looked at for a district', () => {
    const dong = villagesModel(villageInput, { unit: 'huyen-dong' });
    expect([dong.unit?.id, dong.counts.whole?.change?.amount.value, dong.places.length]).toEqual(['huyen-dong', 30, 0]);
    expect(villagesModel(villageInput, { unit: 'khong-co' }).unknown).toEqual(['khong-co']);
  });

  it('knows nothing later than the day', () => {
    const early = villagesModel({ ...villageInput, day: '2020-01-01' }, defaultVillagesParams);
    expect(early.counts.whole?.last.deciding?.figure.value).toBe(200);
    expect(early.titles).toEqual([]);
  });

  it('leaves as files with each series or each figure once', () => {
    const places = placesExport(villageInput, model, 'vi');
    expect([...places.rows].map((row) => [row[0], row[3], row[5], row[7]])).toEqual([
      ['tỉnh Mẫu', 200, 160, 'giảm 40'],
      ['tỉnh Mẫu', 150, 120, 'giảm 30'],
      ['huyện Đông', 120, 90, 'giảm 30'],
      ['huyện Tây', 80, 68, 'giảm 12'],
    ]);
    const figures = figuresExport(villageInput, model, 'vi');
    expect([...figures.rows]).toHaveLength(villageInput.data.observations.length);
    expect([places.warning, figures.warning]).toEqual(['DỮ LIỆU MINH HỌA', 'DỮ LIỆU MINH HỌA']);
  });
});

describe('the villages of Kon Tum', async () => {
  const { data } = await publishedPackage('kon-tum');
  const kontum = villagesModel(
    { data, place: '62-kon-tum', country: 'viet-nam', day: '2026-11-23', sample: false },
    defaultVillagesParams,
  );

  it('are 756 on both dates; neither 869 nor “gần 120” is repaired or joined with them', () => {
    const { whole } = kontum.counts;
    expect([whole?.first.deciding?.figure.value, whole?.last.deciding?.figure.value]).toEqual([756, 756]);
    expect(whole?.change?.kind).toBe('none');
    expect(whole?.others.map(({ id }) => id)).toEqual(['village-pre-869', 'village-2020-after-750']);
    expect(kontum.cuts.map(({ last }) => last.deciding?.figure)).toEqual([
      { value: 120, high: null, qualifier: 'nearly' },
      { value: 120, high: null, qualifier: 'nearly' },
    ]);
    expect(kontum.contradictions.map(({ contradiction }) => contradiction.id)).toContain('villages-869-756-120');
  });

  it('have Party-member heads, concurrent secretaries and Party organisation as shares of one date', () => {
    expect(sharesOf(kontum).slice(0, 3)).toEqual([
      ['village-heads-party-members-62-kon-tum', 83.33, 'exact', false],
      ['secretary-village-heads-62-kon-tum', 46.3, 'more-than', false],
      ['villages-with-party-organisation-62-kon-tum', 100, 'exact', false],
    ]);
  });

  it('have before and after in one ward only', () => {
    const changed = kontum.places.flatMap(({ unit, counts }) =>
      counts.counts.flatMap(({ change }) => (change === null ? [] : [[unit.id, change.amount.value]])),
    );
    expect(changed).toEqual([['23299-thong-nhat', 6]]);
    expect(kontum.remainder).toBeNull();
  });
});
