import type { FlowLink, FlowNode, FlowSpec } from './chart-spec.ts';

/** The nodes under one heading, from top to bottom. */
export interface FlowGroup {
  readonly label: string;
  readonly left: readonly FlowNode[];
  readonly right: readonly FlowNode[];
}

/** A flow in the order it is drawn in; every link goes from a node on the left to one on the right. */
export interface OrderedFlow {
  readonly groups: readonly FlowGroup[];
  readonly links: readonly FlowLink[];
}

type Positions = ReadonlyMap<string, number>;

const rounds = 6;

function positionsOf(groups: readonly (readonly FlowNode[])[]): Positions {
  return new Map(groups.flat().map((node, index) => [node.id, index]));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Sorts by the mean position of the neighbours; a node without any goes last, equal ones keep their order. */
function sortByNeighbours(
  nodes: readonly FlowNode[],
  neighbours: ReadonlyMap<string, readonly string[]>,
  positions: Positions,
): FlowNode[] {
  const keyed = nodes.map((node) => {
    const ids = neighbours.get(node.id) ?? [];
    return { node, key: ids.length === 0 ? Number.POSITIVE_INFINITY : mean(ids.map((id) => positions.get(id) ?? 0)) };
  });
  return keyed.sort((a, b) => (a.key === b.key ? 0 : a.key - b.key)).map(({ node }) => node);
}

/** How many pairs of links cross each other. */
export function countCrossings(links: readonly FlowLink[], left: Positions, right: Positions): number {
  const ends = links.map((link) => [left.get(link.from) ?? 0, right.get(link.to) ?? 0] as const);
  let crossings = 0;
  for (const [index, [from, to]] of ends.entries()) {
    for (const [otherFrom, otherTo] of ends.slice(index + 1)) {
      if ((from - otherFrom) * (to - otherTo) < 0) crossings += 1;
    }
  }
  return crossings;
}

/** Groups in the order they first appear; a node on the right joins the group that most of its links come from. */
function groupNodes(
  nodes: readonly FlowNode[],
  sources: ReadonlyMap<string, readonly string[]>,
): { readonly label: string; left: FlowNode[]; right: FlowNode[] }[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const groups = new Map<string, { label: string; left: FlowNode[]; right: FlowNode[] }>();
  const groupOf = (label: string): { left: FlowNode[]; right: FlowNode[] } => {
    const group = groups.get(label) ?? { label, left: [], right: [] };
    groups.set(label, group);
    return group;
  };
  for (const node of nodes) if (node.side === 'left') groupOf(node.group).left.push(node);
  for (const node of nodes) {
    if (node.side === 'left') continue;
    const votes = new Map<string, number>();
    for (const id of sources.get(node.id) ?? []) {
      const label = byId.get(id)?.group ?? node.group;
      votes.set(label, (votes.get(label) ?? 0) + 1);
    }
    const [home] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? [node.group];
    groupOf(groups.has(node.group) ? node.group : home).right.push(node);
  }
  return [...groups.values()];
}

function neighboursOf(links: readonly FlowLink[], of: 'from' | 'to', neighbour: 'from' | 'to'): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  for (const link of links) {
    const known = neighbours.get(link[of]);
    if (known === undefined) neighbours.set(link[of], [link[neighbour]]);
    else known.push(link[neighbour]);
  }
  return neighbours;
}

/**
 * Puts both sides in an order that crosses few links: alternately each side is sorted by the mean position of what it
 * is linked to, inside its group, and the best of a few rounds is kept. Where every node on the left has one link,
 * which is what mergers are, nothing crosses inside a group. Repeated ids and links to unknown nodes are left out.
 */
export function orderFlow(spec: FlowSpec): OrderedFlow {
  const side = new Map<string, FlowNode['side']>();
  const nodes = spec.nodes.filter((node) => {
    if (side.has(node.id)) return false;
    side.set(node.id, node.side);
    return true;
  });
  const links = spec.links.filter((link) => side.get(link.from) === 'left' && side.get(link.to) === 'right');
  const sources = neighboursOf(links, 'to', 'from');
  const results = neighboursOf(links, 'from', 'to');
  let groups: readonly FlowGroup[] = groupNodes(nodes, sources);
  let best = groups;
  let fewest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds && fewest > 0; round += 1) {
    const leftAt = positionsOf(groups.map((group) => group.left));
    const sorted = groups.map(({ label, left, right }) => ({
      label,
      left,
      right: sortByNeighbours(right, sources, leftAt),
    }));
    const rightAt = positionsOf(sorted.map((group) => group.right));
    const crossings = countCrossings(links, leftAt, rightAt);
    if (crossings < fewest) {
      best = sorted;
      fewest = crossings;
    }
    groups = sorted.map(({ label, left, right }) => ({
      label,
      left: sortByNeighbours(left, results, rightAt),
      right,
    }));
  }
  return { groups: best, links };
}
