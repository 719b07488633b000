import { wideFrom } from '../charts/chart-metrics.ts';
import type { GraphLayout, GraphSpec } from './graph-spec.ts';
import { layoutAcross, leastWidthAcross } from './layout-across.ts';
import { layoutDown } from './layout-down.ts';

/**
 * The drawing of a graph for a box of the width in px: from left to right where the box is wide enough for all columns,
 * from top to bottom otherwise. The same graph and width always give the same drawing.
 */
export function layoutGraph(spec: GraphSpec, width: number): GraphLayout {
  const across = width >= wideFrom && leastWidthAcross(spec) <= width;
  return across ? layoutAcross(spec, width) : layoutDown(spec, width);
}
