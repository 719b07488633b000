import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrowFrom, wideFrom } from './chart-metrics.ts';
import type { PaceMark, PaceSpec } from './chart-spec.ts';
import { layoutPace, type PaceLayout } from './layout-pace.ts';
import { markBox, signBox } from './mark-box.ts';
import { overlaps } from './place-values.ts';
import { samplePace } from './sample-line-specs.ts';

const days = fc
  .integer({ min: 0, max: 2550 })
  .map((day) => new Date(Date.UTC(2021, 0, 1) + day * 86_400_000).toISOString().slice(0, 10));
const value = fc.integer({ min: 0, max: 13_000 });
const mark = fc
  .record({
    day: days,
    value,
    valueText: fc.constantFrom('12.480', 'không quá 11.856', '20/5/2027'),
    label: fc.constantFrom('Mốc', 'Phải đạt đến hết 31/12/2026 (giảm 5%)', 'Ngày đạt nếu giữ tốc độ hiện nay'),
  })
  .map((one): PaceMark => one);
const specs = fc
  .record({
    baseline: fc.option(mark),
    target: mark,
    forecast: fc.option(mark),
    points: fc.array(fc.record({ day: days, value, ending: fc.constantFrom('exact', 'open', 'hatched') }), {
      maxLength: 20,
    }),
  })
  .map(
    ({ points, ...marks }): PaceSpec => ({
      ...samplePace,
      ...marks,
      points: points
        .sort((a, b) => a.day.localeCompare(b.day))
        .map((point, index) => ({ ...point, id: `p${index}`, valueText: `gần ${point.value}`, faint: false })),
    }),
  );
const widths = fc.constantFrom(narrowFrom, 320, 360, 600, wideFrom, 768, 1200);

function laidOut(spec: PaceSpec, width: number): PaceLayout {
  return layoutPace(spec, width >= wideFrom ? 'wide' : 'narrow', width);
}

describe('layoutPace', () => {
  it('lets no text overlap another text or a mark, and none leave the drawing, at any width', () => {
    fc.assert(
      fc.property(specs, widths, (spec, width) => {
        const { flags, values, points } = laidOut(spec, width);
        const texts = [...flags.map(({ box }) => box), ...values.values()];
        const marks = [
          ...points.map(({ point, ...place }) => markBox(place, point)),
          ...flags.map((flag) => signBox(flag, 7)),
        ];
        for (const [index, box] of texts.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(-0.01);
          expect(box.right).toBeLessThanOrEqual(width + 0.01);
          expect([...marks, ...texts.slice(index + 1)].some((other) => overlaps(box, other))).toBe(false);
        }
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

  it('leads the poles to their days without crossing', () => {
    fc.assert(
      fc.property(specs, widths, (spec, width) => {
        const { flags } = laidOut(spec, width);
        for (const [index, flag] of flags.entries()) {
          const next = flags[index + 1];
          if (next === undefined) continue;
          expect(next.x).toBeGreaterThanOrEqual(flag.x);
          expect(next.box.left).toBeGreaterThanOrEqual(flag.box.right);
        }
      }),
    );
  });

  it('cuts the axis of a tenth and not that of a way from zero', () => {
    expect(laidOut(samplePace, 1200).cutLabelLines.join(' ')).toBe(samplePace.cutLabel);
    const fromZero = { ...samplePace, baseline: { day: '2021-12-31', value: 0, valueText: '0', label: 'Mốc' } };
    expect(laidOut(fromZero, 1200).axis.cut).toBe(false);
    expect(laidOut(fromZero, 1200).cutLabelLines).toEqual([]);
  });

  it('shows marks that lie outside the given days', () => {
    const later = { ...samplePace, to: '2025-12-31' };
    const { plot, flags } = laidOut(later, 1200);
    for (const { x } of flags) expect(x).toBeLessThanOrEqual(plot.box.right);
    expect(laidOut(later, 1200).days.to).toBe('2027-05-20');
  });
});
