import { detailLine, detailSize, layoutWidth } from './chart-metrics.ts';
import type { FlowLink, FlowNode, FlowSpec } from './chart-spec.ts';
import { type Extent, freeCuts } from './flow-cuts.ts';
import {
  type FlowBand,
  flowBarWidth,
  type FlowHeading,
  type FlowItem,
  flowLabelGap,
  type FlowLayout,
  headingGap,
  headingHeight,
} from './flow-geometry.ts';
import { flowHeading } from './flow-heading.ts';
import type { FlowGroup, OrderedFlow } from './order-flow.ts';
import { spreadApart } from './spread-apart.ts';
import { textWidth } from './text-width.ts';
import { wrapEvenly, wrapText } from './wrap-text.ts';

const labelLimit = 190;
const labelLeast = 140;
const labelLines = 3;
const bandGap = 8;
const noteLimit = 90;

function labelWidth(nodes: readonly FlowNode[], bold: boolean): number {
  const widest = Math.max(labelLeast, ...nodes.map((node) => textWidth(node.label, detailSize, bold)));
  return Math.ceil(Math.min(labelLimit, widest));
}

function bandValue(link: FlowLink): number {
  return Number.isFinite(link.value) ? Math.max(0, link.value) : 0;
}

/** The height of a band per unit of value, from the largest value on; the smallest band is still visible. */
function bandThickness(links: readonly FlowLink[], pitch: number): (link: FlowLink) => number {
  const largest = links.reduce((most, link) => Math.max(most, bandValue(link)), 0);
  return (link) => (largest === 0 ? pitch - bandGap : Math.max(2, ((pitch - bandGap) * bandValue(link)) / largest));
}

function groupLinks(links: readonly FlowLink[], end: 'from' | 'to'): Map<string, FlowLink[]> {
  const groups = new Map<string, FlowLink[]>();
  for (const link of links) {
    const group = groups.get(link[end]);
    if (group === undefined) groups.set(link[end], [link]);
    else group.push(link);
  }
  return groups;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** What one group takes of both columns. */
interface Stretch {
  readonly group: FlowGroup;
  readonly top: number;
  readonly bottom: number;
  readonly left: readonly FlowItem[];
}

/** Two columns of labels with bands between them; every group keeps to its own stretch of both columns. */
export function layoutFlowWide(spec: FlowSpec, flow: OrderedFlow, pitch: number): Omit<FlowLayout, 'keysTop'> {
  const rights = flow.groups.flatMap((group) => group.right);
  const leftWidth = labelWidth(
    flow.groups.flatMap((group) => group.left),
    false,
  );
  const rightWidth = labelWidth(rights, true);
  const rightRank = new Map(rights.map((node, index) => [node.id, index]));
  const linksFrom = groupLinks(flow.links, 'from');
  const linksTo = groupLinks(flow.links, 'to');
  const thicknessOf = bandThickness(flow.links, pitch);
  const rowHeight = (lines: readonly string[]): number => pitch + (Math.max(1, lines.length) - 1) * detailLine;
  const leftLines = (node: FlowNode): string[] => wrapText(node.label, leftWidth, detailSize, labelLines);
  const rightLines = (node: FlowNode): string[] => wrapText(node.label, rightWidth, detailSize, labelLines, true);
  const leftSize = (node: FlowNode): number =>
    Math.max(rowHeight(leftLines(node)), (linksFrom.get(node.id)?.length ?? 1) * pitch);
  const bandsSize = (node: FlowNode): number => sum((linksTo.get(node.id) ?? []).map((link) => thicknessOf(link)));
  const rightSize = (node: FlowNode): number => Math.max(rowHeight(rightLines(node)), bandsSize(node) + bandGap);

  const heads = (
    [
      { side: 'left', top: 0, lines: wrapEvenly(spec.leftLabel, leftWidth, detailSize, 4, true) },
      { side: 'right', top: 0, lines: wrapEvenly(spec.rightLabel, rightWidth, detailSize, 4, true) },
    ] as const
  ).filter((head) => head.lines.length > 0);
  const headsHeight = Math.max(0, ...heads.map((head) => head.lines.length * detailLine)) + 4;
  const headings: FlowHeading[] = [];
  const stretches: Stretch[] = [];
  const leftCentres = new Map<FlowLink, number>();
  let top = headsHeight;

  for (const group of flow.groups) {
    if (flow.groups.length > 1 && group.label !== '') {
      top += headings.length === 0 ? 0 : headingGap;
      headings.push(flowHeading(group, top, layoutWidth('wide') - 120));
      top += headingHeight;
    }
    const leftHeight = sum(group.left.map(leftSize));
    const height = Math.max(leftHeight, sum(group.right.map(rightSize)));
    let itemTop = top + (height - leftHeight) / 2;
    const left: FlowItem[] = [];
    for (const node of group.left) {
      const size = leftSize(node);
      left.push({ key: node.id, node, top: itemTop, height: size, lines: leftLines(node), noteLines: [] });
      const links = [...(linksFrom.get(node.id) ?? [])].sort(
        (a, b) => (rightRank.get(a.to) ?? 0) - (rightRank.get(b.to) ?? 0),
      );
      for (const [index, link] of links.entries()) {
        leftCentres.set(link, itemTop + ((index + 0.5) * size) / links.length);
      }
      itemTop += size;
    }
    stretches.push({ group, top, bottom: top + height, left });
    top += height;
  }

  // The right column needs the heights of all left ends, which may lie in other groups.
  const items: FlowItem[] = [];
  const bands: FlowBand[] = [];
  for (const { group, top: from, bottom, left } of stretches) {
    items.push(...left);
    const wishes = group.right.map((node) => {
      const centres = (linksTo.get(node.id) ?? []).map((link) => leftCentres.get(link) ?? from);
      return { centre: centres.length === 0 ? bottom : sum(centres) / centres.length, size: rightSize(node) };
    });
    const tops = spreadApart(wishes, from, bottom);
    for (const [index, node] of group.right.entries()) {
      const height = rightSize(node);
      const itemTop = tops[index] ?? from;
      items.push({ key: node.id, node, top: itemTop, height, lines: rightLines(node), noteLines: [] });
      let edge = itemTop + (height - bandsSize(node)) / 2;
      const links = [...(linksTo.get(node.id) ?? [])].sort(
        (a, b) => (leftCentres.get(a) ?? 0) - (leftCentres.get(b) ?? 0),
      );
      for (const link of links) {
        const thickness = thicknessOf(link);
        bands.push({
          key: `${link.from}\n${link.to}\n${bands.length}`,
          link,
          leftY: leftCentres.get(link) ?? from,
          rightY: edge + thickness / 2,
          thickness,
          noteLines: wrapText(link.label, noteLimit, detailSize, 1),
        });
        edge += thickness;
      }
    }
  }

  const extents: Extent[] = [
    [0, headsHeight + headingGap + headingHeight + pitch],
    ...headings.map((heading): Extent => [heading.top, heading.top + headingHeight + pitch]),
    ...items.map((item): Extent => [item.top, item.top + item.height]),
    ...bands.map(({ leftY, rightY, thickness }): Extent => {
      const half = thickness / 2;
      return [Math.min(leftY, rightY) - half, Math.max(leftY, rightY) + half];
    }),
  ];
  return {
    height: top,
    heads,
    headings,
    items,
    bands,
    leftGutter: leftWidth + flowLabelGap + flowBarWidth,
    rightGutter: rightWidth + flowLabelGap + flowBarWidth,
    cuts: freeCuts(
      [...headings, ...items].map((thing) => thing.top),
      extents,
    ),
  };
}
