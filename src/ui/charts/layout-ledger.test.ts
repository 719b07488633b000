import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detailSize, labelSize } from './chart-metrics.ts';
import type { LedgerSpec, LedgerStep } from './chart-spec.ts';
import { layoutLedger, ledgerX } from './layout-ledger.ts';
import { valueGap } from './layout-value-rows.ts';
import { sampleLedger } from './sample-group-specs.ts';
import { textWidth } from './text-width.ts';
import { unknownWidth } from './unknown-width.ts';

const step = fc.record({
  kind: fc.constantFrom('opening', 'increase', 'decrease', 'unexplained', 'closing'),
  value: fc.option(fc.integer({ min: 0, max: 13_000 })),
  label: fc.constantFrom('Tăng', 'Chuyển sang đơn vị sự nghiệp tự chủ chi thường xuyên và chi đầu tư'),
  text: fc.constantFrom('−17', 'hơn 12.204 biên chế', 'không có nguồn nào nêu số này cho cả kỳ báo cáo'),
  ending: fc.constantFrom('exact', 'open', 'hatched'),
});
const specs = fc.array(step, { maxLength: 20 }).map(
  (steps): LedgerSpec => ({
    ...sampleLedger,
    steps: steps.map((one, index): LedgerStep => ({ ...one, id: `${index}` })),
  }),
);

describe('layoutLedger', () => {
  it('keeps every bar and text inside the drawing, row under row', () => {
    fc.assert(
      fc.property(specs, fc.constantFrom(288, 320, 360, 640, 768, 1200), (spec, width) => {
        const layout = layoutLedger(spec, width < 640 ? 'narrow' : 'wide');
        let free = 0;
        for (const [index, extent] of layout.extents.entries()) {
          const row = layout.rows[index];
          const text = layout.texts[index];
          if (row === undefined || text === undefined) throw new Error('row missing');
          expect(row.top).toBeGreaterThanOrEqual(free);
          free = row.top + row.height;
          expect(row.barTop + text.height).toBeLessThanOrEqual(free);
          const [start, end] = [extent.start, extent.end].map((value) => ledgerX(value, width, layout));
          if (start === undefined || end === undefined) throw new Error('no place');
          expect(Math.min(start, end)).toBeGreaterThanOrEqual(layout.margin.left);
          const size = extent.known ? labelSize : detailSize;
          const widest = Math.max(0, ...text.lines.map((line) => textWidth(line, size, extent.known)));
          const from = extent.known ? Math.max(start, end) : start + unknownWidth;
          const [left, right] =
            text.side === 'left' ? [start - valueGap - widest, start] : [from, from + valueGap + widest];
          expect(left).toBeGreaterThanOrEqual(layout.margin.left - 0.01);
          expect(right).toBeLessThanOrEqual(width + 0.01);
        }
      }),
    );
  });

  it('cuts the axis only where the steps would not show, and says so', () => {
    expect(layoutLedger(sampleLedger, 'narrow').cutLabelLines.join(' ')).toBe(sampleLedger.cutLabel);
    const steps = sampleLedger.steps.map((one) =>
      one.kind === 'opening' ? { ...one, value: 400 } : one.kind === 'closing' ? { ...one, value: 202 } : one,
    );
    expect(layoutLedger({ ...sampleLedger, steps }, 'narrow').axis.from).toBe(0);
    expect(layoutLedger({ ...sampleLedger, steps }, 'narrow').cutLabelLines).toEqual([]);
  });

  it('has a height without steps', () => {
    expect(layoutLedger({ ...sampleLedger, steps: [] }, 'wide').height).toBeGreaterThan(0);
  });
});
