import { type ChartLayout, layoutWidth } from './chart-metrics.ts';
import type { FlowSpec } from './chart-spec.ts';
import { type FlowLayout, screenPitch } from './flow-geometry.ts';
import { layoutFlowNarrow } from './layout-flow-narrow.ts';
import { layoutFlowWide } from './layout-flow-wide.ts';
import { layoutKeys } from './layout-keys.ts';
import { orderFlow } from './order-flow.ts';

const keysGap = 12;

/** Room in px under the drawing for the sentence about the node that has the focus. */
const sentenceRoom = 48;

/** @param pitch height in px of one row; never less than a line of text. */
export function layoutFlow(spec: FlowSpec, layout: ChartLayout, pitch = screenPitch): FlowLayout {
  const flow = orderFlow(spec);
  const placed = layout === 'wide' ? layoutFlowWide(spec, flow, pitch) : layoutFlowNarrow(spec, flow, pitch);
  const keysHeight = layoutKeys(spec.keys, layoutWidth(layout)).height;
  const keysTop = placed.height + (keysHeight > 0 ? keysGap : 0);
  return { ...placed, keysTop, height: keysTop + keysHeight + sentenceRoom };
}
