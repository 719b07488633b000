import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detailLine, detailSize, layoutWidth } from './chart-metrics.ts';
import type { FlowSpec } from './chart-spec.ts';
import { type FlowLayout, headingHeight, paperPitch, screenPitch } from './flow-geometry.ts';
import { layoutFlow } from './layout-flow.ts';
import { sampleFlow } from './sample-change-specs.ts';
import { textWidth } from './text-width.ts';

const layouts = ['wide', 'narrow'] as const;

/** Labels that stand in one column, from top to bottom. */
function columns(layout: FlowLayout): FlowLayout['items'][] {
  if (layout.leftGutter === 0) return [[...layout.items]];
  return (['left', 'right'] as const).map((side) => layout.items.filter((item) => item.node.side === side));
}

/** Labels that overlap another one, a heading, or the end of the drawing. */
function overlaps(layout: FlowLayout): string[] {
  const found: string[] = [];
  for (const column of columns(layout)) {
    for (const [index, item] of column.entries()) {
      const above = column[index - 1];
      if (above !== undefined && item.top < above.top + above.height - 1e-6) found.push(`${above.key} on ${item.key}`);
      if (item.height < (item.lines.length + item.noteLines.length) * detailLine) found.push(`${item.key} too low`);
      if (item.top + item.height > layout.height) found.push(`${item.key} beyond the end`);
      for (const { key, top } of layout.headings) {
        if (item.top + item.height > top + 1e-6 && item.top < top + headingHeight - 1e-6)
          found.push(`${item.key} on heading ${key}`);
      }
    }
  }
  return found;
}

/** Any links between any units of any districts, with labels from nothing to hostile. */
const anyFlow: fc.Arbitrary<FlowSpec> = fc
  .record({
    lefts: fc.array(fc.nat(3), { maxLength: 25 }),
    rights: fc.array(fc.nat(4), { maxLength: 15 }),
    links: fc.array(fc.tuple(fc.nat(25), fc.nat(15), fc.double({ min: 0, max: 50, noNaN: false })), { maxLength: 60 }),
    label: fc.constantFrom('xã A', 'Phường Trần Hưng Đạo mở rộng về phía tây bắc sông Đăk Bla', '', 'x'.repeat(300)),
  })
  .map(({ lefts, rights, links, label }) => ({
    kind: 'flow',
    leftLabel: 'Trước',
    rightLabel: '',
    selected: null,
    nodes: [
      ...lefts.map((group, index) => ({
        id: `l${index}`,
        label,
        side: 'left' as const,
        group: `g${group}`,
        detail: '',
      })),
      ...rights.map((group, index) => ({
        id: `r${index}`,
        label,
        side: 'right' as const,
        group: `g${group}`,
        detail: '',
      })),
    ],
    links: links.map(([from, to, value]) => ({ from: `l${from}`, to: `r${to}`, value, label: 'một phần' })),
  }));

describe.each(layouts)('a %s flow', (kind) => {
  it('never lets two labels, or a label and a heading, overlap', () => {
    fc.assert(
      fc.property(anyFlow, fc.constantFrom(screenPitch, paperPitch), (spec, pitch) => {
        expect(overlaps(layoutFlow(spec, kind, pitch))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps labels within their column', () => {
    fc.assert(
      fc.property(anyFlow, (spec) => {
        const layout = layoutFlow(spec, kind);
        const room = kind === 'wide' ? layout.leftGutter : layoutWidth('narrow');
        for (const item of layout.items.filter(({ node }) => node.side === 'left'))
          for (const line of item.lines) expect(textWidth(line, detailSize)).toBeLessThanOrEqual(room);
        expect(layout.leftGutter + layout.rightGutter).toBeLessThan(layoutWidth('wide') - 100);
      }),
      { numRuns: 40 },
    );
  });

  it('lets a sheet end only between labels, headings and bands', () => {
    const layout = layoutFlow(sampleFlow, kind, paperPitch);
    expect(layout.cuts.length).toBeGreaterThanOrEqual(5);
    for (const cut of layout.cuts) {
      for (const { top, height } of layout.items) expect(cut <= top + 0.1 || cut >= top + height - 0.1).toBe(true);
      for (const { leftY, rightY } of layout.bands) {
        expect(cut <= Math.min(leftY, rightY) || cut >= Math.max(leftY, rightY)).toBe(true);
      }
    }
  });

  it('lays a name of 10,000 letters out at once', () => {
    const nodes = [{ id: 'a', label: 'Đ'.repeat(10_000), side: 'left' as const, group: '', detail: '' }];
    const layout = layoutFlow({ ...sampleFlow, nodes, links: [] }, kind);
    expect(layout.items[0]?.lines.at(-1)).toMatch(/…$/);
  });
});

describe('the wide layout', () => {
  const layout = layoutFlow(sampleFlow, 'wide');

  it('gives each of 21 old units a row and keeps 6 new ones beside them', () => {
    const olds = layout.items.filter((item) => item.node.side === 'left' && item.node.group === 'Thành phố Kon Tum');
    expect(olds).toHaveLength(21);
    for (const [index, item] of olds.slice(1).entries()) expect(item.top - (olds[index]?.top ?? 0)).toBe(screenPitch);
    expect(layout.headings.map((heading) => heading.countText)).toEqual(['21 → 6', '4 → 3']);
  });

  it('gives a unit that went into two a row for each, and stacks bands without overlap', () => {
    const split = layout.items.find((item) => item.node.label === 'xã Ia Dom');
    expect(split?.height).toBe(2 * screenPitch);
    const ends = layout.bands.filter((band) => band.link.to === 'new phường Kon Tum');
    for (const [index, band] of ends.slice(1).entries()) {
      const above = ends[index];
      expect(band.rightY - band.thickness / 2).toBeCloseTo((above?.rightY ?? 0) + (above?.thickness ?? 0) / 2, 6);
    }
    const part = layout.bands.find((band) => band.link.label !== '');
    expect(part?.thickness).toBeCloseTo((layout.bands[0]?.thickness ?? 0) / 2, 6);
    expect(part?.noteLines).toEqual(['một phần']);
  });

  it('draws no heading for a single group', () => {
    const nodes = sampleFlow.nodes.filter((node) => node.group === 'Thành phố Kon Tum');
    expect(layoutFlow({ ...sampleFlow, nodes }, 'wide').headings).toEqual([]);
  });
});

describe('the narrow layout', () => {
  it('lists old names under the new one, under each where there are two, and units without a link too', () => {
    const labels = layoutFlow(sampleFlow, 'narrow').items.map((item) => item.node.label);
    expect(labels.slice(0, 3)).toEqual(['phường Kon Tum', 'phường Quang Trung', 'phường Quyết Thắng']);
    expect(labels.filter((label) => label === 'xã Ia Dom')).toHaveLength(2);
    expect(labels).toContain('xã chưa rõ đi đâu');
    expect(labels).toContain('xã lập mới');
  });
});
