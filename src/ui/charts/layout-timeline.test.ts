import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrowFrom, wideFrom } from './chart-metrics.ts';
import type { TimelineSpec } from './chart-spec.ts';
import { dayNumber } from './day-scale.ts';
import { barEdges, layoutTimeline, plotPadding, pointRadius } from './layout-timeline.ts';
import { barTextRoom, placeBarLabel } from './place-bar-label.ts';
import { sampleTimeline } from './sample-specs.ts';

const days = fc
  .integer({ min: 0, max: 5800 })
  .map((day) => new Date(Date.UTC(2015, 0, 1) + day * 86_400_000).toISOString().slice(0, 10));
const labels = fc.constantFrom('2019–2021', 'Giai đoạn đến 2021', 'Sắp xếp đơn vị hành chính 2023–2025', 'NQ 39');

function dayAfter(start: string | null, length: number): string {
  return new Date(Date.parse(start ?? '2015-01-01') + length * 86_400_000).toISOString().slice(0, 10);
}

const specs = fc
  .record({
    bars: fc.array(fc.record({ start: fc.option(days), length: fc.integer({ min: 0, max: 2000 }), label: labels }), {
      maxLength: 8,
    }),
    points: fc.array(days, { maxLength: 12 }),
  })
  .map(({ bars, points }): TimelineSpec => {
    const { kind, from, to, today, todayLabel } = sampleTimeline;
    return {
      kind,
      from,
      to,
      today,
      todayLabel,
      lanes: [
        {
          id: 'lane',
          label: 'Đơn vị hành chính',
          bars: bars.map(({ start, length, label }, index) => ({
            id: `b${index}`,
            label,
            start,
            end: dayAfter(start, length),
            uncertain: false,
          })),
          points: points.map((day, index) => ({
            id: `p${index}`,
            label: day,
            day,
            uncertain: false,
            number: index + 1,
          })),
        },
      ],
    };
  });

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What the drawing puts where at a given width, as `timeline-chart.tsx` does. */
function boxes(spec: TimelineSpec, width: number): Box[] {
  const layout = layoutTimeline(spec, width >= wideFrom ? 'wide' : 'narrow');
  const plot = { left: layout.margin.left, right: width };
  const from = dayNumber(spec.from);
  const scale = (plot.right - plot.left - 2 * plotPadding) / (dayNumber(spec.to) - from);
  const x = (day: number): number => plot.left + plotPadding + (day - from) * scale;
  return spec.lanes.flatMap((lane, index) => {
    const box = layout.lanes[index];
    const bars = lane.bars.flatMap((bar): Box[] => {
      const place = box?.bars.get(bar.id);
      if (place === undefined) return [];
      const input = {
        ...barEdges(bar, x, spec),
        plot,
        label: bar.label,
        maxLines: layout.barLines,
        room: barTextRoom(bar),
      };
      const { left, right } = placeBarLabel(input, place.side);
      return [{ left, right, top: place.top, bottom: place.top + layout.barHeight }];
    });
    const points = lane.points.flatMap((point): Box[] => {
      const y = box?.points.get(point.id);
      const centre = x(dayNumber(point.day));
      if (y === undefined) return [];
      return [
        { left: centre - pointRadius, right: centre + pointRadius, top: y - pointRadius, bottom: y + pointRadius },
      ];
    });
    return [...bars, ...points];
  });
}

describe('layoutTimeline', () => {
  it('lets no bar, label or numbered mark overlap another at any width', () => {
    fc.assert(
      fc.property(specs, fc.constantFrom(narrowFrom, 360, 500, wideFrom, 680, 1024, 1400), (spec, width) => {
        const all = boxes(spec, width);
        expect(all).toHaveLength((spec.lanes[0]?.bars.length ?? 0) + (spec.lanes[0]?.points.length ?? 0));
        for (const [index, a] of all.entries()) {
          expect(a.left).toBeGreaterThanOrEqual(0);
          expect(a.right).toBeLessThanOrEqual(width);
          for (const b of all.slice(index + 1)) {
            const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });
});
