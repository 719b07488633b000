import { labelSize } from './chart-metrics.ts';
import type { FlowHeading } from './flow-geometry.ts';
import type { FlowGroup } from './order-flow.ts';
import { wrapText } from './wrap-text.ts';

/** The heading of a group: its name in one line, and how many became how many where both are there. */
export function flowHeading({ label, left, right }: FlowGroup, top: number, room: number): FlowHeading {
  return {
    key: label,
    top,
    lines: wrapText(label, room, labelSize, 1, true),
    countText: left.length > 0 && right.length > 0 ? `${left.length} → ${right.length}` : '',
  };
}
