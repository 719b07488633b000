import { describe, expect, it } from 'vitest';
import { chartHeight } from './chart-size.ts';
import { sampleBeforeAfter, sampleSpecs, sampleStock, sampleTimeline } from './sample-specs.ts';

describe('chartHeight', () => {
  it.each(sampleSpecs)('is the same in every box of one layout, so that nothing jumps: $kind', (spec) => {
    expect(chartHeight(spec, 320)).toBeGreaterThan(100);
    expect(chartHeight(spec, 288)).toBe(chartHeight(spec, 639));
    expect(chartHeight(spec, 640)).toBe(chartHeight(spec, 1400));
    expect(Number.isInteger(chartHeight(spec, 640))).toBe(true);
  });

  it('is positive without rows', () => {
    expect(chartHeight({ ...sampleBeforeAfter, rows: [] }, 320)).toBeGreaterThan(0);
    expect(chartHeight({ ...sampleTimeline, lanes: [] }, 320)).toBeGreaterThan(0);
  });

  it('is smaller where a series never changes', () => {
    const level = {
      ...sampleStock,
      points: sampleStock.points.map((point) => Object.assign({}, point, { value: 756 })),
    };
    expect(chartHeight(level, 800)).toBeLessThan(chartHeight(sampleStock, 800));
  });

  it('grows with each row', () => {
    const fewer = { ...sampleBeforeAfter, rows: sampleBeforeAfter.rows.slice(1) };
    expect(chartHeight(fewer, 800)).toBeLessThan(chartHeight(sampleBeforeAfter, 800));
  });
});
