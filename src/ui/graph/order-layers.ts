import type { LayeredGraph } from './layer-graph.ts';

/** A place in a layer: a corner, or where a long line passes through. */
export interface Slot {
  readonly key: string;
  readonly isCorner: boolean;
}

/** Slots by layer from left to right, each from top to bottom, with the short lines between neighbouring layers. */
export interface OrderedLayers {
  readonly slots: readonly (readonly Slot[])[];
  /** Slots of the layer before that lead to a slot, and of the layer after. */
  readonly before: ReadonlyMap<string, readonly string[]>;
  readonly after: ReadonlyMap<string, readonly string[]>;
  /** For each edge, in the order of the graph: the slots it passes, ends included; null for a turned one. */
  readonly routes: readonly (readonly string[] | null)[];
}

const sweeps = 8;

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

interface Layer {
  readonly order: Slot[];
}

function withPassages(graph: LayeredGraph): OrderedLayers & { readonly layers: readonly Layer[] } {
  const used = [...new Set(graph.layers.values())].sort((a, b) => a - b);
  const layers: Layer[] = used.map(() => ({ order: [] }));
  const at = new Map(used.map((layer, index) => [layer, index]));
  for (const [key, layer] of graph.layers) layers[at.get(layer) ?? 0]?.order.push({ key, isCorner: true });
  const before = new Map<string, string[]>();
  const after = new Map<string, string[]>();
  const routes = graph.edges.map((edge, index) => {
    if (edge.turned) return null;
    const first = at.get(graph.layers.get(edge.from) ?? 0) ?? 0;
    const last = at.get(graph.layers.get(edge.to) ?? 0) ?? 0;
    const route = [edge.from];
    for (let layer = first + 1; layer < last; layer += 1) {
      const key = `passage ${index} ${layer}`;
      layers[layer]?.order.push({ key, isCorner: false });
      route.push(key);
    }
    route.push(edge.to);
    for (const [step, key] of route.slice(1).entries()) {
      push(before, key, route[step] ?? edge.from);
      push(after, route[step] ?? edge.from, key);
    }
    return route;
  });
  return { layers, slots: [], before, after, routes };
}

function sortBy(layer: Layer, fixed: Layer, neighbours: ReadonlyMap<string, readonly string[]>): void {
  const places = new Map(fixed.order.map((slot, index) => [slot.key, index]));
  const wanted = new Map(
    layer.order.map((slot, index) => {
      const near = (neighbours.get(slot.key) ?? []).map((key) => places.get(key) ?? 0);
      const scale = fixed.order.length / Math.max(1, layer.order.length);
      return [slot.key, near.length === 0 ? index * scale : near.reduce((sum, place) => sum + place, 0) / near.length];
    }),
  );
  layer.order.sort((a, b) => (wanted.get(a.key) ?? 0) - (wanted.get(b.key) ?? 0));
}

function crossingsBetween(left: readonly Slot[], right: readonly Slot[], after: OrderedLayers['after']): number {
  const places = new Map(right.map((slot, index) => [slot.key, index]));
  const ends = left.flatMap((slot, index) =>
    (after.get(slot.key) ?? []).flatMap((key) => {
      const place = places.get(key);
      return place === undefined ? [] : [{ index, place }];
    }),
  );
  let count = 0;
  for (const [first, a] of ends.entries()) {
    for (const b of ends.slice(first + 1)) if ((a.index - b.index) * (a.place - b.place) < 0) count += 1;
  }
  return count;
}

function crossings(slots: OrderedLayers['slots'], after: OrderedLayers['after']): number {
  return slots.slice(1).reduce((sum, right, index) => sum + crossingsBetween(slots[index] ?? [], right, after), 0);
}

/** Orders the slots of each layer so that few lines cross (barycentre sweeps; the best order seen is kept). */
export function orderLayers(graph: LayeredGraph): OrderedLayers {
  const { layers, before, after, routes } = withPassages(graph);
  const snapshot = () => layers.map((layer) => [...layer.order]);
  let best = snapshot();
  let fewest = crossings(best, after);
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep += 1) {
    const forward = sweep % 2 === 0;
    const order = forward ? layers : [...layers].reverse();
    for (const [index, layer] of order.entries()) {
      const fixed = order[index - 1];
      if (fixed !== undefined) sortBy(layer, fixed, forward ? before : after);
    }
    const count = crossings(snapshot(), after);
    if (count < fewest) {
      fewest = count;
      best = snapshot();
    }
  }
  return { slots: best, before, after, routes };
}
