import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../charts/text-width.ts';
import { type AxisMetrics, paperMetrics, screenMetrics } from './axis-metrics.ts';
import { axisSpecs, axisStretches } from './axis-specs.fixture.ts';
import { stretchOf } from './axis-stretch.ts';
import { type AxisLayout, layoutTimeAxis } from './layout-time-axis.ts';
import { prepareAxis } from './prepare-axis.ts';
import { fairLimit } from './share-lanes.ts';
import type { AxisMark, TimeAxisSpec } from './time-axis-spec.ts';

interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const media = fc.oneof(
  fc.integer({ min: 288, max: 2000 }).map(screenMetrics),
  fc.constantFrom(288, 639, 640, 999, 1000).map(screenMetrics),
  fc.constant(paperMetrics),
);

interface Case {
  readonly spec: TimeAxisSpec;
  readonly layout: AxisLayout;
  readonly metrics: AxisMetrics;
}

const cases: fc.Arbitrary<Case> = fc
  .record({ spec: axisSpecs, stretch: axisStretches, metrics: media })
  .map(({ spec, stretch, metrics }) => ({
    spec,
    metrics,
    layout: layoutTimeAxis(prepareAxis(spec, metrics), stretch, 'vi'),
  }));

function moved(box: Omit<Box, 'name'>, by: number, name: string): Box {
  return { name, left: box.left, right: box.right, top: box.top + by, bottom: box.bottom + by };
}

/** Where letters stand, measured from the texts themselves and not from what the layout says of them. */
function labelBoxes({ lanes }: AxisLayout): (Box & { readonly id: string })[] {
  return lanes.flatMap(({ contentTop, placed }) =>
    placed.marks.flatMap(({ label, prepared }) => {
      if (label === null) return [];
      const { size, line, bold } = label.type;
      const width = Math.max(...label.lines.map((text) => textWidth(text, size, bold)));
      const box = { ...label, right: label.left + width, bottom: label.top + label.lines.length * line };
      return [{ ...moved(box, contentTop, `label ${prepared.mark.id}`), id: prepared.mark.id }];
    }),
  );
}

function markBoxes({ lanes }: AxisLayout): (Box & { readonly id: string })[] {
  return lanes.flatMap(({ contentTop, placed }) => [
    ...placed.marks.map(({ body, prepared }) => ({
      ...moved(body, contentTop, `mark ${prepared.mark.id}`),
      id: prepared.mark.id,
    })),
    ...placed.bunches.map(({ box, members }) => ({
      ...moved(box, contentTop, `bunch ${members.map(({ mark }) => mark.id).join(' ')}`),
      id: '',
    })),
  ]);
}

const hair = 0.01;

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right - hair && b.left < a.right - hair && a.top < b.bottom - hair && b.top < a.bottom - hair;
}

function firstOverlap(boxes: readonly Box[]): string | null {
  for (const [index, a] of boxes.entries()) {
    const b = boxes.slice(index + 1).find((other) => overlap(a, other));
    if (b !== undefined) return `${JSON.stringify(a)} ${JSON.stringify(b)}`;
  }
  return null;
}

describe('layoutTimeAxis, for any marks, stretch and width', () => {
  it('lets no label overlap another label or another mark, and no mark another', () => {
    fc.assert(
      fc.property(cases, ({ layout }) => {
        const labels = labelBoxes(layout);
        expect(firstOverlap(labels)).toBeNull();
        const marks = markBoxes(layout);
        expect(firstOverlap(marks)).toBeNull();
        for (const label of labels) {
          const other = marks.find((mark) => mark.id !== label.id && overlap(mark, label));
          expect(other === undefined ? null : { other, label }).toBeNull();
        }
      }),
    );
  });

  it('keeps every label and mark in the plot and in its lane', () => {
    fc.assert(
      fc.property(cases, ({ layout, metrics }) => {
        for (const box of [...labelBoxes(layout), ...markBoxes(layout)]) {
          expect(box.left).toBeGreaterThanOrEqual(metrics.gutter - hair);
          expect(box.right).toBeLessThanOrEqual(metrics.width + hair);
          const isInLane = layout.lanes.some(({ top, bottom }) => top <= box.top && box.bottom <= bottom);
          expect(isInLane ? null : box).toBeNull();
        }
        expect(layout.lanes.map(({ top }) => top).slice(1)).toEqual(
          layout.lanes.map(({ bottom }) => bottom).slice(0, -1),
        );
      }),
    );
  });

  it('gives every mark that is seen exactly one place, in its lane, and no other mark any', () => {
    fc.assert(
      fc.property(cases, ({ spec, layout }) => {
        const { start, end } = layout.scale.stretch;
        const touches = (range: { first: string; last: string }): boolean => {
          const days = stretchOf({ from: range.first, to: range.last });
          return days.end > start && days.start < end;
        };
        for (const [index, lane] of layout.lanes.entries()) {
          const placed = [
            ...lane.placed.marks.map(({ prepared }) => prepared.mark.id),
            ...lane.placed.bunches.flatMap(({ members }) => members.map(({ mark }) => mark.id)),
          ];
          const isSeen = (mark: AxisMark): boolean =>
            mark.kind === 'moment'
              ? touches(mark.on) || (mark.planned !== null && touches(mark.planned))
              : placed.includes(mark.id) && (mark.start === null || mark.end === null);
          const moments = spec.marks.filter((mark) => mark.lane === spec.lanes[index]?.id && isSeen(mark));
          const spans = spec.marks.filter(
            (mark) =>
              mark.lane === spec.lanes[index]?.id &&
              mark.kind === 'span' &&
              mark.start !== null &&
              mark.end !== null &&
              touches({ first: mark.start.first, last: [mark.start.first, mark.end.last].sort().at(-1) ?? '' }),
          );
          expect(placed.sort()).toEqual([...moments, ...spans].map(({ id }) => id).sort());
        }
      }),
    );
  });

  it('puts each label at its mark, and writes nothing that the mark is not called', () => {
    fc.assert(
      fc.property(cases, ({ spec, layout }) => {
        const bodies = new Map(markBoxes(layout).map((box) => [box.id, box]));
        for (const label of labelBoxes(layout)) {
          const body = bodies.get(label.id);
          if (body === undefined) throw new Error(`label without mark ${label.id}`);
          const across = Math.max(body.left - label.right, label.left - body.right);
          const down = Math.max(body.top - label.bottom, label.top - body.bottom);
          expect(across).toBeLessThanOrEqual(6);
          expect(down).toBeLessThanOrEqual(0.01);
        }
        const named = new Map(spec.marks.map((mark) => [mark.id, mark.label]));
        for (const { placed } of layout.lanes) {
          for (const { label, prepared } of placed.marks) {
            const written = label?.lines.join(' ').replaceAll('…', '') ?? '';
            expect(named.get(prepared.mark.id)?.startsWith(written)).toBe(true);
          }
        }
      }),
    );
  });

  it('draws the same for the same input, in whatever order the marks come', () => {
    fc.assert(
      fc.property(axisSpecs, axisStretches, media, (spec, stretch, metrics) => {
        const shape = (marks: TimeAxisSpec['marks']): unknown => {
          const layout = layoutTimeAxis(prepareAxis({ ...spec, marks }, metrics), stretch, 'vi');
          return [labelBoxes(layout), markBoxes(layout), layout.height, layout.unlabelled];
        };
        expect(shape([...spec.marks].reverse())).toEqual(shape(spec.marks));
      }),
    );
  });

  it('fits on a sheet of paper, however many moments there are', () => {
    fc.assert(
      fc.property(axisSpecs, axisStretches, (spec, stretch) => {
        const moments = { ...spec, marks: spec.marks.filter(({ kind }) => kind === 'moment') };
        const layout = layoutTimeAxis(prepareAxis(moments, paperMetrics), stretch, 'vi');
        expect(layout.height).toBeLessThanOrEqual(paperMetrics.tallest ?? 0);
      }),
    );
  });

  it('never lets names of days, months or years overlap or leave the plot', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom('vi' as const, 'en' as const), ({ layout }, language) => {
        const { ticks, scale } = layoutTimeAxis(layout.prepared, layout.scale.stretch, language);
        expect(ticks.upper.some(({ label }) => label !== null)).toBe(true);
        for (const [line, size, bold] of [
          [ticks.upper, layout.prepared.metrics.yearSize, true] as const,
          [ticks.lower, 13, false] as const,
        ]) {
          let end = scale.left;
          for (const { label, labelX } of line) {
            if (label === null) continue;
            expect(labelX).toBeGreaterThanOrEqual(end);
            end = labelX + textWidth(label, size, bold);
          }
          expect(end).toBeLessThanOrEqual(scale.right);
        }
      }),
    );
  });
});

const one = (id: string, on: string, importance: 1 | 2 | 3): AxisMark => ({
  kind: 'moment',
  id,
  lane: 'a',
  label: `Việc số ${id}`,
  title: id,
  isInferred: false,
  tone: 'done',
  importance,
  on: { first: on, last: on },
  planned: null,
});

const base: TimeAxisSpec = {
  whole: { from: '2015-01-01', to: '2030-12-31' },
  today: '2025-07-01',
  todayLabel: 'hôm nay',
  lanes: [{ id: 'a', label: 'A' }],
  marks: [],
};

function laid(marks: readonly AxisMark[], window = base.whole, width = 1200): AxisLayout {
  return layoutTimeAxis(prepareAxis({ ...base, marks }, screenMetrics(width)), stretchOf(window), 'vi');
}

describe('layoutTimeAxis', () => {
  it('labels what is important first, and says how many got none', () => {
    const crowd = Array.from({ length: 90 }, (_, index) => one(`c${index}`, '2025-07-01', 3));
    const layout = laid([...crowd, one('first', '2025-07-01', 1)]);
    const labelled = layout.lanes[0]?.placed.marks.map(({ prepared }) => prepared.mark.id) ?? [];
    expect(labelled).toContain('first');
    expect(layout.seen).toBe(91);
    expect(layout.unlabelled).toBe(91 - labelled.length);
    expect(layout.unlabelled).toBeGreaterThan(0);
    expect(layout.lanes[0]?.placed.bunches.map(({ members }) => members.length)).toEqual([layout.unlabelled]);
  });

  it('labels all of a few', () => {
    expect(laid([one('x', '2020-01-01', 3), one('y', '2020-01-01', 2), one('z', '2030-12-31', 1)]).unlabelled).toBe(0);
  });

  it('keeps the name of a bar that began before the window at the left edge', () => {
    const bar: AxisMark = {
      kind: 'span',
      id: 's',
      lane: 'a',
      label: 'Giai đoạn 2015–2021',
      title: '',
      isInferred: false,
      tone: 'done',
      importance: 1,
      start: { first: '2015-04-17', last: '2015-04-17' },
      end: { first: '2021-12-31', last: '2021-12-31' },
    };
    const layout = laid([bar], { from: '2019-01-01', to: '2025-12-31' });
    const [placed] = layout.lanes[0]?.placed.marks ?? [];
    expect(placed?.label?.lines).toEqual(['Giai đoạn 2015–2021']);
    expect(placed?.label?.left).toBeLessThan(layout.scale.left + 30);
    expect(placed?.kind === 'span' && placed.extent.startsBefore && !placed.extent.endsAfter).toBe(true);
  });

  it.each([
    [{ from: '2015-01-01', to: '2030-12-31' }, ['2015', '2016'], []],
    [{ from: '2024-01-01', to: '2025-12-31' }, ['2024', '2025'], ['Quý I', 'Quý II']],
    [{ from: '2025-01-01', to: '2025-12-31' }, ['2025'], ['Tháng 1', 'Tháng 2']],
    [{ from: '2025-07-01', to: '2025-07-31' }, ['Tháng 7/2025'], ['1/7', '3/7']],
  ])('names the calendar of %o', (window, upper, lower) => {
    const { ticks } = laid([], window);
    expect(ticks.upper.flatMap(({ label }) => label ?? []).slice(0, upper.length)).toEqual(upper);
    expect(ticks.lower.flatMap(({ label }) => label ?? []).slice(0, lower.length)).toEqual(lower);
  });
});

describe('fairLimit', () => {
  it.each([
    [[10, 20, 30], 100, Number.POSITIVE_INFINITY],
    [[10, 20, 90], 100, 70],
    [[80, 90, 10], 100, 45],
    [[50, 50], 60, 30],
  ])('shares among lanes that need %o of %i', (needs, available, limit) => {
    expect(fairLimit(needs, available)).toBe(limit);
  });
});
