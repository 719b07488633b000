import type { KeyboardEvent, ReactNode } from 'react';
import { chartColours } from './chart-colours.ts';
import { detailLine } from './chart-metrics.ts';
import { ChartText } from './chart-text.tsx';
import styles from './flow-chart.module.css';
import { flowBarWidth, type FlowItem, flowLabelGap, narrowEdge, narrowIndent } from './flow-geometry.ts';

interface FlowLabelProps {
  readonly item: FlowItem;
  /** Place of the item among all, by which the chart finds it again. */
  readonly index: number;
  readonly box: { readonly left: number; readonly right: number };
  /** The bar that stands for the node beside its label; null in the list. */
  readonly bar: { readonly top: number; readonly bottom: number; readonly linked: boolean } | null;
  readonly selected: boolean;
  /** Whether the Tab key stops here; one label of a chart has it. */
  readonly stop: boolean;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onPoint: (inside: boolean) => void;
  readonly onChoose: () => void;
  readonly onMove: (pressed: string) => boolean;
}

/** A unit of the flow: its name and its bar, as one toggle button. */
export function FlowLabel(props: FlowLabelProps): ReactNode {
  const { item, index, box, bar, selected } = props;
  const right = item.node.side === 'right';
  const textTop = item.top + (item.height - (item.lines.length + item.noteLines.length) * detailLine) / 2;
  const indent = narrowEdge + (right ? 0 : narrowIndent);
  const inner = flowBarWidth + flowLabelGap;
  const textX = bar === null ? indent : right ? box.left + inner : box.right - inner;
  const anchor = bar !== null && !right ? 'end' : 'start';

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const chosen = event.key === 'Enter' || event.key === ' ';
    if (chosen) props.onChoose();
    if (chosen || props.onMove(event.key)) event.preventDefault();
  };

  return (
    <g
      className={styles['node']}
      role="button"
      tabIndex={props.stop ? 0 : -1}
      aria-pressed={selected}
      aria-label={[item.node.label, ...item.noteLines].join(' ')}
      data-item={index}
      data-node={item.node.id}
      onFocus={props.onFocus}
      onBlur={props.onBlur}
      onPointerEnter={() => props.onPoint(true)}
      onPointerLeave={() => props.onPoint(false)}
      onClick={props.onChoose}
      onKeyDown={onKeyDown}
    >
      <rect
        x={box.left + 0.75}
        y={item.top + 0.75}
        width={Math.max(0, box.right - box.left - 1.5)}
        height={item.height - 1.5}
        rx={3}
        fill={chartColours.surface}
        fillOpacity={0}
        stroke={selected ? chartColours.text : 'none'}
        strokeWidth={1.5}
      />
      {bar !== null && (
        <rect
          x={right ? box.left : box.right - flowBarWidth}
          y={bar.top}
          width={flowBarWidth}
          height={bar.bottom - bar.top}
          fill={bar.linked ? chartColours.actual : chartColours.surface}
          stroke={chartColours.actual}
          strokeWidth={1}
          {...(bar.linked ? {} : { strokeDasharray: '3 2' })}
        />
      )}
      <ChartText x={textX} top={textTop} lines={item.lines} anchor={anchor} bold={right} />
      <ChartText
        x={textX}
        top={textTop + item.lines.length * detailLine}
        lines={item.noteLines}
        fill={chartColours.textMuted}
      />
    </g>
  );
}
