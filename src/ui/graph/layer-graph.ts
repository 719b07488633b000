import type { GraphJoint, GraphNode, GraphSpec } from './graph-spec.ts';

/** A node or a joint as a corner of the graph. */
export type Vertex =
  | { readonly key: string; readonly kind: 'node'; readonly node: GraphNode }
  | { readonly key: string; readonly kind: 'joint'; readonly joint: GraphJoint };

/** One way between a node and a joint; `turned` leads back against time because the data run in a circle. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly joint: GraphJoint;
  readonly turned: boolean;
}

/** Corners in layers from the earliest to the latest: nodes on even layers, joints on odd ones. */
export interface LayeredGraph {
  readonly vertices: ReadonlyMap<string, Vertex>;
  readonly edges: readonly Edge[];
  readonly layers: ReadonlyMap<string, number>;
}

function keyOfNode(id: string): string {
  return `node ${id}`;
}

function keyOfJoint(id: string): string {
  return `joint ${id}`;
}

function knownKeys(ids: readonly string[], vertices: ReadonlyMap<string, Vertex>): readonly string[] {
  return Array.from(new Set(ids), keyOfNode).filter((key) => vertices.has(key));
}

function edgesOf(spec: GraphSpec, vertices: ReadonlyMap<string, Vertex>): readonly Edge[] {
  return spec.joints.flatMap((joint) => {
    const middle = keyOfJoint(joint.id);
    return [
      ...knownKeys(joint.from, vertices).map((from) => ({ from, to: middle, joint, turned: false })),
      ...knownKeys(joint.to, vertices).map((to) => ({ from: middle, to, joint, turned: false })),
    ];
  });
}

/** The edges by the corner they leave; turned ones are not followed. */
function edgesFrom(edges: readonly Edge[]): ReadonlyMap<string, readonly Edge[]> {
  const map = new Map<string, Edge[]>();
  for (const edge of edges) {
    if (!edge.turned) map.set(edge.from, [...(map.get(edge.from) ?? []), edge]);
  }
  return map;
}

/** Marks the edges that close a circle. Without recursion, so that a long chain does not exhaust the stack. */
function turnBackEdges(keys: Iterable<string>, edges: readonly Edge[]): readonly Edge[] {
  const out = edgesFrom(edges);
  const state = new Map<string, 'open' | 'done'>();
  const turned = new Set<Edge>();
  for (const start of keys) {
    if (state.has(start)) continue;
    const path = [{ key: start, next: 0 }];
    state.set(start, 'open');
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const edge = out.get(top.key)?.[top.next];
      if (edge === undefined) {
        state.set(top.key, 'done');
        path.pop();
        continue;
      }
      top.next += 1;
      const seen = state.get(edge.to);
      if (seen === 'open') turned.add(edge);
      if (seen !== undefined) continue;
      state.set(edge.to, 'open');
      path.push({ key: edge.to, next: 0 });
    }
  }
  return edges.map((edge) => (turned.has(edge) ? { ...edge, turned: true } : edge));
}

/** Corners so that every edge that is not turned leads from an earlier one to a later one. */
export function inOrderOfTime(keys: Iterable<string>, edges: readonly Edge[]): readonly string[] {
  const waiting = new Map<string, number>();
  for (const key of keys) waiting.set(key, 0);
  for (const edge of edges) if (!edge.turned) waiting.set(edge.to, (waiting.get(edge.to) ?? 0) + 1);
  const out = edgesFrom(edges);
  const ready = [...waiting].filter(([, count]) => count === 0).map(([key]) => key);
  for (const key of ready) {
    for (const edge of out.get(key) ?? []) {
      const left = (waiting.get(edge.to) ?? 1) - 1;
      waiting.set(edge.to, left);
      if (left === 0) ready.push(edge.to);
    }
  }
  return ready;
}

function layersOf(
  vertices: ReadonlyMap<string, Vertex>,
  edges: readonly Edge[],
  order: readonly string[],
): ReadonlyMap<string, number> {
  const layers = new Map<string, number>();
  for (const key of order) layers.set(key, vertices.get(key)?.kind === 'joint' ? 1 : 0);
  const out = edgesFrom(edges);
  for (const key of order) {
    const layer = layers.get(key) ?? 0;
    for (const edge of out.get(key) ?? []) layers.set(edge.to, Math.max(layers.get(edge.to) ?? 0, layer + 1));
  }
  // What leads on stands right before what it leads to, not at the far left.
  for (const key of [...order].reverse()) {
    const next = (out.get(key) ?? []).map((edge) => layers.get(edge.to) ?? 0);
    if (next.length > 0) layers.set(key, Math.min(...next) - 1);
  }
  return layers;
}

/** Puts nodes and joints into layers, whatever the data: loops are cut, parallel ways are kept. */
export function layerGraph(spec: GraphSpec): LayeredGraph {
  const vertices = new Map<string, Vertex>();
  for (const node of spec.nodes) vertices.set(keyOfNode(node.id), { key: keyOfNode(node.id), kind: 'node', node });
  for (const joint of spec.joints) {
    vertices.set(keyOfJoint(joint.id), { key: keyOfJoint(joint.id), kind: 'joint', joint });
  }
  const edges = turnBackEdges(vertices.keys(), edgesOf(spec, vertices));
  return { vertices, edges, layers: layersOf(vertices, edges, inOrderOfTime(vertices.keys(), edges)) };
}
