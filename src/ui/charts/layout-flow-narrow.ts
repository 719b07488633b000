import { detailLine, detailSize, narrowFrom } from './chart-metrics.ts';
import type { FlowNode, FlowSpec } from './chart-spec.ts';
import { type Extent, freeCuts } from './flow-cuts.ts';
import {
  type FlowBand,
  type FlowHeading,
  type FlowItem,
  type FlowLayout,
  headingGap,
  headingHeight,
  narrowEdge,
  narrowIndent,
} from './flow-geometry.ts';
import { flowHeading } from './flow-heading.ts';
import type { OrderedFlow } from './order-flow.ts';
import { wrapText } from './wrap-text.ts';

const labelLines = 3;

/** A list: every unit on the right with those it was made from indented under it. */
export function layoutFlowNarrow(spec: FlowSpec, flow: OrderedFlow, pitch: number): Omit<FlowLayout, 'keysTop'> {
  const newRoom = narrowFrom - 2 * narrowEdge;
  const oldRoom = newRoom - narrowIndent;
  const headings: FlowHeading[] = [];
  const items: FlowItem[] = [];
  const bands: FlowBand[] = [];
  const extents: Extent[] = [];
  const starts: number[] = [];
  const leftById = new Map(flow.groups.flatMap((group) => group.left).map((node) => [node.id, node]));
  const leftRank = new Map([...leftById.keys()].map((id, index) => [id, index]));
  const linked = new Set(flow.links.map((link) => link.from));

  const rightHead = wrapText(spec.rightLabel, newRoom, detailSize, 3, true);
  const leftHead = wrapText(spec.leftLabel, oldRoom, detailSize, 3);
  const heads = [
    { side: 'right', top: 0, lines: rightHead },
    { side: 'left', top: rightHead.length * detailLine, lines: leftHead },
  ] as const;
  const headsHeight = (rightHead.length + leftHead.length) * detailLine + 8;
  let top = headsHeight;

  const add = (key: string, node: FlowNode, note: string): FlowItem => {
    const right = node.side === 'right';
    const lines = wrapText(node.label, right ? newRoom : oldRoom, detailSize, labelLines, right);
    const noteLines = wrapText(note, oldRoom, detailSize, 2);
    const height = pitch + Math.max(0, lines.length + noteLines.length - 1) * detailLine;
    const item = { key, node, top, height, lines, noteLines };
    items.push(item);
    top += height;
    return item;
  };

  for (const group of flow.groups) {
    if (flow.groups.length > 1 && group.label !== '') {
      top += headings.length === 0 ? 0 : headingGap;
      headings.push(flowHeading(group, top, newRoom - 70));
      starts.push(top);
      extents.push([top, top + headingHeight + pitch]);
      top += headingHeight;
    }
    for (const node of group.right) {
      starts.push(top);
      const parent = add(node.id, node, '');
      const links = flow.links
        .filter((link) => link.to === node.id)
        .sort((a, b) => (leftRank.get(a.from) ?? 0) - (leftRank.get(b.from) ?? 0));
      for (const link of links) {
        const left = leftById.get(link.from);
        if (left === undefined) continue;
        const key = `${link.from}\n${link.to}\n${bands.length}`;
        const child = add(key, left, link.label);
        bands.push({
          key,
          link,
          leftY: child.top + pitch / 2,
          rightY: parent.top + parent.height - 2,
          thickness: 2,
          noteLines: [],
        });
      }
      extents.push([parent.top, top]);
      top += 4;
    }
    for (const node of group.left) {
      if (linked.has(node.id)) continue;
      starts.push(top);
      const item = add(node.id, node, '');
      extents.push([item.top, top]);
    }
  }
  return {
    height: top,
    heads: heads.filter((head) => head.lines.length > 0),
    headings,
    items,
    bands,
    leftGutter: 0,
    rightGutter: 0,
    cuts: freeCuts(
      starts.filter((start) => start > headsHeight),
      extents,
    ),
  };
}
