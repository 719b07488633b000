import { type BoxTexts, jointTexts, nodeTexts, textsAt } from './box-texts.ts';
import type { GraphLayout, GraphPoint, GraphSpec, PlacedBox, PlacedLine } from './graph-spec.ts';
import { layerGraph, type LayeredGraph } from './layer-graph.ts';
import { orderLayers, type OrderedLayers, type Slot } from './order-layers.ts';
import { placeInOrder } from './place-in-order.ts';

const nodeWidth = { least: 130, most: 230 } as const;
const jointWidth = { least: 88, most: 124 } as const;
const padding = { least: 14, most: 40 } as const;
const gap = 12;
const passageHeight = 6;
const passes = 6;
// Room at either side and below for lines that lead back.
const turnSpace = 14;
const turnStep = 8;

interface Column {
  readonly kind: 'node' | 'joint';
  readonly slots: readonly Slot[];
}

function columnsOf(graph: LayeredGraph, ordered: OrderedLayers): readonly Column[] {
  return ordered.slots.map((slots) => {
    const corner = slots.find((slot) => slot.isCorner);
    return { kind: graph.vertices.get(corner?.key ?? '')?.kind ?? 'node', slots };
  });
}

function widthOf(columns: readonly { readonly kind: Column['kind'] }[], node: number, joint: number): number {
  const nodes = columns.filter((column) => column.kind === 'node').length;
  return nodes * node + (columns.length - nodes) * (joint + 2 * padding.least);
}

function marginOf({ edges }: LayeredGraph): number {
  return edges.some((edge) => edge.turned) ? turnSpace : 0;
}

/** Narrowest box in px in which the graph can be drawn from left to right. */
export function leastWidthAcross(spec: GraphSpec): number {
  const kinds = new Map<number, Column['kind']>();
  const graph = layerGraph(spec);
  for (const [key, layer] of graph.layers) kinds.set(layer, graph.vertices.get(key)?.kind ?? 'node');
  const columns = [...kinds.values()].map((kind) => ({ kind }));
  return widthOf(columns, nodeWidth.least, jointWidth.least) + 2 * marginOf(graph);
}

function sized(least: number, most: number, room: number, count: number): number {
  return Math.floor(Math.min(most, least + Math.max(0, room) / Math.max(1, count)));
}

type Heights = ReadonlyMap<string, number>;

function middlesOf(columns: readonly Column[], ordered: OrderedLayers, heights: Heights): ReadonlyMap<string, number> {
  const middles = new Map<string, number>();
  const place = (column: Column, wishes: readonly number[]): void => {
    const tall = column.slots.map((slot) => heights.get(slot.key) ?? passageHeight);
    const tops = placeInOrder(
      tall.map((height, index) => ({ height, middle: wishes[index] ?? 0 })),
      gap,
    );
    for (const [index, slot] of column.slots.entries()) {
      middles.set(slot.key, (tops[index] ?? 0) + (tall[index] ?? 0) / 2);
    }
  };
  for (const column of columns) place(column, []);
  for (let pass = 0; pass < passes; pass += 1) {
    const near = pass % 2 === 0 ? ordered.before : ordered.after;
    for (const column of pass % 2 === 0 ? columns : [...columns].reverse()) {
      const wishes = column.slots.map((slot) => {
        const places = (near.get(slot.key) ?? []).flatMap((key) => middles.get(key) ?? []);
        if (places.length === 0) return middles.get(slot.key) ?? 0;
        return places.reduce((sum, middle) => sum + middle, 0) / places.length;
      });
      place(column, wishes);
    }
  }
  return middles;
}

function box(key: string, graph: LayeredGraph, texts: BoxTexts, x: number, width: number, top: number): PlacedBox[] {
  const vertex = graph.vertices.get(key);
  if (vertex === undefined) return [];
  const id = vertex.kind === 'node' ? vertex.node.id : vertex.joint.id;
  return [{ id, kind: vertex.kind, x, y: top, width, height: texts.height, texts: textsAt(texts.texts, top) }];
}

/** A line back to an earlier column, below all boxes. */
function aroundBelow(from: GraphPoint | undefined, to: GraphPoint | undefined, y: number): readonly GraphPoint[] {
  if (from === undefined || to === undefined) return [];
  const [right, left] = [from.x + turnSpace - 4, to.x - turnSpace + 2];
  return [from, { x: right, y: from.y }, { x: right, y }, { x: left, y }, { x: left, y: to.y }, to];
}

/** The graph from left to right, the earliest at the left; at least `leastWidthAcross` wide. Nothing overlaps. */
export function layoutAcross(spec: GraphSpec, width: number): GraphLayout {
  const graph = layerGraph(spec);
  const ordered = orderLayers(graph);
  const columns = columnsOf(graph, ordered);
  const nodeColumns = columns.filter((column) => column.kind === 'node').length;
  const margin = marginOf(graph);
  const room = width - 2 * margin - widthOf(columns, nodeWidth.least, jointWidth.least);
  const joint = sized(jointWidth.least, jointWidth.most, room / 3, columns.length - nodeColumns);
  const left = width - 2 * margin - widthOf(columns, nodeWidth.least, joint);
  const node = sized(nodeWidth.least, nodeWidth.most, left, nodeColumns);
  const jointColumns = columns.length - nodeColumns;
  const rest = width - 2 * margin - widthOf(columns, node, joint);
  const space = sized(padding.least, padding.most, rest, 2 * jointColumns);

  const texts = new Map<string, BoxTexts>();
  for (const vertex of graph.vertices.values()) {
    texts.set(vertex.key, vertex.kind === 'node' ? nodeTexts(vertex.node, node) : jointTexts(vertex.joint, joint));
  }
  const heights = new Map([...texts].map(([key, { height }]) => [key, height]));
  const middles = middlesOf(columns, ordered, heights);
  const tops = [...middles].map(([key, middle]) => middle - (heights.get(key) ?? passageHeight) / 2);
  const top = tops.length === 0 ? 0 : Math.min(...tops);

  const boxes: PlacedBox[] = [];
  const ins = new Map<string, GraphPoint>();
  const outs = new Map<string, GraphPoint>();
  let x = margin;
  for (const column of columns) {
    const inner = column.kind === 'node' ? node : joint;
    const from = column.kind === 'node' ? x : x + space;
    for (const { key, isCorner } of column.slots) {
      const y = (middles.get(key) ?? 0) - top;
      ins.set(key, { x: from, y });
      outs.set(key, { x: from + inner, y });
      const own = texts.get(key);
      if (isCorner && own !== undefined) boxes.push(...box(key, graph, own, from, inner, y - own.height / 2));
    }
    x += column.kind === 'node' ? inner : inner + 2 * space;
  }

  const bottom = Math.max(0, ...boxes.map((one) => one.y + one.height));
  let turns = 0;
  const lines = graph.edges.flatMap((edge, index): PlacedLine[] => {
    const arrow = graph.vertices.get(edge.to)?.kind === 'node';
    const line = { id: `${edge.from} ${edge.to}`, dashed: edge.joint.dashed, arrow };
    if (edge.turned) {
      turns += 1;
      return [
        {
          ...line,
          points: aroundBelow(outs.get(edge.from), ins.get(edge.to), bottom + turns * turnStep),
          curved: false,
        },
      ];
    }
    const route = ordered.routes[index] ?? [edge.from, edge.to];
    const points = route.flatMap((key, step) => {
      const [start, end] = [ins.get(key), outs.get(key)];
      if (start === undefined || end === undefined) return [];
      if (step === 0) return [end];
      return step === route.length - 1 ? [start] : [start, end];
    });
    return [{ ...line, points, curved: true }];
  });
  return { width: columns.length === 0 ? 0 : x + margin, height: bottom + turns * turnStep, boxes, lines };
}
