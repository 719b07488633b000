import { describe, expect, it } from 'vitest';
import { anObservation, aSeries } from '../testing/build-records.ts';
import { csvText } from '../testing/csv-text.ts';
import { fetchFrom, miniPackage } from '../testing/package-files.ts';
import { keepNothing } from '../data/load/last-good.ts';
import { loadPackage } from '../data/load/load-package.ts';
import { publishedPackage } from '../testing/published-package.ts';
import { completenessText } from './messages/completeness-text.ts';
import { packageHead } from './package-head.ts';

describe('packageHead', () => {
  it('says whose data they are, of which version and day, and that they are made up', async () => {
    const loaded = await loadPackage(fetchFrom(miniPackage('7')), keepNothing, 'mini', () => '');
    expect(packageHead(loaded)).toMatchObject({
      name: 'mini',
      title: { vi: 'Tỉnh Thử', en: 'Test province' },
      version: '7',
      asOf: '2025-07-01',
      sample: true,
    });
  });

  it('counts figures, not rows: what is missing is no figure', async () => {
    const loaded = await loadPackage(fetchFrom(miniPackage()), keepNothing, 'mini', () => '');
    const data = {
      ...loaded.data,
      series: ['a', 'b', 'c'].map((id) => aSeries({ id })),
      observations: [
        anObservation({ id: '1', series: 'a' }),
        anObservation({ id: '2', series: 'a', reported: { value: 0, high: null, qualifier: 'exact' } }),
        anObservation({ id: '3', series: 'b', reported: { missing: 'unknown' } }),
      ],
    };
    expect(packageHead({ ...loaded, data, issues: [] }).completeness).toEqual({
      seriesWithFigure: 1,
      series: 3,
      figures: 2,
      gaps: 0,
      contradictions: 0,
      errors: 0,
      warnings: 0,
    });
  });

  it('counts errors and warnings apart', async () => {
    const files = miniPackage('1', {
      'mini/sources.csv': csvText('sources', [{ id: 'B', title: 't', publisher: 'p', kind: 'news' }]),
    });
    const { errors } = packageHead(await loadPackage(fetchFrom(files), keepNothing, 'mini', () => '')).completeness;
    // The row itself, and the unit that cites a source no longer there.
    expect(errors).toBe(2);
  });

  it('Kon Tum has figures, gaps and contradictions, and no error', async () => {
    const { completeness } = packageHead(await publishedPackage('kon-tum'));
    expect(completeness).toMatchObject({ errors: 0 });
    expect(completeness.figures).toBeGreaterThan(400);
    expect(completeness.gaps).toBeGreaterThan(30);
    expect(completeness.contradictions).toBeGreaterThan(30);
    expect(completeness.seriesWithFigure).toBeLessThanOrEqual(completeness.series);
  });
});

describe('completenessText', () => {
  const completeness = {
    seriesWithFigure: 390,
    series: 407,
    figures: 1461,
    gaps: 45,
    contradictions: 46,
    errors: 0,
    warnings: 179,
  };

  it.each([
    [
      'vi',
      '1461 số liệu trong 407 chuỗi · 45 điều chưa biết · 46 mâu thuẫn giữa các nguồn · 179 cảnh báo khi kiểm tra',
    ],
    [
      'en',
      '1461 figures in 407 series · 45 known unknowns · 46 contradictions between sources · 179 warnings from checks',
    ],
  ] as const)('in %s', (language, text) => {
    expect(completenessText(completeness, language, String)).toBe(text);
  });
});
