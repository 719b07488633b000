import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrowFrom, wideFrom } from './chart-metrics.ts';
import type { LinesSeries, LinesSpec, LineStyle } from './chart-spec.ts';
import { layoutLines, type LinesLayout } from './layout-lines.ts';
import { markBox } from './mark-box.ts';
import { type Box, overlaps } from './place-values.ts';
import { sampleLines } from './sample-line-specs.ts';

const days = fc
  .integer({ min: 0, max: 2190 })
  .map((day) => new Date(Date.UTC(2021, 0, 1) + day * 86_400_000).toISOString().slice(0, 10));
const names = fc.constantFrom(
  'Có mặt',
  'Biên chế được cấp có thẩm quyền giao',
  'Số người làm việc trong đơn vị sự nghiệp công lập do Nhà nước bảo đảm chi thường xuyên, gồm cả hợp đồng chuyên môn',
  'Cán bộ, công chức cấp xã',
);
const points = fc.array(
  fc.record({
    day: days,
    value: fc.integer({ min: 0, max: 3000 }),
    ending: fc.constantFrom('exact', 'open', 'hatched'),
    faint: fc.boolean(),
  }),
  { maxLength: 16 },
);
const specs = fc
  .array(fc.record({ label: names, points, missing: fc.array(days, { maxLength: 3 }) }), { maxLength: 6 })
  .map((list): LinesSpec => {
    const series = list.map(
      (one, index): LinesSeries => ({
        id: `s${index}`,
        label: one.label,
        style: ([0, 1, 2, 3, 4, 5] as const)[index] ?? (0 satisfies LineStyle),
        missing: one.missing,
        points: one.points
          .sort((a, b) => a.day.localeCompare(b.day))
          .map((point, at) => ({ ...point, id: `s${index}p${at}`, valueText: `khoảng ${point.value}` })),
      }),
    );
    return { ...sampleLines, series };
  });
const widths = fc.constantFrom(narrowFrom, 320, 360, 600, wideFrom, 768, 1200);

function laidOut(spec: LinesSpec, width: number): LinesLayout {
  return layoutLines(spec, width >= wideFrom ? 'wide' : 'narrow', width);
}

function anyOverlap(boxes: readonly Box[]): boolean {
  return boxes.some((box, index) => boxes.slice(index + 1).some((other) => overlaps(box, other)));
}

describe('layoutLines', () => {
  it('lets no text overlap another text or a mark, and none leave the drawing, at any width', () => {
    fc.assert(
      fc.property(specs, widths, (spec, width) => {
        const { ends, values, points: marks, margin, plot, todayTop } = laidOut(spec, width);
        const texts = [
          ...values.values(),
          ...ends.map(({ left, top, height }) => ({ left, right: width, top, bottom: top + height })),
        ];
        expect(anyOverlap(texts)).toBe(false);
        for (const { point, ...place } of marks) {
          expect([...values.values()].some((box) => overlaps(box, markBox(place, point)))).toBe(false);
        }
        for (const box of texts) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(width);
          expect(box.bottom).toBeLessThanOrEqual(todayTop);
        }
        expect(plot.box.right - plot.box.left).toBeGreaterThan(90);
        expect(margin.right).toBeGreaterThan(0);
      }),
    );
  });

  it('is as high in every box of one layout', () => {
    fc.assert(
      fc.property(specs, (spec) => {
        expect(laidOut(spec, 500).height).toBe(laidOut(spec, narrowFrom).height);
        expect(laidOut(spec, 1200).height).toBe(laidOut(spec, wideFrom).height);
      }),
    );
  });

  it('names each line once: beside it, or under the plot', () => {
    fc.assert(
      fc.property(specs, widths, (spec, width) => {
        const { ends, lineKeys } = laidOut(spec, width);
        const beside = ends.filter(({ nameLines }) => nameLines.length > 0).map(({ series }) => series.id);
        const below = lineKeys.keys.map(({ key }) => key.series.id);
        expect([...beside, ...below].sort()).toEqual(spec.series.map(({ id }) => id).sort());
      }),
    );
  });

  it('breaks a line at a missing day and puts the sign into the gap', () => {
    const { runs, gaps } = laidOut(sampleLines, 1200);
    expect(runs.filter(({ series }) => series.id === 'present').map((run) => run.points.length)).toEqual([2, 2]);
    const [before, after] = [runs[1]?.points[1], runs[2]?.points[0]];
    const gap = gaps.find(({ series }) => series.id === 'present');
    const { x } = laidOut(sampleLines, 1200).plot;
    expect(gap?.x).toBeGreaterThan(x(before?.day ?? ''));
    expect(gap?.x).toBeLessThan(x(after?.day ?? ''));
  });

  it('has no place on the plot for a line without values', () => {
    const { gaps, ends, lineKeys } = laidOut(sampleLines, 1200);
    expect(gaps.map(({ series }) => series.id)).toEqual(['present', 'left']);
    expect(ends.map(({ series }) => series.id)).not.toContain('contract');
    expect(lineKeys.keys.map(({ key }) => key.series.id)).toEqual(['contract']);
  });
});
