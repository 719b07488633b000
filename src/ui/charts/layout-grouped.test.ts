import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detailSize, labelSize } from './chart-metrics.ts';
import type { GroupedSpec } from './chart-spec.ts';
import { layoutGrouped, limitTextLeft, valueTextLeft, wordsLeft } from './layout-grouped.ts';
import { sampleGrouped } from './sample-group-specs.ts';
import { textWidth } from './text-width.ts';

const bar = fc.record({
  seriesId: fc.constantFrom('heads', 'deputies', 'excess'),
  value: fc.option(fc.integer({ min: 0, max: 200 })),
  text: fc.constantFrom('9', 'khoảng 1.200 người', 'nguồn chỉ nêu số giảm, không nêu số còn lại tại thời điểm báo cáo'),
  ending: fc.constantFrom('exact', 'open', 'hatched'),
});
const specs = fc
  .array(
    fc.record({
      label: fc.constantFrom('Sở Nội vụ', 'Đơn vị sự nghiệp công lập thuộc Ủy ban nhân dân tỉnh Kon Tum'),
      detail: fc.constantFrom('', 'sau hợp nhất từ 1/3/2025'),
      bars: fc.uniqueArray(bar, { maxLength: 3, selector: (one) => one.seriesId }),
      limit: fc.option(
        fc.record({ value: fc.integer({ min: 0, max: 250 }), text: fc.constant('không quá 18 cấp phó') }),
      ),
    }),
    { maxLength: 40 },
  )
  .map((rows): GroupedSpec => ({ ...sampleGrouped, rows: rows.map((row, index) => ({ ...row, id: `r${index}` })) }));

describe('layoutGrouped', () => {
  it('stacks rows and bars without overlap, each with room for its text', () => {
    fc.assert(
      fc.property(specs, fc.constantFrom('wide' as const, 'narrow' as const), (spec, layout) => {
        const { groups, rows, height } = layoutGrouped(spec, layout);
        let free = 0;
        for (const [index, group] of groups.entries()) {
          const row = rows[index];
          expect(row?.top).toBeGreaterThanOrEqual(free);
          free = (row?.top ?? 0) + (row?.height ?? 0);
          let bottom = row?.top ?? 0;
          for (const slot of group.slots) {
            expect(slot.top).toBeGreaterThanOrEqual(bottom);
            expect(slot.height).toBeGreaterThanOrEqual(16 * slot.lines.length);
            bottom = slot.top + slot.height;
          }
          expect(bottom + 16 * group.limitLines.length).toBeLessThanOrEqual(free);
        }
        expect(height).toBeGreaterThanOrEqual(free);
      }),
    );
  });

  it('keeps every text inside the drawing and clear of the limit', () => {
    fc.assert(
      fc.property(specs, fc.constantFrom(288, 320, 360, 640, 768, 1200), (spec, width) => {
        const { groups, margin, axis } = layoutGrouped(spec, width < 640 ? 'narrow' : 'wide');
        const x = (value: number): number =>
          margin.left + ((value - axis.from) * (width - margin.left - margin.right)) / (axis.to - axis.from);
        for (const { row, slots, limitLines } of groups) {
          const limit = row.limit === null ? null : x(row.limit.value);
          for (const { bar: one, lines } of slots) {
            const known = one.value !== null;
            const widest = Math.max(0, ...lines.map((line) => textWidth(line, known ? labelSize : detailSize, known)));
            const end = x(one.value ?? 0);
            const left = known ? valueTextLeft(end, lines, limit) : wordsLeft(margin.left, lines, limit, width);
            expect(left).toBeGreaterThan(end);
            expect(left + widest).toBeLessThanOrEqual(width);
            // Words in the place of a bar may be too long to stand beside their limit.
            expect(known && limit !== null && limit > left && limit < left + widest).toBe(false);
          }
          const left = limitTextLeft(limit ?? margin.left, limitLines, margin.left, width);
          const widest = Math.max(0, ...limitLines.map((line) => textWidth(line, detailSize)));
          expect(left).toBeGreaterThanOrEqual(margin.left);
          expect(left + widest).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it('orders bars by series, whatever their order in the row, and drops unknown ones', () => {
    const [row] = sampleGrouped.rows;
    if (row === undefined) throw new Error('no sample');
    const stranger = { seriesId: 'khác', value: 1, text: '1', ending: 'exact' } as const;
    const spec = { ...sampleGrouped, rows: [{ ...row, bars: [stranger, ...[...row.bars].reverse()] }] };
    const slots = layoutGrouped(spec, 'wide').groups[0]?.slots ?? [];
    expect(slots.map(({ series }) => series.id)).toEqual(['heads', 'deputies', 'excess']);
  });

  it('needs no key for a single series', () => {
    const [only] = sampleGrouped.series;
    if (only === undefined) throw new Error('no sample');
    expect(layoutGrouped({ ...sampleGrouped, series: [only] }, 'wide').seriesKeys.keys).toEqual([]);
    expect(layoutGrouped(sampleGrouped, 'wide').seriesKeys.keys).toHaveLength(3);
  });
});
