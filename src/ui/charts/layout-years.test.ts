import { describe, expect, it } from 'vitest';
import { layoutYears, yearsValue } from './layout-years.ts';
import { sampleYears } from './sample-change-specs.ts';

describe('layoutYears', () => {
  it('stands columns up where they have room and lays them down where they have not', () => {
    expect(layoutYears(sampleYears, 'wide').standing).toBe(true);
    expect(layoutYears(sampleYears, 'narrow').standing).toBe(false);
    const many = Array.from({ length: 30 }, (_, index) => ({
      id: `${index}`,
      label: `${2000 + index}`,
      totalText: '',
      values: [],
    }));
    expect(layoutYears({ ...sampleYears, rows: many }, 'wide').standing).toBe(false);
  });

  it('ends the axis at the largest sum of a year', () => {
    expect(layoutYears(sampleYears, 'wide').domainEnd).toBe(48);
    expect(layoutYears({ ...sampleYears, rows: [] }, 'narrow').domainEnd).toBeGreaterThan(0);
  });

  it('tells a part without a value from one of zero', () => {
    const [row] = sampleYears.rows;
    const [joining, consolidation] = sampleYears.series;
    if (row === undefined || joining === undefined || consolidation === undefined) throw new Error('no sample');
    expect(yearsValue(row, joining)).toBeNull();
    expect(yearsValue(row, consolidation)?.value).toBe(1);
    const zero = { ...row, values: [{ seriesId: joining.id, value: 0, text: '0' }] };
    expect(yearsValue(zero, joining)?.text).toBe('0');
  });

  it('writes each part and its number under a lying bar', () => {
    const layout = layoutYears(sampleYears, 'narrow');
    if (layout.standing) throw new Error('expected lying bars');
    expect(layout.parts[3]?.keys.map(({ key }) => key.text)).toEqual([
      'Nhập đơn vị hành chính: 37',
      'Hợp nhất: 3',
      'Thành lập: 4',
      'Tổ chức lại: 4',
    ]);
    for (const [index, row] of layout.rows.entries()) {
      expect(row.height).toBeGreaterThan(layout.parts[index]?.height ?? 0);
      expect(layout.rows[index + 1]?.top ?? Infinity).toBeGreaterThanOrEqual(row.top + row.height);
    }
  });
});
