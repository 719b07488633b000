import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../figures/figure.ts';
import type { Series } from '../records/records.ts';
import { indexFigures } from '../series/figure-index.ts';
import { observationRow, seriesRow } from '../series/series.fixture.ts';
import { seriesPoints } from '../series/series-points.ts';
import { countsOnlyPart, villageCounts } from './village-counts.ts';
import { latestVillageShare, villageShare } from './village-share.ts';

type Row = readonly [on: string, value: number | Figure];

function points(...rows: readonly Row[]) {
  const observations = rows.map(([on, value], at) => observationRow(on, value, { id: `o${at}-${on}` }));
  return seriesPoints(seriesRow(), observations, '2030-12-31').dated;
}

function point(on: string, value: number | Figure) {
  const [found] = points([on, value]);
  if (found === undefined) throw new Error('no point');
  return found;
}

const hon = (value: number): Figure => ({ value, high: null, qualifier: 'more-than' });
const gan = (value: number): Figure => ({ value, high: null, qualifier: 'nearly' });

describe('the share of villages that something is true of', () => {
  it.each([
    ['630 of 756', 630, 756, 83.33, 'exact'],
    ['hơn 350 of 756 is "hơn"', hon(350), 756, 46.3, 'more-than'],
    ['350 of hơn 750 is "khoảng"', 350, hon(750), 46.67, 'about'],
    ['gần 350 of gần 750 is "khoảng"', gan(350), gan(750), 46.67, 'about'],
    ['none of them', 0, 756, 0, 'exact'],
  ] as const)('%s', (_, part, whole, percent, qualifier) => {
    const share = villageShare(point('2022-12', part), point('2022-12', whole));
    expect(share?.figure.value).toBeCloseTo(percent, 2);
    expect(share?.figure.qualifier).toBe(qualifier);
    expect(share?.exceedsWhole).toBe(false);
  });

  it.each([
    ['another date', point('2022-12-31', 630), point('2022-12', 756)],
    ['no villages', point('2022', 0), point('2022', 0)],
    ['a band of villages', point('2022', 630), point('2022', { value: 700, high: 756, qualifier: 'exact' })],
  ])('is not worked out with %s', (_, part, whole) => {
    expect(villageShare(part, whole)).toBeNull();
  });

  it('is not worked out from disputed figures', () => {
    const [a] = points(['2022', 630], ['2022', 640]);
    expect(a).toBeDefined();
    if (a === undefined) return;
    expect(villageShare(a, point('2022', 756))).toBeNull();
    expect(villageShare(point('2022', 600), a)).toBeNull();
  });

  it('says when a part is certainly larger than the whole', () => {
    expect(villageShare(point('2026', 883), point('2026', 851))?.exceedsWhole).toBe(true);
    expect(villageShare(point('2026', gan(883)), point('2026', 851))?.exceedsWhole).toBe(false);
  });

  it('is that of the last date that both have', () => {
    const share = latestVillageShare(
      points(['2020', 500], ['2022', 630], ['2024', 700]),
      points(['2020', 756], ['2022', 750], ['2025', 740]),
    );
    expect(share?.part.on.iso).toBe('2022');
    expect(latestVillageShare(points(['2020', 500]), points(['2021', 756]))).toBeNull();
  });

  it('is never more certain than its part', () => {
    const qualifier = fc.constantFrom<Figure['qualifier']>('exact', 'more-than', 'at-least', 'nearly', 'about');
    fc.assert(
      fc.property(fc.nat(900), qualifier, fc.integer({ min: 1, max: 900 }), qualifier, (part, a, whole, b) => {
        const share = villageShare(
          point('2022', { value: part, high: null, qualifier: a }),
          point('2022', { value: whole, high: null, qualifier: b }),
        );
        expect(share?.figure.qualifier).toBe(b === 'exact' ? a : 'about');
      }),
    );
  });
});

function counts(...texts: readonly string[]) {
  const series = texts.map(
    (vi, at): Series => seriesRow({ id: `s${at}`, indicator: 'villages', countsWhat: { vi, en: vi } }),
  );
  const observations = series.map(({ id }) => observationRow('2020', 10, { id: `o-${id}`, series: id }));
  const index = indexFigures({ indicators: [], series, observations, contradictions: [] });
  return villageCounts(index, 'villages', 'tinh-a', '2026-01-01');
}

describe('the counts of villages of a place', () => {
  it.each([
    ['thôn, tổ dân phố toàn tỉnh', false],
    ['riêng thôn', true],
    ['thôn, tổ dân phố của huyện X: riêng tổ dân phố', true],
    ['thôn của phường Thống Nhất', false],
    ['thôn Riêng', false],
  ])('%s counts only a part: %s', (vi, expected) => {
    expect(countsOnlyPart(seriesRow({ countsWhat: { vi, en: '' } }))).toBe(expected);
  });

  it.each([
    [['thôn và tổ dân phố', 'riêng thôn', 'riêng tổ dân phố'], 's0', ['s1', 's2']],
    [['riêng thôn'], null, ['s0']],
    [['tổ dân phố của phường', 'thôn của phường'], null, []],
    [[], null, []],
  ] as const)('%j: the whole is %s', (texts, whole, parts) => {
    const found = counts(...texts);
    expect(found.whole?.series.id ?? null).toBe(whole);
    expect(found.parts.map(({ series }) => series.id)).toEqual(parts);
    expect(found.counts).toHaveLength(texts.length);
  });

  it('leaves out other places and series without any figure', () => {
    const series = [
      seriesRow({ id: 'a', indicator: 'villages' }),
      seriesRow({ id: 'b', indicator: 'villages', unit: 'x' }),
    ];
    const index = indexFigures({
      indicators: [],
      series,
      observations: [observationRow('2020', 1, { series: 'b' })],
      contradictions: [],
    });
    expect(villageCounts(index, 'villages', 'tinh-a', '2026-01-01').counts).toEqual([]);
    expect(villageCounts(index, 'villages', 'x', '2026-01-01').whole?.series.id).toBe('b');
  });
});
