import { describe, expect, it } from 'vitest';
import type { Figure } from '../../domain/figures/figure.ts';
import { anObservation, dateOf } from '../../testing/build-records.ts';
import { axisStart, groupedBar, linePoint, lineSeries, uncertaintyKeys } from './figure-marks.ts';
import { markEndingOf } from './mark-ending.ts';

const point = (value: number, qualifier: Figure['qualifier'] = 'exact') => ({
  observation: anObservation({ id: `o${value}` }),
  figure: { value, high: null, qualifier },
  on: dateOf('2021'),
  conflictsWith: [],
});

describe('marks of figures', () => {
  it.each([
    ['exact', 'exact'],
    ['more-than', 'open'],
    ['at-least', 'open'],
    ['nearly', 'hatched'],
    ['less-than', 'hatched'],
    ['at-most', 'hatched'],
    ['about', 'hatched'],
  ] as const)('%s ends %s', (qualifier, ending) => {
    expect(markEndingOf({ qualifier })).toBe(ending);
    expect(linePoint(point(350, qualifier), '2021-12-31', 'vi').ending).toBe(ending);
  });

  it('draws a point with its word, its unit and its confidence', () => {
    const faint = { ...point(16.43, 'nearly'), observation: anObservation({ id: 'o', confidence: 'low' }) };
    expect(linePoint(faint, '2021-12-31', 'vi', '%')).toEqual({
      id: 'o',
      day: '2021-12-31',
      value: 16.43,
      valueText: 'gần 16,43%',
      ending: 'hatched',
      faint: true,
    });
  });

  it.each([
    ['the figure', { points: [point(7)], deciding: point(7) }, 7, '7'],
    ['both disputed figures and no bar', { points: [point(906), point(912)], deciding: null }, null, '906 ≠ 912'],
    ['the words for none, never a zero', { points: [], deciding: null }, null, 'chưa có số liệu'],
    ['zero as a figure', { points: [point(0)], deciding: point(0) }, 0, '0'],
  ])('bars show %s', (_, figure, value, text) => {
    expect(groupedBar('now', figure, 'chưa có số liệu', 'vi')).toMatchObject({ seriesId: 'now', value, text });
  });

  it('gives each line a style of its own', () => {
    const styles = Array.from({ length: 7 }, (_, at) => lineSeries(`s${at}`, '', at, []).style);
    expect(styles).toEqual([0, 1, 2, 3, 4, 5, 0]);
  });

  it('explains only the marks that are there', () => {
    const texts = { open: 'hơn', hatched: 'gần', faint: 'thấp' };
    expect(uncertaintyKeys([{ ending: 'exact' }], texts)).toEqual([]);
    expect(uncertaintyKeys([{ ending: 'hatched' }, { ending: 'open', faint: true }], texts)).toEqual([
      { mark: 'open', text: 'hơn' },
      { mark: 'hatched', text: 'gần' },
      { mark: 'faint', text: 'thấp' },
    ]);
  });

  it('begins an axis with the year of the earliest point', () => {
    const points = ['2019-05-31', '2016-12-31'].map((day) => linePoint(point(1), day, 'vi'));
    expect(axisStart(points, '2026-10-31')).toBe('2016-01-01');
    expect(axisStart([], '2026-10-31')).toBe('2026-01-01');
  });
});
