import { describe, expect, it } from 'vitest';
import { briefFigures, figuresTable, firmFigures } from './brief-figures.ts';
import { aPart, briefFigure, reportInput, someFigures } from './report.fixture.ts';

function rowsOf(...figures: Parameters<typeof figuresTable>[0]): readonly string[] {
  return figuresTable(figures, { input: reportInput, language: 'vi' }).rows.map(({ cells }) =>
    cells.map(({ text }) => text).join(' | '),
  );
}

function some(count: number) {
  return Array.from({ length: count }, (_, at) => briefFigure(`o${at}`, 1));
}

describe('the figures of the brief', () => {
  it('are seven at most, five without targets, best ranks first', () => {
    const parts = [aPart('targets', { brief: someFigures('đích', [1, 2, 3, 4, 5, 6, 7, 8]) }).part];
    expect(briefFigures(parts).map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5]);
    const target = { text: '2', value: 2 };
    const held = [1, 2, 3, 4, 5, 6, 7, 8].map((rank) => ({ ...briefFigure(`t${rank}`, rank), target }));
    const { part } = aPart('targets', { brief: { figures: held } });
    expect(briefFigures([part]).map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('stand before those without a target', () => {
    const target = { text: '2', value: 2 };
    const figures = [briefFigure('không chỉ tiêu', 1), { ...briefFigure('có chỉ tiêu', 6), target }];
    const { part } = aPart('targets', { brief: { figures } });
    expect(briefFigures([part]).map(({ id }) => id)).toEqual(['có chỉ tiêu', 'không chỉ tiêu']);
  });

  it('a target that two subjects name is said once', () => {
    const parts = ['targets', 'service-units'].map(
      (id) => aPart(id, { brief: { figures: [briefFigure('t', 1)] } }).part,
    );
    expect(briefFigures(parts)).toHaveLength(1);
  });

  it.each([
    ['the same units', { counts: 'commune-units' }],
    ['the same observation', { now: { text: '40', value: 40, origin: 'observation.communes' } }],
  ])('%s that two subjects count are said once, by the first', (_, same) => {
    const parts = ['targets', 'reorganisation'].map(
      (id) => aPart(id, { brief: { figures: [{ ...briefFigure(id, 1), ...same }] } }).part,
    );
    expect(briefFigures(parts).map(({ id }) => id)).toEqual(['targets']);
  });

  it('no part crowds out the best of another', () => {
    const parts = [
      aPart('targets', { brief: someFigures('đích', [1, 1, 1, 1, 1, 1, 1]) }),
      aPart('staffing', { brief: someFigures('biên chế', [6, 6]) }),
      aPart('villages', { brief: someFigures('thôn', [7]) }),
    ].map(({ part }) => part);
    expect(briefFigures(parts).map(({ id }) => id)).toEqual(['đích 1', 'đích 2', 'đích 3', 'biên chế 1', 'thôn 1']);
  });
});

describe('the table of the figures', () => {
  it.each([
    ['Số có mặt: toàn hệ thống: cán bộ, cấp tỉnh', 'Số có mặt (toàn hệ thống: cán bộ, cấp tỉnh)'],
    ['Số có mặt: cán bộ', 'Số có mặt: cán bộ'],
  ])('a name has one colon at most: %s', (name, shown) => {
    expect(rowsOf({ ...briefFigure('a', 1), name })[0]).toContain(`| ${shown} |`);
  });

  it('five stand on the fullest page, or as many as are known', () => {
    expect([some(2), some(5), some(7)].map(firmFigures)).toEqual([2, 5, 5]);
  });

  it('has a date of their own only where it is not the cut-off date', () => {
    expect(rowsOf({ ...briefFigure('cùng ngày', 1), asOf: '25/7/2026' }, briefFigure('khác ngày', 2))).toEqual([
      '1 | cùng ngày | 1 | không đặt | đạt',
      '2 | khác ngày | 1 (1/7/2025) | không đặt | đạt',
    ]);
  });

  it('says what must be reached by when', () => {
    const target = { text: 'không quá 38 đơn vị', value: null, origin: 'target.communes' };
    expect(rowsOf({ ...briefFigure('cấp xã', 1), target, due: '1/7/2025' })).toEqual([
      '1 | cấp xã | 1 (1/7/2025) | không quá 38 đơn vị | 1/7/2025 | đạt',
    ]);
  });

  it('where few have a target, the deadline stands with it instead of in a column of its own', () => {
    const target = { text: 'không quá 38 đơn vị', value: null, origin: 'target.communes' };
    const others = [briefFigure('thôn', 2), briefFigure('người', 3)];
    expect(rowsOf({ ...briefFigure('cấp xã', 1), target, due: '1/7/2025' }, ...others)).toEqual([
      '1 | cấp xã | 1 (1/7/2025) | không quá 38 đơn vị (hạn 1/7/2025) | đạt',
      '2 | thôn | 1 (1/7/2025) | không đặt | đạt',
      '3 | người | 1 (1/7/2025) | không đặt | đạt',
    ]);
  });

  it('texts without end are cut where they would take the page from the others', () => {
    const long = 'Rất dài '.repeat(200);
    const [row = ''] = rowsOf({
      ...briefFigure(long, 1),
      now: { text: long, value: null },
      target: { text: long, value: null },
      standing: long,
    });
    expect(row.length).toBeLessThan(350);
    expect(row.match(/…/gu)).toHaveLength(4);
  });
});
