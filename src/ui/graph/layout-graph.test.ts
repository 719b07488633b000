import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../charts/text-width.ts';
import { boxPadding } from './box-texts.ts';
import type { GraphJoint, GraphLayout, GraphNode, GraphSpec, PlacedBox } from './graph-spec.ts';
import { leastWidthAcross } from './layout-across.ts';
import { layoutGraph } from './layout-graph.ts';

function node(id: string, name = `phường ${id}`): GraphNode {
  return {
    id,
    name,
    details: ['phường', 'đến 30/6/2025'],
    isFocus: false,
    isPast: false,
    page: 'unit',
    params: { id },
  };
}

function joint(id: string, from: readonly string[], to: readonly string[]): GraphJoint {
  return { id, lines: ['nhập', '1/7/2025'], from, to, dashed: false };
}

/** Eight predecessors and one successor. */
const eight = Array.from({ length: 8 }, (_, at) => `${at}`);
const merger: GraphSpec = { nodes: [...eight, 'new'].map((id) => node(id)), joints: [joint('j', eight, ['new'])] };

function chain(length: number): GraphSpec {
  const ids = Array.from({ length }, (_, at) => `${at}`);
  return {
    nodes: ids.map((id) => node(id)),
    joints: ids.slice(1).map((id, at) => joint(`j${at}`, [`${at}`], [id])),
  };
}

function boxOf(layout: GraphLayout, id: string): PlacedBox {
  const box = layout.boxes.find((one) => one.id === id);
  if (box === undefined) throw new Error(`no box ${id}`);
  return box;
}

function overlap(a: PlacedBox, b: PlacedBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function overlaps(layout: GraphLayout): readonly string[] {
  return layout.boxes.flatMap((a, at) =>
    layout.boxes.slice(at + 1).flatMap((b) => (overlap(a, b) ? [`${a.id}/${b.id}`] : [])),
  );
}

describe('a merger of eight', () => {
  it('stands in three columns from left to right, the successor halfway up', () => {
    const layout = layoutGraph(merger, 960);
    const [first, middle, last] = [boxOf(layout, '0'), boxOf(layout, 'j'), boxOf(layout, 'new')];
    expect(eight.every((id) => boxOf(layout, id).x === first.x)).toBe(true);
    expect([first.x < middle.x, middle.x < last.x]).toEqual([true, true]);
    expect(last.y + last.height / 2).toBeCloseTo(layout.height / 2);
    expect(layout.lines).toHaveLength(9);
    expect(layout.lines.filter((line) => line.arrow)).toHaveLength(1);
  });

  it('stands in one column below 640 px, the successor last', () => {
    const layout = layoutGraph(merger, 320);
    const nodes = [...eight, 'new'].map((id) => boxOf(layout, id));
    expect(new Set(nodes.map((box) => box.x)).size).toBe(1);
    expect(Math.max(...nodes.map((box) => box.y))).toBe(boxOf(layout, 'new').y);
    expect(layout.width).toBeLessThanOrEqual(320);
  });
});

describe('a deep chain', () => {
  it.each([
    [3, 640, 'across'],
    [4, 640, 'down'],
    [4, 900, 'across'],
    [30, 1200, 'down'],
  ])('of %d in %d px goes %s', (length, width, way) => {
    const layout = layoutGraph(chain(length), width);
    const [first, last] = [boxOf(layout, '0'), boxOf(layout, `${length - 1}`)];
    expect(way === 'across' ? first.x < last.x : first.y < last.y).toBe(true);
    expect(layout.width).toBeLessThanOrEqual(width);
  });

  it('of 2,000 does not exhaust the stack', () => {
    expect(layoutGraph(chain(2000), 1200).boxes).toHaveLength(3999);
  });
});

it('takes a line around the boxes between, not through them', () => {
  const spec: GraphSpec = {
    nodes: ['a', 'b', 'c'].map((id) => node(id)),
    joints: [joint('ab', ['a'], ['b']), joint('abc', ['a', 'b'], ['c'])],
  };
  const layout = layoutGraph(spec, 960);
  const long = layout.lines.find((line) => line.id === 'node a joint abc');
  const b = boxOf(layout, 'b');
  const inside = (long?.points ?? []).filter(
    ({ x, y }) => x > b.x && x < b.x + b.width && y > b.y && y < b.y + b.height,
  );
  expect(long?.points.length).toBeGreaterThan(2);
  expect(inside).toEqual([]);
});

it('draws what it can of data that run in a circle or name what is not there', () => {
  const spec: GraphSpec = {
    nodes: ['a', 'b'].map((id) => node(id)),
    joints: [joint('ab', ['a', 'lost'], ['b']), joint('ba', ['b'], ['a']), joint('none', [], [])],
  };
  for (const width of [320, 960]) {
    const layout = layoutGraph(spec, width);
    expect(layout.boxes).toHaveLength(5);
    expect(overlaps(layout)).toEqual([]);
  }
});

it('an empty graph takes no place', () => {
  expect(layoutGraph({ nodes: [], joints: [] }, 960)).toEqual({ width: 0, height: 0, boxes: [], lines: [] });
});

describe('laws', () => {
  const name = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.constantFrom('x'.repeat(300), 'Ủy ban nhân dân tỉnh '.repeat(8)),
  );
  const spec: fc.Arbitrary<GraphSpec> = fc
    .record({
      names: fc.array(name, { minLength: 1, maxLength: 12 }),
      sides: fc.array(
        fc.record({
          from: fc.array(fc.nat(12), { maxLength: 5 }),
          to: fc.array(fc.nat(12), { maxLength: 3 }),
          lines: fc.array(name, { maxLength: 3 }),
        }),
        { maxLength: 10 },
      ),
    })
    .map(({ names, sides }) => ({
      nodes: names.map((text, at) => node(`${at}`, text)),
      joints: sides.map(({ from, to, lines }, at) => ({ ...joint(`j${at}`, from.map(String), to.map(String)), lines })),
    }));
  const width = fc.integer({ min: 240, max: 1600 });

  it('no two boxes overlap and everything lies within the drawing', () => {
    fc.assert(
      fc.property(spec, width, (graph, box) => {
        const layout = layoutGraph(graph, box);
        expect(layout.boxes).toHaveLength(graph.nodes.length + graph.joints.length);
        expect(overlaps(layout)).toEqual([]);
        expect(layout.width).toBeLessThanOrEqual(box);
        for (const { x, y, width: wide, height } of layout.boxes) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(-0.001);
          expect(x + wide).toBeLessThanOrEqual(layout.width + 0.001);
          expect(y + height).toBeLessThanOrEqual(layout.height + 0.001);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('every letter of every name is there and fits its box', () => {
    fc.assert(
      fc.property(spec, width, (graph, box) => {
        const layout = layoutGraph(graph, box);
        for (const one of layout.boxes.filter(({ kind }) => kind === 'node')) {
          const drawn = one.texts.map((text) => text.text).join('');
          const meant = graph.nodes.find(({ id }) => id === one.id)?.name ?? '';
          expect(drawn.replaceAll(/\s/g, '').startsWith(meant.replaceAll(/\s/g, ''))).toBe(true);
          for (const { text, size, bold } of one.texts) {
            expect(textWidth(text, size, bold)).toBeLessThanOrEqual(one.width - 2 * boxPadding + 0.001);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('goes across only where the columns have room', () => {
    fc.assert(
      fc.property(spec, width, (graph, box) => {
        fc.pre(leastWidthAcross(graph) > box);
        expect(layoutGraph(graph, box).width).toBeLessThanOrEqual(box);
      }),
    );
  });
});
