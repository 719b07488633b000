import type { FlowBand, FlowItem } from './flow-geometry.ts';

/**
 * Which label a key leads to from another: up and down within its column (or through the list, which has one), left and
 * right along its first link, Home and End to the ends. Null when there is nothing that way or the key means nothing.
 */
export function nextFlowItem(
  drawn: { readonly items: readonly FlowItem[]; readonly bands: readonly FlowBand[]; readonly list: boolean },
  from: FlowItem,
  pressed: string,
): FlowItem | null {
  const column = drawn.list ? drawn.items : drawn.items.filter((item) => item.node.side === from.node.side);
  const at = column.findIndex((item) => item.key === from.key);
  switch (pressed) {
    case 'ArrowUp':
      return column[at - 1] ?? null;
    case 'ArrowDown':
      return column[at + 1] ?? null;
    case 'Home':
      return column[0] ?? null;
    case 'End':
      return column.at(-1) ?? null;
    case 'ArrowRight': {
      if (from.node.side === 'right') return null;
      const band = drawn.bands.find((candidate) => candidate.key === from.key || candidate.link.from === from.key);
      return drawn.items.find((item) => item.node.side === 'right' && item.node.id === band?.link.to) ?? null;
    }
    case 'ArrowLeft': {
      if (from.node.side === 'left') return null;
      const band = drawn.bands.find((candidate) => candidate.link.to === from.node.id);
      if (band === undefined) return null;
      return drawn.items.find((item) => item.key === band.key || item.key === band.link.from) ?? null;
    }
    default:
      return null;
  }
}
