import type { Id, Unit } from '../records/records.ts';
import { type ChangeEffect, effectOf } from './change-effect.ts';
import { farEnd, type LineageDirection, stepsFrom } from './lineage-walk.ts';
import type { LineageIndex, LineageStep } from './unit-index.ts';

/** A unit of the graph. */
export interface LineageNode {
  readonly id: Id;
  /** Null when a change names a unit that the register does not hold. */
  readonly unit: Unit | null;
  /** Steps from the unit asked for: 0 itself, negative before it, positive after it. */
  readonly depth: number;
}

/** A step of the graph; `effect` tells planned and reverted steps from those that count. */
export interface LineageEdge extends LineageStep {
  readonly effect: ChangeEffect;
}

/** Ancestors and descendants of one unit. Nodes from the earliest depth to the latest. */
export interface LineageGraph {
  readonly nodes: readonly LineageNode[];
  readonly edges: readonly LineageEdge[];
}

function collect(index: LineageIndex, start: Id, direction: LineageDirection, depths: Map<Id, number>): LineageEdge[] {
  const edges: LineageEdge[] = [];
  const seen = new Set<Id>([start]);
  const queue: { readonly unit: Id; readonly distance: number }[] = [{ unit: start, distance: 0 }];
  for (const { unit, distance } of queue) {
    for (const step of stepsFrom(index, unit, direction)) {
      edges.push({ ...step, effect: effectOf(step.change) });
      const next = farEnd(step, direction);
      if (seen.has(next)) continue;
      seen.add(next);
      if (!depths.has(next)) depths.set(next, direction === 'forward' ? distance + 1 : -distance - 1);
      queue.push({ unit: next, distance: distance + 1 });
    }
  }
  return edges;
}

/**
 * All that a unit came from and all that became of it, whatever the day and the status of the changes: the picture
 * shows planned, paused and unknown steps apart by `effect`. Each unit and each step appears once, loops included.
 */
export function lineageGraph(index: LineageIndex, unitId: Id): LineageGraph {
  const depths = new Map<Id, number>([[unitId, 0]]);
  const edges = new Map<string, LineageEdge>();
  for (const direction of ['backward', 'forward'] as const) {
    for (const edge of collect(index, unitId, direction, depths)) {
      edges.set(`${edge.change.id} ${edge.from} ${edge.to}`, edge);
    }
  }
  const nodes = [...depths].map(([id, depth]) => ({ id, unit: index.units.get(id) ?? null, depth }));
  nodes.sort((a, b) => a.depth - b.depth);
  return { nodes, edges: [...edges.values()] };
}
