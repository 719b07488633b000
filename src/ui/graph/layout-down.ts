import { jointTexts, nodeTexts, textsAt } from './box-texts.ts';
import type { GraphJoint, GraphLayout, GraphSpec, PlacedBox, PlacedLine } from './graph-spec.ts';
import { type Edge, inOrderOfTime, layerGraph, type LayeredGraph } from './layer-graph.ts';

const laneWidth = 12;
const mostLanes = 6;
const gap = 10;
const edgeSpace = 4;
const widest = 480;
const jointIndent = 16;

/** Corners so that what leads to something stands close above it. */
function sequence({ vertices, edges }: LayeredGraph): readonly string[] {
  const into = new Map<string, string[]>();
  for (const edge of edges) {
    if (!edge.turned) into.set(edge.to, [...(into.get(edge.to) ?? []), edge.from]);
  }
  const placed = new Set<string>();
  for (const end of [...inOrderOfTime(vertices.keys(), edges)].reverse()) {
    // Walks back from each end; what is placed already is not placed again.
    const path = [{ key: end, next: 0 }];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const earlier = into.get(top.key)?.[top.next];
      top.next += 1;
      if (earlier === undefined) {
        placed.add(top.key);
        path.pop();
      } else if (!placed.has(earlier)) path.push({ key: earlier, next: 0 });
    }
  }
  return [...placed];
}

interface Rail {
  readonly joint: GraphJoint;
  readonly edges: readonly Edge[];
  readonly lane: number;
}

function railsOf(graph: LayeredGraph, places: ReadonlyMap<string, number>): readonly Rail[] {
  const byJoint = new Map<GraphJoint, Edge[]>();
  for (const edge of graph.edges) byJoint.set(edge.joint, [...(byJoint.get(edge.joint) ?? []), edge]);
  const spans = [...byJoint].map(([joint, edges]) => {
    const rows = edges.flatMap((edge) => [places.get(edge.from) ?? 0, places.get(edge.to) ?? 0]);
    return { joint, edges, first: Math.min(...rows), last: Math.max(...rows) };
  });
  spans.sort((a, b) => a.first - b.first || a.last - b.last);
  const ends: number[] = [];
  return spans.map((span) => {
    const free = ends.findIndex((end) => end < span.first);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = span.last;
    // More lanes than there is room for share the last one.
    return { joint: span.joint, edges: span.edges, lane: Math.min(lane, mostLanes - 1) };
  });
}

/** Height at which each line meets a box: side by side, what comes in above what goes out. */
function tapsOf(edges: readonly Edge[], boxes: ReadonlyMap<string, PlacedBox>): ReadonlyMap<string, number> {
  const ends = new Map<string, string[]>();
  for (const edge of edges) ends.set(edge.to, [...(ends.get(edge.to) ?? []), `in ${edge.joint.id}`]);
  for (const edge of edges) ends.set(edge.from, [...(ends.get(edge.from) ?? []), `out ${edge.joint.id}`]);
  const taps = new Map<string, number>();
  for (const [key, names] of ends) {
    const box = boxes.get(key);
    if (box === undefined) continue;
    const distinct = [...new Set(box.kind === 'joint' ? ['joint'] : names)];
    for (const [index, name] of distinct.entries()) {
      taps.set(`${key} ${name}`, box.y + (box.height * (index + 1)) / (distinct.length + 1));
    }
  }
  return taps;
}

function railLines(rail: Rail, x: number, boxes: ReadonlyMap<string, PlacedBox>, taps: ReadonlyMap<string, number>) {
  const { joint, edges } = rail;
  const { dashed } = joint;
  const stubs = edges.flatMap((edge): PlacedLine[] => {
    const isResult = boxes.get(edge.to)?.kind === 'node';
    const far = isResult ? edge.to : edge.from;
    const box = boxes.get(far);
    const y = taps.get(`${far} ${isResult ? 'in' : 'out'} ${joint.id}`);
    if (box === undefined || y === undefined) return [];
    const points = [
      { x, y },
      { x: box.x, y },
    ];
    return [{ id: `${edge.from} ${edge.to}`, points, dashed, arrow: isResult, curved: false }];
  });
  const own = [...boxes.values()].find((box) => box.kind === 'joint' && box.id === joint.id);
  if (own !== undefined && edges.length > 0) {
    const y = own.y + own.height / 2;
    const points = [
      { x, y },
      { x: own.x, y },
    ];
    stubs.push({ id: `own ${joint.id}`, points, dashed, arrow: false, curved: false });
  }
  const heights = stubs.flatMap((line) => line.points.map((point) => point.y));
  if (heights.length === 0) return [];
  const points = [
    { x, y: Math.min(...heights) },
    { x, y: Math.max(...heights) },
  ];
  return [{ id: `rail ${joint.id}`, points, dashed, arrow: false, curved: false }, ...stubs];
}

/**
 * The graph from top to bottom, the earliest at the top: one box a row, joined by a rail at the left for each joint.
 * Fits any width and any depth. Nothing overlaps.
 */
export function layoutDown(spec: GraphSpec, width: number): GraphLayout {
  const graph = layerGraph(spec);
  const order = sequence(graph);
  const rails = railsOf(graph, new Map(order.map((key, index) => [key, index])));
  const lanes = rails.reduce((most, rail) => Math.max(most, rail.lane + 1), 0);
  const left = edgeSpace + lanes * laneWidth + (lanes > 0 ? laneWidth : 0);
  const whole = Math.min(width, left + widest);

  const boxes = new Map<string, PlacedBox>();
  let y = 0;
  for (const key of order) {
    const vertex = graph.vertices.get(key);
    if (vertex === undefined) continue;
    const x = vertex.kind === 'node' ? left : left + jointIndent;
    const own = whole - x;
    const { texts, height } = vertex.kind === 'node' ? nodeTexts(vertex.node, own) : jointTexts(vertex.joint, own);
    const id = vertex.kind === 'node' ? vertex.node.id : vertex.joint.id;
    const top = y;
    boxes.set(key, { id, kind: vertex.kind, x, y: top, width: own, height, texts: textsAt(texts, top) });
    y += height + gap;
  }
  const taps = tapsOf(graph.edges, boxes);
  const lines = rails.flatMap((rail) => railLines(rail, edgeSpace + (lanes - 1 - rail.lane) * laneWidth, boxes, taps));
  return { width: whole, height: Math.max(0, y - gap), boxes: [...boxes.values()], lines };
}
