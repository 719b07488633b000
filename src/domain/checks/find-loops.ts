/**
 * Loops of a directed graph, each as its members from the first one found back to itself (`a, b, a`).
 * Every loop of a graph with one edge out of each node is found; of others at least one in each knot.
 * Iterative, so that a chain of 20,000 rows does not exhaust the stack.
 */
export function findLoops(edges: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const done = new Set<string>();
  const loops: string[][] = [];
  for (const start of edges.keys()) {
    if (done.has(start)) continue;
    const path = [start];
    const position = new Map([[start, 0]]);
    const next = [0];
    while (path.length > 0) {
      const depth = path.length - 1;
      const node = path[depth] ?? start;
      const turn = next[depth] ?? 0;
      const target = edges.get(node)?.[turn];
      if (target === undefined) {
        done.add(node);
        position.delete(node);
        path.pop();
        next.pop();
        continue;
      }
      next[depth] = turn + 1;
      const at = position.get(target);
      if (at !== undefined) loops.push([...path.slice(at), target]);
      else if (!done.has(target)) {
        position.set(target, path.length);
        path.push(target);
        next.push(0);
      }
    }
  }
  return loops;
}
