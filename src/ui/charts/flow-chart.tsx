import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Surface } from 'recharts';
import { usePrinting } from '../print/use-printing.ts';
import { chartColours } from './chart-colours.ts';
import { ChartKeys } from './chart-keys.tsx';
import { chartLayout, detailSize, labelLine, labelSize } from './chart-metrics.ts';
import { ChartPatterns } from './chart-patterns.tsx';
import type { FlowSpec } from './chart-spec.ts';
import { ChartText } from './chart-text.tsx';
import { FlowBands } from './flow-bands.tsx';
import styles from './flow-chart.module.css';
import {
  type FlowItem,
  type FlowLayout,
  headingHeight,
  narrowEdge,
  narrowIndent,
  paperPitch,
  screenPitch,
} from './flow-geometry.ts';
import { FlowLabel } from './flow-label.tsx';
import { nextFlowItem } from './flow-navigation.ts';
import { layoutFlow } from './layout-flow.ts';
import { textWidth } from './text-width.ts';

interface FlowChartProps {
  readonly chartId: string;
  readonly spec: FlowSpec;
  readonly width: number;
  readonly title: string;
  readonly onSelect?: ((id: string) => void) | undefined;
}

/** Longest bands in px: the eye follows a name across this far and no farther. */
const spanLimit = 520;

function FlowHeads({ layout, width }: { readonly layout: FlowLayout; readonly width: number }): ReactNode {
  const list = layout.leftGutter === 0;
  return layout.heads.map((head) => {
    const left = head.side === 'left';
    const listX = narrowEdge + (left ? narrowIndent : 0);
    return (
      <ChartText
        key={head.side}
        x={list ? listX : left ? layout.leftGutter : width - layout.rightGutter}
        top={head.top}
        lines={head.lines}
        anchor={!list && left ? 'end' : 'start'}
        bold={!list || !left}
        fill={chartColours.textMuted}
      />
    );
  });
}

function FlowHeadings({ layout, width }: { readonly layout: FlowLayout; readonly width: number }): ReactNode {
  return layout.headings.map(({ key, top, lines, countText }) => (
    <g key={key} data-heading={key}>
      <line x1={0} x2={width} y1={top} y2={top} stroke={chartColours.line} />
      <ChartText
        x={0}
        top={top + (headingHeight - labelLine) / 2}
        lines={lines}
        size={labelSize}
        lineHeight={labelLine}
        bold
      />
      <ChartText
        x={textWidth(lines[0] ?? '', labelSize, true) + 10}
        top={top + (headingHeight - labelLine) / 2}
        lines={countText === '' ? [] : [countText]}
        size={detailSize}
        lineHeight={labelLine}
        fill={chartColours.textMuted}
      />
    </g>
  ));
}

/** How far the bands of a node reach up and down its bar. */
function barOf(item: FlowItem, layout: FlowLayout): { top: number; bottom: number; linked: boolean } {
  const { id, side } = item.node;
  const bands = layout.bands.filter(({ link }) => (side === 'left' ? link.from : link.to) === id);
  if (bands.length === 0) return { top: item.top + 6, bottom: item.top + item.height - 6, linked: false };
  const at = bands.map((band) => ({ y: side === 'left' ? band.leftY : band.rightY, half: band.thickness / 2 }));
  return {
    top: Math.min(...at.map(({ y, half }) => y - half)),
    bottom: Math.max(...at.map(({ y, half }) => y + half)),
    linked: true,
  };
}

/**
 * Which units became which: bands between two columns of names, or a list of new names with the old ones under them
 * when the box is narrow. The bands are our own paths on a Recharts surface: `Sankey` scales its nodes to fill a given
 * height and relaxes their places, so that it can keep neither a row height that names fit in nor groups under
 * headings, and it cannot be used with the keyboard.
 *
 * One Tab stop; the arrow keys move over the names and along the bands, Enter or a click chooses. On paper the drawing
 * is cut into pieces between which a sheet may end.
 */
export function FlowChart({ chartId, spec, width, title, onSelect }: FlowChartProps): ReactNode {
  const printing = usePrinting();
  const frame = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [visited, setVisited] = useState<string | null>(null);
  const [pinned, setPinned] = useState<string | null>(null);
  const layout = layoutFlow(spec, chartLayout(width), printing ? paperPitch : screenPitch);
  const height = Math.ceil(layout.height);
  const list = layout.leftGutter === 0;
  const drawn = list ? width : Math.min(width, layout.leftGutter + spanLimit + layout.rightGutter);
  const right = drawn - layout.rightGutter;
  const chosen = onSelect === undefined ? pinned : spec.selected;
  const itemOf = (key: string | null): FlowItem | undefined => layout.items.find((item) => item.key === key);
  const spoken = (itemOf(pointed) ?? itemOf(focused))?.node;
  const active = spoken?.id ?? chosen;
  const stop = (itemOf(visited) ?? layout.items.find((item) => item.node.id === chosen) ?? layout.items[0])?.key;

  // The sentence follows the window's lower edge, where it may hide what it is about.
  useEffect(() => {
    if (focused === null) return;
    const sentence = frame.current?.querySelector('[role="status"] > p')?.getBoundingClientRect();
    const label = document.activeElement?.getBoundingClientRect();
    if (sentence === undefined || label === undefined || Math.abs(sentence.bottom - window.innerHeight) > 2) return;
    if (label.bottom > sentence.top) window.scrollBy(0, label.bottom - sentence.top + screenPitch);
  }, [focused]);

  const move = (from: FlowItem, pressed: string): boolean => {
    const next = nextFlowItem({ items: layout.items, bands: layout.bands, list }, from, pressed);
    if (next === null) return false;
    frame.current?.querySelector<SVGGElement>(`[data-item="${layout.items.indexOf(next)}"]`)?.focus();
    return true;
  };
  const choose = (item: FlowItem): void => {
    if (onSelect === undefined) setPinned(pinned === item.node.id ? null : item.node.id);
    else onSelect(item.node.id);
  };

  const draw = (from: number, to: number): ReactNode => {
    const inside = (top: number): boolean => top >= from && top < to;
    return (
      <>
        {from === 0 && <ChartPatterns chartId={chartId} />}
        {from === 0 && <FlowHeads layout={layout} width={drawn} />}
        <FlowHeadings
          layout={{ ...layout, headings: layout.headings.filter(({ top }) => inside(top)) }}
          width={drawn}
        />
        <FlowBands
          bands={layout.bands.filter(({ leftY }) => inside(leftY))}
          span={list ? null : { left: layout.leftGutter, right }}
          active={active}
        />
        {layout.items.map((item, index) =>
          inside(item.top) ? (
            <FlowLabel
              key={item.key}
              item={item}
              index={index}
              box={
                list
                  ? { left: item.node.side === 'right' ? 0 : narrowIndent, right: drawn }
                  : item.node.side === 'right'
                    ? { left: right, right: drawn }
                    : { left: 0, right: layout.leftGutter }
              }
              bar={list ? null : barOf(item, layout)}
              selected={item.node.id === chosen}
              stop={item.key === stop}
              onFocus={() => {
                setFocused(item.key);
                setVisited(item.key);
              }}
              onBlur={() => setFocused(null)}
              onPoint={(over) => setPointed(over ? item.key : null)}
              onChoose={() => choose(item)}
              onMove={(pressed) => move(item, pressed)}
            />
          ) : null,
        )}
        {inside(layout.keysTop) && <ChartKeys chartId={chartId} keys={spec.keys} width={width} top={layout.keysTop} />}
      </>
    );
  };

  // On paper: groups that stay on one sheet where they fit, made of pieces that always do.
  const edges = printing ? [0, ...layout.cuts, height] : [0, height];
  const starts = new Set(layout.headings.map((heading) => heading.top));
  const sheets: { readonly from: number; readonly to: number }[][] = [];
  for (const [index, to] of edges.slice(1).entries()) {
    const piece = { from: edges[index] ?? 0, to };
    if (index === 0 || starts.has(piece.from)) sheets.push([piece]);
    else sheets.at(-1)?.push(piece);
  }
  return (
    <div ref={frame} className={styles['flow']}>
      {sheets.map((pieces) => (
        <div key={pieces[0]?.from} className={styles['sheet']}>
          {pieces.map(({ from, to }) => (
            <Surface
              key={from}
              // A group while its names can be moved over; the snapshot of the build is an image.
              role="group"
              aria-label={title}
              width={width}
              height={to - from}
              viewBox={{ x: 0, y: from, width, height: to - from }}
            >
              {draw(from, to)}
            </Surface>
          ))}
        </div>
      ))}
      <div className={styles['status']} role="status">
        {spoken !== undefined && <p>{spoken.detail === '' ? spoken.label : spoken.detail}</p>}
      </div>
    </div>
  );
}
