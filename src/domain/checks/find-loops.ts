import { inOneGo, type Steps } from '../steps.ts';

const nodesPerStep = 1000;

/**
 * Loops of a directed graph, each as its members from the first one found back to itself (`a, b, a`).
 * Every loop of a graph with one edge out of each node is found; of others at least one in each knot.
 * Iterative, so that a chain of 20,000 rows does not exhaust the stack.
 */
export function* loopSteps(edges: ReadonlyMap<string, readonly string[]>): Steps<readonly (readonly string[])[]> {
  const done = new Set<string>();
  const loops: string[][] = [];
  // The way to the node at hand, where each of its nodes stands on it, and which edge of each comes next.
  const path: string[] = [];
  const position = new Map<string, number>();
  const next: number[] = [];
  const enter = (node: string) => {
    position.set(node, path.length);
    path.push(node);
    next.push(0);
  };
  for (const [start, targets] of edges) {
    if (done.has(start)) continue;
    // Most often the way on is known already, as where parents stand before their children.
    if (targets.every((target) => done.has(target))) done.add(start);
    else enter(start);
    if (done.size % nodesPerStep === 0) yield;
    while (path.length > 0) {
      const depth = path.length - 1;
      const node = path[depth] ?? start;
      const turn = next[depth] ?? 0;
      const target = edges.get(node)?.[turn];
      if (target === undefined) {
        done.add(node);
        if (done.size % nodesPerStep === 0) yield;
        position.delete(node);
        path.pop();
        next.pop();
        continue;
      }
      next[depth] = turn + 1;
      const at = position.get(target);
      if (at !== undefined) loops.push([...path.slice(at), target]);
      else if (!done.has(target)) enter(target);
    }
  }
  return loops;
}

/** {@link loopSteps} without a pause. */
export function findLoops(edges: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  return inOneGo(loopSteps(edges));
}
